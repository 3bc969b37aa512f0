import type { targets as en } from '../en/targets.js';

export const targets: typeof en = {
  title: '目標',
  caption: '目標ごとの達成確率',
  noTargets: 'シナリオに目標がありません。',
  target: '目標',
  condition: '条件',
  odds: '達成確率',
  oddsOf: (lens) => `達成確率（${lens}）`,
  reachedOf: (lens) => `到達値の中央値（${lens}）`,
  atLeast: (amount) => `${amount} 以上`,
  atMost: (amount) => `${amount} 以下`,
  windows: {
    month: '当月',
    quarter: '四半期',
    'trailing-12': '直近12か月',
    'fiscal-year': '事業年度',
    total: '開始からの累計',
  },
  bases: {
    revenue: '経常的な純売上',
    list: '上代',
    'new-mrr': '新規MRR',
    mrr: 'MRR',
    wins: '受注数',
  },
  basis: '基準',
  note: '到達値は試行の中央値、下段はP10–P90です。達成確率は±標準誤差1つ分と95%区間を示します。',
  path: '必要な経路',
  pathCaption: '各目標までの道筋',
  pathNote:
    '必要値は、中央ケースの1か月目の水準から期限の目標まで引いた直線を各年度末に読んだもの（上限の目標と、1か月目に達している目標では、目標そのもの）。月数の少ない合計はその分小さい。順調は、必要値以上（上限の目標では以下）にある試行の割合。',
  checkpoint: '時点',
  required: '必要値',
  onTrack: (lens) => `順調（${lens}）`,
};
