import { wordsOf } from '../../words/words.js';
import type { Locale } from '../../model/scenario.js';

/** English counts by the plural rules. */
const { count } = wordsOf('en').figures;

type Who = 'other' | 'first' | 'neither' | 'undecided';

/** What a comparison says, in the terminal and on its page. */
export interface CompareWords {
  readonly kicker: string;
  readonly title: string;
  readonly of: (other: string, first: string) => string;
  readonly frame: (lens: string, trials: string, seed: string, months: string) => string;
  readonly settings: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, string>>;
  readonly adopted: (scenario: string, setting: string, own: string, used: string) => string;
  readonly adoptedWhy: string;
  /** The date that all net present values are stated for. */
  readonly valuedAt: (month: string) => string;
  /** What that means where scenarios start at different times, a sentence each. */
  readonly starts: (each: readonly { readonly letter: string; readonly month: string }[], first: string) => string[];
  readonly sideBySide: string;
  readonly sideNote: string;
  readonly verdict: string;
  readonly noVerdict: string;
  readonly npvMean: string;
  readonly npvBand: string;
  readonly npvMedian: string;
  readonly paidBack: (months: string) => string;
  readonly peak: string;
  readonly peakMean: string;
  readonly odds: (target: string) => string;
  /** What better, same and worse of a pair go by, where that is not the share in the row above. */
  readonly paybackMonth: string;
  readonly reached: (target: string) => string;
  readonly regretMean: string;
  readonly regretP95: string;
  readonly regretNote: string;
  readonly paired: string;
  readonly pairedNote: string;
  readonly measure: string;
  readonly difference: string;
  readonly interval: string;
  readonly betterHead: string;
  readonly tieHead: string;
  readonly worseHead: string;
  readonly better: (share: string, ties: string) => string;
  readonly payback: string;
  readonly npv: string;
  readonly dominance: string;
  readonly order: Readonly<Record<'first' | 'second', string>>;
  readonly who: Readonly<Record<Who, (other: string, first: string) => string>>;
  readonly dominanceNote: string;
  readonly changes: (count: number) => string;
  readonly changesNote: string;
  readonly noChanges: string;
  readonly change: string;
  readonly before: string;
  readonly after: string;
  /** What stands before an addition, and after a removal. */
  readonly added: string;
  readonly removed: string;
  readonly changed: (label: string, before: string, after: string) => string;
  readonly movesNothing: string;
  readonly bridge: string;
  readonly bridgeNote: (trials: string, sets: string, sampled: boolean) => string;
  readonly bridgeTrials: (trials: string) => string;
  readonly noBridge: string;
  readonly method: string;
  readonly nothingWritten: string;
  readonly files: string;
}

