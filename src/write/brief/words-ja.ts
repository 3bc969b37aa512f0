import { wordsOf } from '../../words/words.js';
import { counted } from '../../figures/counted.js';
import type { BriefWords } from './words.js';

/** 稟議の一枚。 */
export const ja: BriefWords = {
  kicker: '稟議書｜パートナー事業への投資',
  blocks: { benefit: '1 便益', cost: '2 費用', risk: '3 リスク', flexibility: '4 柔軟性' },
  verdict: '判定',
  measure: '指標',
  space: '',
  separator: '、',
  pair: (name, figure) => `${name} ${figure}`,
  list: (parts, rest) => parts.join('、') + (rest === 0 ? '' : `、ほか${rest}件`),

  amount: (lens) => `金額：最大累積損失の中央値（${lens}）`,
  worst: (amount) => `P95 ${amount}`,
  horizon: '期間',
  expected: (lens) => `期待収益：正味現在価値の中央値（${lens}）`,
  payback: (lens) => `80%の試行で回収（${lens}）`,
  recovered: (share) => `期間内の回収 ${share}`,
  again: (share) => `試行を引き直すと${share}で同じ判定です。`,
  moreRules: (count) => `ほか${count}件の基準は報告書にあります。`,

  npv: '正味現在価値（中央値）',
  paidBackBy: (share) => `${share}の試行で回収する月`,
  multiple: '回収倍率（MOIC、中央値）',
  target: (label, bound, by, basis) => `目標「${label}」${bound}（${by}${basis === '' ? '' : `、${basis}`}）の達成確率`,
  medianIs: (amount) => `中央値 ${amount}`,
  moreTargets: (count) => `ほか${count}件は報告書`,
  ratioAt: (month, basis) => `間販比率（${month}、${basis}）`,

  peak: '最大累積損失（中央値）',
  deepest: '損失が最大の月（中央値）',
  cost: '体制と施策の費用（平均）',
  costOf: '内訳',
  team: 'チーム（増分）',
  sunk: '開始前の支出（平均、算入しない）',

  notRecovered: '未回収（期間内に回収しない）',
  npvNegative: '正味現在価値がマイナスの確率',
  npvLow: '正味現在価値（P5）',
  breaks: '判定を覆すもの',
  nothingFlips: '主な前提をひとつ動かしても、調べた範囲では判定は変わらない',
  notAnalysed: '分析していない（--analyses none）',
  sentences: (parts) => parts.join('。'),
  moves: '価値の平均を最も動かす前提',
  swing: (amount) => `P10からP90で ${amount}`,
  succeeds: '成功する確率',

  inForce: '期末に増えているMRR × 12（平均、算入しない）',
  stages: '段階的な開始',
  startsWhen: (rule) => `条件 ${rule}`,
  stops: '途中で撤退する確率',
  noStops: '撤退基準の記載なし',
  learn: '先に調べること',
  check: (label, net, worth) =>
    `${label}（差引の平均 ${net}、${{ yes: '価値がある', no: '割に合わない', unclear: 'どちらとも言えない' }[worth]}）`,
  nothingToLearn: '費用に見合うものは見えない',
  overbooked: '予定超過の確率',

  alternatives: '代替案（本案との差）',
  alternative: '案',
  npvAgainst: (lens) => `正味現在価値の平均（${lens}）`,
  costAgainst: '費用の平均',
  bestIn: '最良の割合',
  proposal: '本案',
  doNothing: '何もしない',
  withoutOne: (label) => `「${label}」を除く`,
  alternativesNote:
    '同じ乱数での差の平均。施策を除くと、それを必要とする施策も始まりません。正味現在価値は＋が本案より良いことを示します。',
  moreInitiatives: (count) => `ほか${count}件の施策は報告書にあります。`,

  exit: '撤退基準',
  review: (month) => `見直し ${month}。`,
  stopNone: '撤退基準なし（明示）。',
  endsUnless: (months, first, last) =>
    `${months === 1 ? `${first}末` : `${first}から${last}の${months}回`}に次を満たさなければ終える：`,

  sides: { go: 'goの基準', noGo: '見送りの基準' },
  bounds: {
    '>=': (amount) => `${amount}以上`,
    '<=': (amount) => `${amount}以下`,
    '>': (amount) => `${amount}超`,
    '<': (amount) => `${amount}未満`,
  },
  measures: {
    payback: '回収',
    discountedPayback: '割引回収',
    firstCrossing: '最初にゼロへ戻る月',
    npv: '正味現在価値',
    peakDeficit: '最大累積損失',
    moic: '回収倍率',
    roi: 'ROI',
  },
  ofInitiative: (label, measure) => `「${label}」の${measure}`,
  targetRule: (label, bound) => `「${label}」の達成確率が${bound}`,
  oddsRule: (subject, event, bound, within) =>
    within ? `${event.replace(/以下$/, '以内')}に${subject}する確率が${bound}` : `${subject}が${event}の確率が${bound}`,
  percentileOf: (percent, subject) => (percent === 50 ? `${subject}の中央値` : `${subject}のP${percent}`),
  plainRule: (subject, bound) => `${subject}が${bound}`,
  found: (value, state, firm, margin) =>
    `${value}${margin === '' ? '' : `（余裕 ${margin}）`}、${state}${firm ? '' : '（抽出誤差の範囲）'}`,

  approvers: '決裁欄',
  drafted: '起案',
  boxes: ['起案', '審査', '財務', '決裁'],
  date: '日付',

  meaning: (start, rate) =>
    `数値はすべて、同じ乱数での「プログラムあり − なし」。余波なしは余波をゼロとし、余波込みは加える。月数は${start}から数え、割引率は${rate}。±は標準誤差、P10–P90は試行の80%が入る範囲。`,
  replay: (digest, seed, trials, version) =>
    `シナリオ ${digest}・シード ${seed}・${counted(trials, 'trial', wordsOf('ja').figures)}・Yoha ${version}`,
};
