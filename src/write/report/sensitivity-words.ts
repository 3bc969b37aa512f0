import { plural } from '../../words/en/plural.js';
import { wordsOf } from '../../words/words.js';
import type { Locale } from '../../model/scenario.js';

/** English counts by the plural rules. */
const { count } = wordsOf('en').figures;

/** What report and terminal say of sensitivity, beside the words of its pictures. */
export interface SensitivityWords {
  readonly title: string;
  readonly note: (trials: string, rerun: string, lens: string) => string;
  readonly overlap: string;
  readonly input: string;
  readonly rank: string;
  readonly first: string;
  readonly total: string;
  readonly ends: string;
  readonly atLow: string;
  readonly atHigh: string;
  readonly caption: (outcome: string, mean: string) => string;
  readonly others: (count: number) => string;
  readonly nothing: string;
  readonly strongest: (outcome: string) => string;
  readonly none: string;
  readonly npv: string;
}

const en: SensitivityWords = {
  title: 'What the outcome hangs on',
  note: (trials, rerun, lens) =>
    `Shares of the variance. "Alone": what goes when only this input is known; "in all": what is left when all but it is known, so the difference is what it does together with others. "Held at" keeps one input at its 10th and 90th percentile (a success: fails, succeeds) with everything else drawn as before. Rank correlation and "alone" are from ${count(trials, 'trial')} of the run; "in all", chance and "held at" run the model again on ${rerun}. ± is one standard error. ${lens} lens.`,
  overlap: '* Drawn together with others: shares of correlated inputs overlap and do not add up.',
  input: 'Input',
  rank: 'Rank corr.',
  first: 'Alone',
  total: 'In all',
  ends: 'P10 → P90',
  atLow: 'Mean, held at P10',
  atHigh: 'Mean, held at P90',
  caption: (outcome, mean) => `${outcome}, mean ${mean}`,
  others: (inputs) => `${plural(inputs, 'weaker input is', 'weaker inputs are')} in sensitivity.csv and summary.json.`,
  nothing: 'Nothing in this scenario is uncertain.',
  strongest: (outcome) => `${outcome} hangs most on: `,
  none: 'no input that is seen',
  npv: 'NPV, mean',
};

const ja: SensitivityWords = {
  title: '結果を左右する前提（感度分析）',
  note: (trials, rerun, lens) =>
    `ばらつき（分散）に占める割合。「単独」はこの前提だけが分かれば消える割合、「全体」はこの前提以外がすべて分かっても残る割合で、差は他の前提との組み合わせによる分。「固定」は一つの前提を P10 と P90（成否は失敗と成功）に固定し、他は引いたままの平均。順位相関と「単独」は ${trials} 試行、「全体」・偶然・「固定」はモデルを ${rerun} 試行で計算し直した。± は標準誤差。${lens}。`,
  overlap: '* 相関のある前提: 割合は重なり合い、足しても合計にならない。',
  input: '前提条件',
  rank: '順位相関',
  first: '単独',
  total: '全体',
  ends: 'P10 → P90',
  atLow: '平均（P10 に固定）',
  atHigh: '平均（P90 に固定）',
  caption: (outcome, mean) => `${outcome}（平均 ${mean}）`,
  others: (count) => `これより弱い ${count} 件は sensitivity.csv と summary.json にある。`,
  nothing: 'このシナリオに不確実な前提はない。',
  strongest: (outcome) => `${outcome}を最も左右する前提: `,
  none: '見分けられる前提はない',
  npv: '正味現在価値の平均',
};

export const sensitivityWords = (locale: Locale): SensitivityWords => (locale === 'ja' ? ja : en);