const en: CompareWords = {
  kicker: 'Comparison of scenarios · Partner program',
  title: 'Comparison',
  of: (other, first) => `${other} against ${first}`,
  frame: (lens, trials, seed, months) =>
    `${lens} lens · ${count(trials, 'trial')} · seed ${seed} · ${months} · all scenarios on the same draws`,
  settings: {
    horizon: 'horizon',
    'simulation.trials': 'trials',
    'simulation.seed': 'seed',
    'simulation.sampling': 'sampling',
    'simulation.counts': 'counts',
  },
  counts: { random: 'random', expected: 'expected' },
  adopted: (scenario, setting, own, used) => `${scenario}: ${setting} ${used} instead of ${own}`,
  adoptedWhy: 'Read as the first scenario, so that all share their draws:',
  valuedAt: (month) => `net present value as of ${month}`,
  starts: (each, first) => [
    `The scenarios start at different times: ${each.map(({ letter, month }) => `${letter} in ${month}`).join(', ')}.`,
    `All net present values are as of the beginning of ${first}, the earliest start.`,
    'Each is simulated over as many months from its own start, and its verdict is that of its own report.',
    'Paying back in time counts months from the own start; which is better goes by the calendar month.',
    'The n-th months of all share their draws.',
  ],
  sideBySide: 'Side by side',
  sideNote: 'Each scenario by its own decision rules. ± one standard error; P5–P95 over the trials.',
  verdict: 'Verdict',
  noVerdict: 'no rules',
  npvMean: 'NPV, mean',
  npvMedian: 'NPV, median',
  npvBand: 'NPV, P5–P95',
  paidBack: (months) => `Paid back within ${months}`,
  peak: 'Peak deficit, P50',
  peakMean: 'Peak deficit, mean',
  odds: (target) => `Odds: ${target}`,
  paybackMonth: 'Month of payback',
  reached: (target) => `Reached: ${target}`,
  regretMean: 'Regret, expected',
  regretP95: 'Regret, P95',
  regretNote:
    'Regret: what choosing this scenario loses against the best of the compared ones in the same trial, in net present value.',
  paired: 'Paired differences',
  pairedNote:
    'The other minus the first in each trial, mean with 95% interval: what both draw alike cancels. Better, same and worse count trials: an earlier month of payback is better, and of a figure reached what its target asks for.',
  measure: 'Measure',
  difference: 'Difference',
  interval: '95% interval',
  betterHead: 'Better',
  tieHead: 'Same',
  worseHead: 'Worse',
  better: (share, ties) => `better in ${share}${ties === '0%' ? '' : `, same in ${ties}`}`,
  payback: 'Payback',
  npv: 'NPV',
  dominance: 'Dominance of NPV',
  order: { first: 'first order', second: 'second order' },
  who: {
    other: (other, first) => `${other} over ${first}: not seen to be violated`,
    first: (other, first) => `${first} over ${other}: not seen to be violated`,
    neither: () => 'none: each is seen to be better somewhere',
    undecided: () => 'no difference is seen beyond sampling error',
  },
  dominanceNote:
    'First order: at every amount at least as likely to exceed it, better for anyone who prefers more. Second order: better for anyone who also shuns risk. Judged at twenty amounts, with the tolerance that sampling error leaves.',
  changes: (count) => `What differs (${count})`,
  changesNote: 'From the two scenarios as the model reads them: comments, order, labels and evidence play no part.',
  noChanges: 'Nothing that means something differs.',
  change: 'Change',
  before: 'Before',
  after: 'After',
  added: 'not given',
  removed: 'removed',
  changed: (label, before, after) => `${label}: ${before} → ${after}`,
  movesNothing: 'moves no cash',
  bridge: 'What each change moved',
  bridgeNote: (trials, sets, sampled) =>
    `Shapley values: the average over ${sampled ? 'orders (drawn, each with its reverse)' : 'all orders'} in which the changes may be made, so that no order is preferred; the lines sum to the difference. ${count(trials, 'trial')} of each of ${sets} sets of changes; ± one standard error.`,
  bridgeTrials: (trials) => `${count(trials, 'trial')}; the order of the changes does not matter`,
  noBridge: 'Nothing that differs moves a figure.',
  method: 'Replay',
  nothingWritten: 'nothing written; --out DIR writes compare.html, compare.json, tables and charts',
  files: 'Files',
};

