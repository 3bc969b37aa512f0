import { figures } from './figures.js';

const { count } = figures;

/** A month of a clock with its calendar month, as printed, where that is the same in every trial. */
export interface When {
  readonly month: number;
  readonly calendar: string | null;
}

const when = ({ month, calendar }: When): string =>
  calendar === null ? `month ${month}` : `${calendar} (month ${month})`;

/** The lens of a claim; nothing when the lenses agree. */
const afterComma = (lens: string): string => (lens === '' ? '' : `, ${lens}`);

/** `<1%` as it is said in a sentence. */
const said = (share: string): string => share.replace('<', 'less than ').replace('>', 'more than ');

/** The figures that a reader takes away from one panel of cumulative cash. */
export interface CashPanel {
  readonly lens: string;
  readonly low: string;
  readonly median: string;
  readonly high: string;
  readonly by50: string;
  readonly notRecovered: string;
  readonly deepest: string;
}

/** What the pictures of the whole program say. */
export const programCharts = {
  payback: {
    reached: (at: When, lens: string): string =>
      `Even odds that the program has paid back by ${when(at)}${afterComma(lens)}`,
    /** Every trial is the same: no odds to speak of. */
    certain: (at: When, lens: string): string => `The program has paid back by ${when(at)}${afterComma(lens)}`,
    nobody: (horizon: number, lens: string): string =>
      `The program does not pay back within ${count(String(horizon), 'month')}${afterComma(lens)}`,
    notReached: (horizon: number, share: string, lens: string): string =>
      `Fewer than half of the trials pay back within ${count(String(horizon), 'month')}: ${said(share)}${afterComma(lens)}`,
    selfFunding: (share: string, lens: string): string =>
      `Self-funding: never below zero in ${share} of trials${afterComma(lens)}`,
    noDifference: 'No difference: cumulative cash is the same with and without the program',
    subtitle: 'Cumulative cash of the program, with minus without.',
    paths: 'Thin lines: examples of single trials.',
    axis: (unit: string): string => `Cumulative cash (${unit})`,
    deepest: (median: string, p95: string, unit: string): string =>
      `▼ Peak deficit: median ${median}, P95 ${p95} (${unit})`,
    markCertain: (at: When): string => `◆ Paid back: ${when(at)}`,
    deepestCertain: (value: string, unit: string): string => `▼ Peak deficit: ${value} (${unit})`,
    mark: (at: When): string => `◆ 50% paid back: ${when(at)}`,
    describe: (panel: CashPanel): string =>
      `${panel.lens}: cumulative cash at the horizon has median ${panel.median} (80% band of that month ${panel.low} to ${panel.high}); 50% paid back: ${panel.by50}; not recovered ${panel.notRecovered}; median peak deficit ${panel.deepest}.`,
    never: 'not within the horizon',
    byMonth: when,
  },
  odds: {
    title: (share: string, horizon: number, lens: string): string =>
      `The program pays back within ${count(String(horizon), 'month')} in ${said(share)} of trials${afterComma(lens)}`,
    subtitle:
      'Share of trials that have paid back by each month (cumulative cash at zero or above, and staying there). Each initiative counts from its own start.',
    declaredMark: '◆ marks the declared payback horizon and the share that has paid back by it.',
    xTitle: 'Months since start',
    yTitle: 'Trials paid back',
    notRecovered: (share: string): string => `not recovered ${share}`,
    selfFunding: (share: string): string => `self-funding ${share}`,
    noDifference: (share: string): string => `no difference ${share}`,
    declared: (months: number, share: string): string => `◆ ${share} by month ${months}`,
    declaredBeyond: (months: number): string => `declared month ${months} is out of range`,
  },
  ratio: {
    title: (month: string, all: string, none: string | null, lens: string): string =>
      `Median indirect sales ratio reaches ${all} in ${month}${afterComma(lens)}${none === null ? '' : `; ${none} without the program`}`,
    undefinedTitle: 'The indirect sales ratio is undefined: there is no revenue',
    subtitle: (basis: string): string => `Indirect sales ratio (${basis}, sums of the trailing 12 months).`,
    undefinedNote: (trials: string): string => `Trials without any revenue (${trials} at most) are left out.`,
    targetNote: '◆ marks a target with its odds.',
    axis: (basis: string): string => `Indirect sales ratio (${basis})`,
    target: (label: string, comparison: 'atLeast' | 'atMost', value: string, by: string): string =>
      `${label}: ${comparison === 'atLeast' ? '≥' : '≤'} ${value} (${by})`,
    targetOdds: (strict: string, broad: string): string => `odds ${strict} strict, ${broad} broad`,
    oddsEqual: (both: string): string => `odds ${both}`,
    otherBasis: (basis: string): string => `basis ${basis}`,
  },
  revenue: {
    title: (month: string, total: string, share: string | null): string =>
      `Net revenue averages ${total} a month in ${month}${share === null ? '' : `, ${share} of it indirect`}`,
    nothing: 'There is no net revenue to show',
    subtitle:
      'Recurring net revenue by channel, mean of each month (means add up). Its spread stands in the charts of ratio and cumulative cash.',
    axis: (unit: string): string => `Net revenue a month (${unit}, mean)`,
    withoutTotal: 'Total without the program',
  },
  profit: {
    positiveFrom: (year: string, lens: string): string =>
      `The program adds to profit on average from ${year} on${afterComma(lens)}`,
    positiveAlways: (lens: string): string =>
      `The program adds to profit on average in every fiscal year${afterComma(lens)}`,
    negativeAtEnd: (lens: string): string =>
      `The program still lowers profit on average in the last fiscal year${afterComma(lens)}`,
    noDifference: 'No difference: profit is the same with and without the program',
    subtitle:
      'Difference by fiscal year, with minus without (accrual). Bars: mean; whiskers: 80% of that year (P10–P90), which do not add up.',
    partial: (years: string): string => `* marks a year of fewer than 12 months (${years}).`,
    contribution: 'Contribution profit of the partner business',
    business: 'Profit of the business, direct sales included',
  },
};
