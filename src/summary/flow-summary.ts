import { formatMonth } from '../model/time.js';
import type { Estimation } from './estimation.js';
import { count, odds } from './odds.js';
import { paybackSummary } from './payback.js';
import type { Flow } from './flow.js';
import { quantileOfSorted, sortedDefined } from './quantile.js';
import { band, spread } from './spread.js';
import type { FlowSummary } from './summary.js';

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

export function flowSummary(flow: Flow, clockStart: Float64Array, frame: Frame): FlowSummary {
  const common = commonStart(clockStart);
  const span = Math.max(0, frame.horizon - earliest(clockStart));
  const calendarOf = (month: number): string | null =>
    common === null ? null : formatMonth(frame.start + common + month - 1);
  const payback = (months: Float64Array): ReturnType<typeof paybackSummary> =>
    paybackSummary(months, span, frame, calendarOf);
  const deepest = quantileOfSorted(sortedDefined(flow.peakDeficitMonth), 0.5, 1);
  const paths = Math.min(SAMPLE_PATHS, flow.trials);
  const roots = (test: (n: number) => boolean): number => count(flow.irrRoots, test);
  return {
    noDifference: flow.moves.every((moves) => moves === 0),
    clockStart: common === null ? null : formatMonth(frame.start + common),
    flow: band(flow.flow, 7, frame),
    cumulative: band(flow.cumulative, 7, frame),
    samplePaths: Array.from({ length: paths }, (_, trial) => flow.cumulative.map((month) => month[trial])),
    payback: payback(flow.payback),
    firstCrossing: payback(flow.firstCrossing),
    discountedPayback: payback(flow.discountedPayback),
    peakDeficit: spread(flow.peakDeficit, 7, frame),
    peakDeficitMonth: Number.isNaN(deepest) ? null : deepest + 1,
    npv: spread(flow.npv, 7, frame),
    npvNegative: odds(flow.npv, (npv) => npv < 0, frame),
    npvEndOfMonth: spread(flow.npvEndOfMonth, 7, frame),
    irr: {
      noRoot: roots((n) => n === 0),
      oneRoot: roots((n) => n === 1),
      severalRoots: roots((n) => n > 1),
      annual: spread(flow.irr, 7, frame),
    },
    roi: {
      months3: spread(flow.roi.months3, 7, frame),
      months6: spread(flow.roi.months6, 7, frame),
      months12: spread(flow.roi.months12, 7, frame),
      horizon: spread(flow.roi.horizon, 7, frame),
    },
    moic: spread(flow.moic, 7, frame),
    cost: spread(flow.cost, 7, frame),
    total: spread(flow.total, 7, frame),
    inForce: spread(flow.inForce, 7, frame),
  };
}
