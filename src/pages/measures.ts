import { monthsText } from '../figures/counted.js';
import { decimal } from '../figures/digits.js';
import { factorText } from '../figures/factor.js';
import type { MoneyScale } from '../figures/money.js';
import { calendar } from '../figures/month.js';
import { runValueWriter } from '../figures/net-value.js';
import { percentileError } from '../figures/point.js';
import type { MoneyFacts } from '../figures/run-money.js';
import type { FlowSummary, Odds, Payback, Spread, Summary } from '../summary/summary.js';
import type { Words } from '../words/words.js';
import { date, interval, none, sentence, type Content } from './content.js';
import {
  at,
  chance,
  errorOf,
  figure,
  moneyAt,
  moneyBand,
  moneyError,
  moneyFigure,
  moneyInterval,
  moneyMean,
  percentAt,
  percentBand,
  shareError,
} from './figures.js';

/** A figure, and what stands smaller beside or below it: a date, a band, an interval. */
export interface Measured {
  readonly main: Content;
  readonly detail: Content;
}

/** The figure with its details below. */
export const stacked = ({ main, detail }: Measured): Content => [main, detail];

/** A word in place of a figure. */
export const insteadOf = (text: string): Measured => ({ main: none(text), detail: null });

/** Writes single measures of a flow; a flow without any difference says so in every cell that would show a month or a value. */
export interface MeasureWriter {
  readonly scale: MoneyScale;
  /** The run, whose value decides the digits of others. */
  readonly run: MoneyFacts;
  readonly trials: number;
  /** Calendar months of the run, `YYYY-MM`. */
  readonly months: Summary['months'];
  readonly words: Words;
}

/** Measures of a run in the unit of a scale. */
export const measureWriter = (summary: Summary, scale: MoneyScale, words: Words): MeasureWriter => ({
  scale,
  run: summary,
  trials: summary.replay.trials,
  months: summary.months,
  words,
});

export type Measure = (flow: FlowSummary, writer: MeasureWriter) => Measured;

/** The number of trials in which a figure does not exist, when there are any. */
export const undefinedTrials = (spread: Spread, words: Words): Content =>
  spread.undefined === 0
    ? null
    : interval(
        figure(words.payback.undefinedTrials(decimal(spread.undefined, 0, words.figures)), at(spread, 'undefined')),
      );

/** A measure that a flow without any difference does not have. */
export const whereDifferent =
  (measure: Measure): Measure =>
  (flow, writer) =>
    flow.noDifference ? insteadOf(writer.words.payback.noDifference) : measure(flow, writer);

/** Median with its 95% interval and P10–P90. */
export const medianAndBand = (of: (flow: FlowSummary) => Spread): Measure =>
  whereDifferent((flow, { scale, trials }) => ({
    main: moneyAt(scale, of(flow), 'p50', trials),
    detail: [moneyBand(scale, of(flow), trials), moneyInterval(scale, of(flow), 'p50', trials)],
  }));

/** Mean ± standard error. */
export const meanMoney = (of: (flow: FlowSummary) => Spread): Measure =>
  whereDifferent((flow, { scale }) => ({
    main: moneyMean(scale, of(flow)),
    detail: moneyError(scale, of(flow)),
  }));

/** Mean of a net present value ± standard error, to the digit that the program's has. */
export const meanValue = (of: (flow: FlowSummary) => Spread): Measure =>
  whereDifferent((flow, { scale, run, words }) => {
    const spread = of(flow);
    const { mean, se } = spread;
    if (mean === null) return insteadOf(words.figures.none);
    const { digits, error } = runValueWriter(run, scale);
    return {
      main: moneyFigure(scale, digits({ mean, se }), at(spread, 'mean')),
      detail: errorOf(error({ mean, se }), spread, scale.unit),
    };
  });

/** Peak deficit at a percentile with its 95% interval. */
export const peakAt = (percentile: 'p50' | 'p95'): Measure =>
  whereDifferent(({ peakDeficit }, { scale, trials }) => ({
    main: moneyAt(scale, peakDeficit, percentile, trials),
    detail: moneyInterval(scale, peakDeficit, percentile, trials),
  }));

/** Calendar month of the deepest point. */
export const peakMonth: Measure = whereDifferent((flow, { months, words }) => {
  if (flow.peakDeficitMonth === null) return insteadOf(words.payback.never);
  const month = months[flow.peakDeficitMonth - 1];
  return {
    main: figure(monthsText(flow.peakDeficitMonth, words.figures), at(flow, 'peakDeficitMonth')),
    detail: month === undefined ? null : date(calendar(month, words.figures)),
  };
});

/** A share of the trials ± one standard error. */
export const share = (of: (flow: FlowSummary) => Odds): Measure =>
  whereDifferent((flow, { words }) => ({
    main: chance(of(flow), words.figures),
    detail: shareError(of(flow), words.figures),
  }));

/** A ratio of money as a percentage: ROI, IRR. */
export const rate = (of: (flow: FlowSummary) => Spread): Measure =>
  whereDifferent((flow, { trials, words }) => ({
    main: percentAt(of(flow), 'p50', trials, words.figures),
    detail: [percentBand(of(flow), trials, words.figures), undefinedTrials(of(flow), words)],
  }));

/** A multiple such as MOIC, two decimals at most. */
export const multiple = (of: (flow: FlowSummary) => Spread): Measure =>
  whereDifferent((flow, { trials, words }) => {
    const spread = of(flow);
    const missing = undefinedTrials(spread, words);
    if (spread.p50 === null) return { ...insteadOf(words.figures.none), detail: missing };
    const shown = factorText(spread.p50, percentileError(spread, 'p50', trials), words.figures);
    return { main: figure(shown, at(spread, 'p50')), detail: missing };
  });

/** Trials with exactly one root, and beside it those with none and with several. */
export const roots: Measure = whereDifferent(({ irr }, { words }) => {
  const count = (key: 'noRoot' | 'oneRoot' | 'severalRoots'): Content =>
    figure(decimal(irr[key], 0, words.figures), at(irr, key));
  return {
    main: count('oneRoot'),
    detail: interval(sentence((keep) => words.payback.otherRoots(keep(count('noRoot')), keep(count('severalRoots'))))),
  };
});

type Reach = Payback['by50'];

/** A month of a clock with the calendar month and the 95% interval of it; 未回収 when it is not reached. */
export function reached(reach: Reach, words: Words): Measured {
  if (reach.month === null) return insteadOf(words.payback.notRecovered);
  if (reach.month === 0) return insteadOf(words.payback.selfFunding);
  const exact = reach.low === reach.month && reach.high === reach.month;
  const end = (key: 'low' | 'high', otherwise: string): Content =>
    reach[key] === null ? otherwise : figure(String(reach[key]), at(reach, key));
  const range = interval(
    `${words.figures.interval95} `,
    end('low', words.figures.none),
    words.figures.to,
    end('high', words.payback.notRecovered),
  );
  return {
    main: figure(monthsText(reach.month, words.figures), at(reach, 'month')),
    detail: [reach.calendar === null ? null : date(calendar(reach.calendar, words.figures)), exact ? null : range],
  };
}

/** The month by which a share of the trials has paid back, or the word for a flow that has nothing to pay back. */
export function paybackMonth(
  flow: FlowSummary,
  payback: Payback,
  by: 'by50' | 'by80' | 'by90',
  words: Words,
): Measured {
  if (flow.noDifference) return insteadOf(words.payback.noDifference);
  if (payback.selfFunding.value === 1) return insteadOf(words.payback.selfFunding);
  return reached(payback[by], words);
}
