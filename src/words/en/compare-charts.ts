import { figures } from './figures.js';

const { count } = figures;

/** What the pictures of a comparison say. Figures come in as finished text. */
export const compareCharts = {
  /** The date of all net present values. */
  asOf: (month: string): string => `as of ${month}`,
  exceedance: {
    /** `names` are those with the largest share. */
    title: (names: readonly string[], share: string): string =>
      names.length === 1
        ? `${names[0]} is above zero in ${share} of trials, the most of the compared scenarios`
        : `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are above zero equally often, in ${share} of trials`,
    subtitle:
      'Net present value of each scenario on the same draws: share of trials above an amount. Higher is better.',
    axis: (unit: string): string => `Net present value (${unit})`,
    odds: 'Trials above',
    label: (mean: string, above: string): string => `mean ${mean}, above zero ${above}`,
  },
  bridge: {
    title: (other: string, difference: string, largest: string): string =>
      `Against A, ${other} has ${difference} of net present value; the largest change is ${largest}`,
    subtitle: (trials: string): string =>
      `What each change moved, as the average over the orders in which they may be made (Shapley); the bars sum. ±: standard error, ${count(trials, 'trial')}.`,
    npv: (unit: string): string => `Net present value, mean (${unit})`,
    paidBack: (months: string): string => `Odds of payback within ${count(months, 'month')}`,
  },
  /** Heads of columns. */
  heads: {
    paidBack: (months: string): string => `Paid back within ${months}`,
    odds: (target: string): string => `Odds: ${target}`,
    payback: 'Payback',
    npv: 'NPV',
  },
};
