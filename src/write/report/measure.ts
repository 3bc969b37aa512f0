import { factorText } from '../../figures/factor.js';
import type { FlowSummary, Odds, Summary } from '../../summary/summary.js';
import { monthsText } from '../../figures/counted.js';
import { decimal } from '../../figures/digits.js';
import type { MoneyScale } from '../../figures/money.js';
import { runValueWriter } from '../../figures/net-value.js';
import { calendar } from '../../figures/month.js';
import { percentileError } from '../../figures/point.js';
import { percent } from '../../figures/share.js';
import type { MoneyFacts } from '../../figures/run-money.js';
import {
  errorMarkup,
  moneyAt,
  moneyBand,
  moneyError,
  moneyInterval,
  moneyMarkup,
  moneyMean,
  percentAt,
  percentBand,
  shareError,
} from './number-markup.js';
import { insteadOf, markup, type Markup, type Measured } from '../html/markup.js';
import type { Words } from '../../words/words.js';

type Spread = FlowSummary['npv'];

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

export type Measure = (flow: FlowSummary, writer: MeasureWriter) => Measured;

/** The number of trials in which a figure does not exist, when there are any. */
export const undefinedTrials = (spread: Spread, words: Words): Markup | null =>
  spread.undefined === 0
    ? null
    : markup`<span class="interval">${words.payback.undefinedTrials(decimal(spread.undefined, 0, words.figures))}</span>`;

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
    detail: moneyError(scale, of(flow).se ?? 0),
  }));

/** Mean of a net present value ± standard error, to the digit that the program's has. */
export const meanValue = (of: (flow: FlowSummary) => Spread): Measure =>
  whereDifferent((flow, { scale, run, words }) => {
    const { mean, se } = of(flow);
    if (mean === null) return insteadOf(words.figures.none);
    const { digits, error } = runValueWriter(run, scale);
    return { main: moneyMarkup(scale, digits({ mean, se })), detail: errorMarkup(error({ mean, se })) };
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
  const date = month === undefined ? null : markup`<span class="date">${calendar(month, words.figures)}</span>`;
  return {
    main: markup`<span class="figure">${monthsText(flow.peakDeficitMonth, words.figures)}</span>`,
    detail: date,
  };
});

/** A share of the trials ± one standard error. */
export const share = (of: (flow: FlowSummary) => Odds): Measure =>
  whereDifferent((flow, { words }) => ({
    main: markup`<span class="figure">${percent(of(flow).value, of(flow).se, words.figures)}</span>`,
    detail: shareError(of(flow).se, words.figures),
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
    const { p50 } = of(flow);
    if (p50 === null) return { ...insteadOf(words.figures.none), detail: undefinedTrials(of(flow), words) };
    const shown = factorText(p50, percentileError(of(flow), 'p50', trials), words.figures);
    return { main: markup`<span class="figure">${shown}</span>`, detail: undefinedTrials(of(flow), words) };
  });

/** Trials with exactly one root, and beside it those with none and with several. */
export const roots: Measure = whereDifferent(({ irr }, { words }) => {
  const [none, one, several] = [irr.noRoot, irr.oneRoot, irr.severalRoots].map((count) =>
    decimal(count, 0, words.figures),
  );
  const others = words.payback.otherRoots(none ?? '', several ?? '');
  return {
    main: markup`<span class="figure">${one ?? ''}</span>`,
    detail: markup`<span class="interval">${others}</span>`,
  };
});
