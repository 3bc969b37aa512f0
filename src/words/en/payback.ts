import { figures } from './figures.js';

/** Counts by the plural rules. */
const { count } = figures;

/** When the money is back, what is at stake, and what comes back. */
export const payback = {
  title: 'Payback of the program',
  caption: 'Payback and value of the program',
  program: 'Program (with minus without)',
  wholeBusiness: 'Whole partner business (with minus direct only)',
  note: (start: string): string =>
    `Months count from ${start}. Payback is the month from which the cumulative cash difference stays at or above zero to the horizon. Small figures: 95% interval of the month.`,
  notRecovered: 'not recovered',
  selfFunding: 'self-funding',
  noDifference: 'no difference',
  recoveredBy: (share: string): string => `Paid back in ${share} of trials by`,
  when: 'When the money is back',
  byShare: (share: string): string => `${share} of trials paid back by`,
  firstCrossing: (share: string): string => `First return to zero, ${share} of trials by`,
  discounted: (share: string): string => `Discounted payback, ${share} of trials by`,
  shareNotRecovered: 'Not recovered within the horizon',
  shareSelfFunding: 'Self-funding: never below zero',
  shareNoDifference: 'No difference at all',
  stake: 'What is at stake and what it is worth',
  peakMedian: 'Peak deficit, P50',
  peakWorst: 'Peak deficit, P95',
  peakWhen: 'Deepest point (median month)',
  never: 'never below zero',
  npv: 'Net present value, P50',
  npvMean: 'Net present value, mean',
  npvNegative: 'Odds that NPV is below zero',
  npvEndOfMonth: 'NPV, flows at the end of the month, mean',
  totalFlow: 'Cash difference to the horizon, mean',
  cost: 'Cost of team and initiatives, mean',
  inForce: 'Memo: MRR gained at the horizon × 12, mean (not counted)',
  returns: 'Returns',
  roi: (months: string): string => `ROI over ${months}, P50`,
  roiHorizon: 'ROI to the horizon, P50',
  moic: 'Multiple of cost (MOIC), P50',
  irr: 'IRR per year, P50 of those with one',
  irrRoots: 'Trials with exactly one IRR',
  otherRoots: (none: string, several: string): string => `none ${none}, several ${several}`,
  roiNote:
    'ROI: flow divided by the cost of team and initiatives over the same months. An IRR is given only for trials in which exactly one exists.',
  undefinedTrials: (trials: string): string => `undefined in ${count(trials, 'trial')}`,
};