const ja: CompareWords = {
  kicker: 'シナリオの比較 ・ パートナー事業',
  title: '比較',
  of: (other, first) => `${first} に対する ${other}`,
  frame: (lens, trials, seed, months) => `${lens} · ${trials} 試行 · シード ${seed} · ${months} · すべて同じ乱数で比較`,
  settings: {
    horizon: '期間',
    'simulation.trials': '試行数',
    'simulation.seed': 'シード',
    'simulation.sampling': '抽出法',
    'simulation.counts': '件数の扱い',
  },
  counts: { random: '乱数で決める', expected: '期待値' },
  adopted: (scenario, setting, own, used) => `${scenario}: ${setting} を ${own} ではなく ${used} とした`,
  adoptedWhy: '同じ乱数で比べるため、元のシナリオに合わせた設定:',
  valuedAt: (month) => `正味現在価値は${month}時点`,
  starts: (each, first) => [
    `開始月が異なります：${each.map(({ letter, month }) => `${letter}は${month}`).join('、')}。`,
    `正味現在価値はすべて、最も早い開始月である${first}の初めの時点に割り引きました。`,
    'どの案もそれぞれの開始月から同じ月数を計算し、判定は各案の報告書と同じです。',
    '期限内の回収は各案の開始月から数え、良い・悪いは回収する暦月で比べます。',
    '開始から同じ月数の月どうしが同じ乱数を使います。',
  ],
  sideBySide: '並べて見る',
  sideNote: '判定はそれぞれ自身の条件による。± は標準誤差、P5–P95 は試行の幅。',
  verdict: '判定',
  noVerdict: '条件なし',
  npvMean: '正味現在価値（平均）',
  npvMedian: '正味現在価値（中央値）',
  npvBand: '正味現在価値（P5–P95）',
  paidBack: (months) => `${months}以内に回収`,
  peak: '最大累積損失（P50）',
  peakMean: '最大累積損失（平均）',
  odds: (target) => `確率：${target}`,
  paybackMonth: '回収の月',
  reached: (target) => `到達値：${target}`,
  regretMean: '後悔（期待値）',
  regretP95: '後悔（P95）',
  regretNote: '後悔: その案を選んだとき、同じ試行で最も良い案に比べて失う正味現在価値。',
  paired: '対応のある差',
  pairedNote:
    '同じ試行どうしの差の平均と95%区間。両方に共通する偶然は打ち消される。「良い・同じ・悪い」は試行の割合。回収の月は早いほど、到達値は目標が求める向きほど良い。',
  measure: '指標',
  difference: '差',
  interval: '95%区間',
  betterHead: '良い',
  tieHead: '同じ',
  worseHead: '悪い',
  better: (share, ties) => `${share} で良い${ties === '0%' ? '' : `、${ties} で同じ`}`,
  payback: '期限内の回収',
  npv: '正味現在価値',
  dominance: '正味現在価値の優越',
  order: { first: '一次', second: '二次' },
  who: {
    other: (other, first) => `${other} が ${first} に優越（破れは見られない）`,
    first: (other, first) => `${first} が ${other} に優越（破れは見られない）`,
    neither: () => 'どちらも優越しない（どちらにも良いところが見られる）',
    undecided: () => '抽出誤差を超える差は見られない',
  },
  dominanceNote:
    '一次: どの金額でも、それを上回る確率が劣らない（多いほど良いと考える人すべてにとって良い）。二次: さらに危険を避けたい人すべてにとって良い。20の金額で、抽出誤差を見込んで判断した。',
  changes: (count) => `違い（${count} 件）`,
  changesNote: 'モデルが読んだ内容どうしの違い。コメント・順序・名前・根拠の書き方は含まない。',
  noChanges: '意味のある違いはない。',
  change: '違い',
  before: '元',
  after: '後',
  added: '記載なし',
  removed: '削除',
  changed: (label, before, after) => `${label}：${before} → ${after}`,
  movesNothing: '資金には影響しない',
  bridge: '違いごとの影響',
  bridgeNote: (trials, sets, sampled) =>
    `シャープレイ値: 違いを加える${sampled ? '順序（抽出し、逆順と対にした）' : 'すべての順序'}についての平均。順序によらず、行の合計は全体の差に一致する。${sets} 通りの組み合わせを ${trials} 試行ずつ。± は標準誤差。`,
  bridgeTrials: (trials) => `${trials} 試行。違いの順序によらない`,
  noBridge: '数字を動かす違いはない。',
  method: '再現',
  nothingWritten: '書き出していません。--out DIR で compare.html・compare.json・表・グラフを書き出します',
  files: 'ファイル',
};

export const compareWords = (locale: Locale): CompareWords => (locale === 'ja' ? ja : en);
