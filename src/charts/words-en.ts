import { plural } from '../figures/plural.js';
import { calendar as inWords } from '../figures/month.js';
import { figureWords } from '../figures/words.js';
import type { ChartWords, When } from './words.js';

/** English counts by the plural rules. */
const { count } = figureWords('en');

const when = ({ month, calendar }: When): string =>
  calendar === null ? `month ${month}` : `${inWords(calendar, figureWords('en'))} (month ${month})`;

/** The lens of a claim; nothing when the lenses agree. */
const afterComma = (lens: string): string => (lens === '' ? '' : `, ${lens}`);

/** `<1%` as it is said in a sentence. */
const said = (share: string): string => share.replace('<', 'less than ').replace('>', 'more than ');

export const WORDS_EN: ChartWords = {
  locale: 'en',
  lens: { strict: 'strict lens', broad: 'broad lens' },
  lensHeading: { strict: 'Strict lens (no spillovers)', broad: 'Broad lens (with spillovers)' },
  bothLenses: 'strict and broad lens',
  lensesEqual: 'Strict and broad lens are the same in this scenario: no spillover acts.',
  noDifference: 'no difference',
  constant: 'All inputs are plain numbers: there is no spread.',
  program: 'Whole program',
  direct: 'Direct sales',
  indirect: 'Indirect sales',
  others: (others) => plural(others, 'other segment'),
  median: 'Median',
  withoutProgram: 'Without the program',
  monthBand: 'Bands hold 80% in each month (P10–P90; darker: P25–P75), not 80% of paths.',
  between: ', ',
  footer: ({ title, seed, trials, digest, version }) =>
    `${title} | seed ${seed} | ${count(trials, 'trial')} | scenario ${digest} | Yoha ${version}`,
  basis: { revenue: 'net revenue', list: 'list price', 'new-mrr': 'new MRR', mrr: 'MRR', wins: 'wins' },
  payback: {
    reached: (at, lens) => `Even odds that the program has paid back by ${when(at)}${afterComma(lens)}`,
    certain: (at, lens) => `The program has paid back by ${when(at)}${afterComma(lens)}`,
    nobody: (horizon, lens) =>
      `The program does not pay back within ${count(String(horizon), 'month')}${afterComma(lens)}`,
    notReached: (horizon, share, lens) =>
      `Fewer than half of the trials pay back within ${count(String(horizon), 'month')}: ${said(share)}${afterComma(lens)}`,
    selfFunding: (share, lens) => `Self-funding: never below zero in ${share} of trials${afterComma(lens)}`,
    noDifference: 'No difference: cumulative cash is the same with and without the program',
    subtitle: 'Cumulative cash of the program, with minus without.',
    paths: 'Thin lines: examples of single trials.',
    axis: (unit) => `Cumulative cash (${unit})`,
    deepest: (median, p95, unit) => `▼ Peak deficit: median ${median}, P95 ${p95} (${unit})`,
    markCertain: (at) => `◆ Paid back: ${when(at)}`,
    deepestCertain: (value, unit) => `▼ Peak deficit: ${value} (${unit})`,
    mark: (at) => `◆ 50% paid back: ${when(at)}`,
    describe: (p) =>
      `${p.lens}: cumulative cash at the horizon has median ${p.median} (80% band of that month ${p.low} to ${p.high}); 50% paid back: ${p.by50}; not recovered ${p.notRecovered}; median peak deficit ${p.deepest}.`,
    never: 'not within the horizon',
    byMonth: when,
  },
  odds: {
    title: (share, horizon, lens) =>
      `The program pays back within ${count(String(horizon), 'month')} in ${said(share)} of trials${afterComma(lens)}`,
    subtitle:
      'Share of trials that have paid back by each month (cumulative cash at zero or above, and staying there). Each initiative counts from its own start.',
    declaredMark: '◆ marks the declared payback horizon and the share that has paid back by it.',
    xTitle: 'Months since start',
    yTitle: 'Trials paid back',
    notRecovered: (share) => `not recovered ${share}`,
    selfFunding: (share) => `self-funding ${share}`,
    noDifference: (share) => `no difference ${share}`,
    declared: (months, share) => `◆ ${share} by month ${months}`,
    declaredBeyond: (months) => `declared month ${months} is out of range`,
  },
  ratio: {
    title: (month, all, none, lens) =>
      `Median indirect sales ratio reaches ${all} in ${month}${afterComma(lens)}${none === null ? '' : `; ${none} without the program`}`,
    undefinedTitle: 'The indirect sales ratio is undefined: there is no revenue',
    subtitle: (basis) => `Indirect sales ratio (${basis}, sums of the trailing 12 months).`,
    undefinedNote: (trials) => `Trials without any revenue (${trials} at most) are left out.`,
    targetNote: '◆ marks a target with its odds.',
    axis: (basis) => `Indirect sales ratio (${basis})`,
    target: (label, comparison, value, by) => `${label}: ${comparison === 'atLeast' ? '≥' : '≤'} ${value} (${by})`,
    targetOdds: (strict, broad) => `odds ${strict} strict, ${broad} broad`,
    oddsEqual: (both) => `odds ${both}`,
    otherBasis: (basis) => `basis ${basis}`,
  },
  revenue: {
    title: (month, total, share) =>
      `Net revenue averages ${total} a month in ${month}${share === null ? '' : `, ${share} of it indirect`}`,
    nothing: 'There is no net revenue to show',
    subtitle:
      'Recurring net revenue by channel, mean of each month (means add up). Its spread stands in the charts of ratio and cumulative cash.',
    axis: (unit) => `Net revenue a month (${unit}, mean)`,
    withoutTotal: 'Total without the program',
  },
  profit: {
    positiveFrom: (year, lens) => `The program adds to profit on average from ${year} on${afterComma(lens)}`,
    positiveAlways: (lens) => `The program adds to profit on average in every fiscal year${afterComma(lens)}`,
    negativeAtEnd: (lens) => `The program still lowers profit on average in the last fiscal year${afterComma(lens)}`,
    noDifference: 'No difference: profit is the same with and without the program',
    subtitle:
      'Difference by fiscal year, with minus without (accrual). Bars: mean; whiskers: 80% of that year (P10–P90), which do not add up.',
    partial: (years) => `* marks a year of fewer than 12 months (${years}).`,
    contribution: 'Contribution profit of the partner business',
    business: 'Profit of the business, direct sales included',
    axis: (unit) => unit,
  },
};
