import { formatMonth } from '../model/time.js';
import type { Estimation } from './estimation.js';
import { count, odds } from './odds.js';
import { paybackSummary } from './payback.js';
import type { Flow } from './flow.js';
import { quantileOfSorted, sortedDefined } from './quantile.js';
import type { Band, FlowSummary, Spread } from './summary.js';

/** Sample paths shown in charts: the first trials, so that they never depend on results. */
const SAMPLE_PATHS = 12;

/** What every summary of one simulation shares. */
export interface Frame extends Estimation {
  /** Month t = 0 as a calendar month. */
  readonly start: number;
  readonly horizon: number;
}

/** The clock's start when it is the same in every trial, else null. */
export function commonStart(clockStart: Float64Array): number | null {
  const first = clockStart[0];
  return clockStart.every((start) => start === first) ? first : null;
}

/** The earliest start of the clock over the trials; 0 when it never starts. */
function earliest(clockStart: Float64Array): number {
  const started = clockStart.filter((start) => !Number.isNaN(start));
  return started.length === 0 ? 0 : started.reduce((low, start) => Math.min(low, start), Infinity);
}

/** Columns of a flow whose spread is shown; `spreads[i]` belongs to `spreadColumns(flow)[i]`. */
export const spreadColumns = (flow: Flow): readonly Float64Array[] => [
  flow.peakDeficit,
  flow.npv,
  flow.npvEndOfMonth,
  flow.irr,
  flow.roi.months3,
  flow.roi.months6,
  flow.roi.months12,
  flow.roi.horizon,
  flow.moic,
  flow.cost,
  flow.total,
  flow.inForce,
];

/** Bands and spreads of a flow, made beforehand. */
export interface FlowFigures {
  readonly flow: Band;
  readonly cumulative: Band;
  readonly spreads: readonly Spread[];
}

export function flowSummary(flow: Flow, clockStart: Float64Array, frame: Frame, figures: FlowFigures): FlowSummary {
  const common = commonStart(clockStart);
  const span = Math.max(0, frame.horizon - earliest(clockStart));
  const calendarOf = (month: number): string | null =>
    common === null ? null : formatMonth(frame.start + common + month - 1);
  const payback = (months: Float64Array): ReturnType<typeof paybackSummary> =>
    paybackSummary(months, span, frame, calendarOf);
  const deepest = quantileOfSorted(sortedDefined(flow.peakDeficitMonth), 0.5, 1);
  const paths = Math.min(SAMPLE_PATHS, flow.trials);
  const [peakDeficit, npv, npvEndOfMonth, annual, months3, months6, months12, horizon, moic, cost, total, inForce] =
    figures.spreads;
  const roots = (test: (n: number) => boolean): number => count(flow.irrRoots, test);
  return {
    noDifference: flow.moves.every((moves) => moves === 0),
    clockStart: common === null ? null : formatMonth(frame.start + common),
    flow: figures.flow,
    cumulative: figures.cumulative,
    samplePaths: Array.from({ length: paths }, (_, trial) => flow.cumulative.map((month) => month[trial])),
    payback: payback(flow.payback),
    firstCrossing: payback(flow.firstCrossing),
    discountedPayback: payback(flow.discountedPayback),
    peakDeficit,
    peakDeficitMonth: Number.isNaN(deepest) ? null : deepest + 1,
    npv,
    npvNegative: odds(flow.npv, (npv) => npv < 0, frame),
    npvEndOfMonth,
    irr: {
      noRoot: roots((n) => n === 0),
      oneRoot: roots((n) => n === 1),
      severalRoots: roots((n) => n > 1),
      annual,
    },
    roi: { months3, months6, months12, horizon },
    moic,
    cost,
    total,
    inForce,
  };
}
