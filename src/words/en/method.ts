import type { SamplingMethod } from '../../random/sampling-method.js';
import { figures } from './figures.js';

/** Counts by the plural rules. */
const { count } = figures;

/** How to read the figures, and how to get the same again. */
export const method = {
  title: 'Method and limits',
  items: (trials: string, rate: string, baseline: string): readonly (readonly [string, string])[] => [
    [
      'Simulation',
      `${count(trials, 'trial')}, month by month. The runs with and without are drawn with the same random numbers, so a difference is due to what differs between them and not to luck.`,
    ],
    ['Compared with', baseline],
    [
      '80% in each month',
      'A band holds 80% of the trials in each month by itself. Fewer than 80% of whole paths stay inside it. Percentiles are never summed.',
    ],
    [
      'Payback',
      'The month from which the cumulative cash difference stays at or above zero to the horizon, provided it was below before. The first return to zero stands beside it. A trial that does not get there is “not recovered”: medians treat it as infinite and no mean is given. Never below zero reads “self-funding”; a flow that is zero in every month reads “no difference”.',
    ],
    [
      'Two lenses',
      'Strict: all spillovers zero, intended effects and cannibalisation stay in. Broad: spillovers on. Both read the same line of the P/L, profit including the direct channel.',
    ],
    [
      'Discounting',
      `Discount rate: ${rate}. The flow of the first month is not discounted; the end-of-month figure is what a spreadsheet's NPV() gives.`,
    ],
    [
      'Sampling error',
      '± is one Monte Carlo standard error; it is left out where it is less than half of the last digit. Intervals are 95%. No figure shows a digit smaller than a tenth of its standard error.',
    ],
    [
      'Percentiles',
      'Type 7 for money and ratios, type 1 for months and counts. P10 means that 10% of the trials are lower.',
    ],
    [
      'Limits',
      'The figures follow from the assumptions on this paper; they are no forecast with a guarantee. More trials make the sampling error smaller, not the assumptions better. What a partner program causes cannot be proven from public data: compare the assumptions with your own results at each review.',
    ],
  ],
  /** What the program is compared with. @param segments that stand without it */
  baseline: (segments: readonly string[]): string =>
    segments.length === 0
      ? 'The business without the program: the direct channel alone.'
      : `The business without the program: the direct channel and ${segments.join(', ')}, with their own team.`,
  replay: 'Replay',
  replayNote: 'The same scenario, seed, trials and version give the same figures to the last digit.',
  digest: 'Scenario digest',
  seed: 'Seed',
  trials: 'Trials',
  sampling: 'Sampling',
  samplings: {
    'monte-carlo': 'plain Monte Carlo',
    'latin-hypercube': 'Latin hypercube',
    sobol: 'Sobol sequence',
  } satisfies Readonly<Record<SamplingMethod, string>> as Readonly<Record<string, string>>,
  counts: 'Counts',
  countKinds: { random: 'random', expected: 'expected' } as Readonly<Record<string, string>>,
  version: 'Version',
  /** What the method section says of sums that foot as printed. */
  footing: [
    'Sums as printed',
    'The management P/L has one unit and one last digit: the one that the errors of the differences ask for, and one digit more where that is too coarse for them. The statement without the program, the difference, and what spillovers add to it are each rounded up or down so that years and lines add up as printed, with the least change in all (controlled rounding). Every other figure is a sum of printed ones: with the program = without it + the difference. The team shared out to segments is rounded last, so that segments add up to line 9 and years to the total as printed. So a printed figure is less than three last digits away from its unrounded value (the total of a segment in that share of the team may be further), which stands in the CSV and JSON files. The profit of the company table is that of the P/L; its other columns are rounded in the same way, each by itself. The team and the initiatives cost what lines 9 and 10 print, the latter shared out.',
  ] as readonly [name: string, text: string],
  /** What the replay block says where percentiles are read from counts. */
  streamed: [
    'Percentiles',
    'streamed: read from counts in narrow cells, mostly within a tenth of their standard error',
  ] as readonly [name: string, text: string],
};
