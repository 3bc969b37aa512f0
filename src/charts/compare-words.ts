import { wordsOf } from '../words/words.js';
import type { Locale } from './words.js';

/** English counts by the plural rules. */
const { count } = wordsOf('en').figures;

/** What the pictures of a comparison say. Figures come in as finished text. */
export interface CompareChartWords {
  /** The date of all net present values. */
  readonly asOf: (month: string) => string;
  readonly exceedance: {
    /** `names` are those with the largest share. */
    readonly title: (names: readonly string[], share: string) => string;
    readonly subtitle: string;
    readonly axis: (unit: string) => string;
    readonly odds: string;
    readonly label: (mean: string, above: string) => string;
  };
  readonly bridge: {
    readonly title: (other: string, difference: string, largest: string) => string;
    readonly subtitle: (trials: string) => string;
    readonly npv: (unit: string) => string;
    readonly paidBack: (months: string) => string;
    readonly points: string;
  };
}

const en: CompareChartWords = {
  asOf: (month) => `as of ${month}`,
  exceedance: {
    title: (names, share) =>
      names.length === 1
        ? `${names[0]} is above zero in ${share} of trials, the most of the compared scenarios`
        : `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are above zero equally often, in ${share} of trials`,
    subtitle:
      'Net present value of each scenario on the same draws: share of trials above an amount. Higher is better.',
    axis: (unit) => `Net present value (${unit})`,
    odds: 'Trials above',
    label: (mean, above) => `mean ${mean}, above zero ${above}`,
  },
  bridge: {
    title: (other, difference, largest) =>
      `Against A, ${other} has ${difference} of net present value; the largest change is ${largest}`,
    subtitle: (trials) =>
      `What each change moved, as the average over the orders in which they may be made (Shapley); the bars sum. ±: standard error, ${count(trials, 'trial')}.`,
    npv: (unit) => `Net present value, mean (${unit})`,
    paidBack: (months) => `Odds of payback within ${count(months, 'month')}`,
    points: ' pt',
  },
};

const ja: CompareChartWords = {
  asOf: (month) => `${month}時点`,
  exceedance: {
    title: (names, share) =>
      names.length === 1
        ? `正味現在価値がプラスになる確率は ${names[0]} が最も高く ${share}`
        : `正味現在価値がプラスになる確率は ${names.join('・')} が同じで ${share}`,
    subtitle: '同じ乱数で比べた各シナリオの正味現在価値: ある金額を上回る試行の割合。線が上にあるほど良い。',
    axis: (unit) => `正味現在価値（${unit}）`,
    odds: '上回る試行',
    label: (mean, above) => `平均 ${mean}、プラス ${above}`,
  },
  bridge: {
    title: (other, difference, largest) =>
      `A に対する ${other} の正味現在価値の差は ${difference}。最も大きいのは「${largest}」`,
    subtitle: (trials) =>
      `違いごとの影響（加える順序についての平均、シャープレイ値）。棒の合計は全体の差に一致する。±は標準誤差、${trials} 試行。`,
    npv: (unit) => `正味現在価値の平均（${unit}）`,
    paidBack: (months) => `${months}か月以内に回収する確率`,
    points: 'pt',
  },
};

export const compareChartWords = (locale: Locale): CompareChartWords => (locale === 'ja' ? ja : en);
