import { figures } from './figures.js';
import { plural } from './plural.js';

/** Counts by the plural rules. */
const { count } = figures;

/** Sensitivity, in report and terminal. */
export const sensitivity = {
  title: 'What the outcome hangs on',
  note: (trials: string, rerun: string, lens: string): string =>
    `Shares of the variance. "Alone": what goes when only this input is known; "in all": what is left when all but it is known, so the difference is what it does together with others. "Held at" keeps one input at its 10th and 90th percentile (a success: fails, succeeds) with everything else drawn as before. Rank correlation and "alone" are from ${count(trials, 'trial')} of the run; "in all", chance and "held at" run the model again on ${rerun}. ± is one standard error. ${lens} lens.`,
  overlap: '* Drawn together with others: shares of correlated inputs overlap and do not add up.',
  rank: 'Rank corr.',
  first: 'Alone',
  total: 'In all',
  ends: 'P10 → P90',
  atLow: 'Mean, held at P10',
  atHigh: 'Mean, held at P90',
  caption: (outcome: string, mean: string): string => `${outcome}, mean ${mean}`,
  others: (inputs: number): string =>
    `${plural(inputs, 'weaker input is', 'weaker inputs are')} in sensitivity.csv and summary.json.`,
  strongest: (outcome: string): string => `${outcome} hangs most on: `,
  none: 'no input that is seen',
  npv: 'NPV, mean',
};
