import type { sensitivity as en } from '../en/sensitivity.js';

export const sensitivity: typeof en = {
  title: '結果を左右する前提（感度分析）',
  note: (trials, rerun, lens) =>
    `ばらつき（分散）に占める割合。「単独」はこの前提だけが分かれば消える割合、「全体」はこの前提以外がすべて分かっても残る割合で、差は他の前提との組み合わせによる分。「固定」は一つの前提を P10 と P90（成否は失敗と成功）に固定し、他は引いたままの平均。順位相関と「単独」は ${trials} 試行、「全体」・偶然・「固定」はモデルを ${rerun} 試行で計算し直した。± は標準誤差。${lens}。`,
  overlap: '* 相関のある前提: 割合は重なり合い、足しても合計にならない。',
  rank: '順位相関',
  first: '単独',
  total: '全体',
  ends: 'P10 → P90',
  atLow: '平均（P10 に固定）',
  atHigh: '平均（P90 に固定）',
  caption: (outcome, mean) => `${outcome}（平均 ${mean}）`,
  others: (count) => `これより弱い ${count} 件は sensitivity.csv と summary.json にある。`,
  strongest: (outcome) => `${outcome}を最も左右する前提: `,
  none: '見分けられる前提はない',
  npv: '正味現在価値の平均',
};
