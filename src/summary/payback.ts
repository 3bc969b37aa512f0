import { definedAs, each, trialsOf } from './column/column.js';
import type { Column } from './column/column.js';
import type { Estimation } from './estimation.js';
import { odds } from './odds.js';
import { quantileInterval, quantileOf, rankedOf } from './quantile.js';
import type { Ranked } from './quantile.js';
import type { Payback } from './summary.js';

/** Payback months as numbers over the trials: months of the clock, 1-based. */
const SELF_FUNDING = 0;
export const NOT_RECOVERED = Infinity;
/** A flow that is zero in every month has no payback. */
export const NO_DIFFERENCE = NaN;

export interface Crossings {
  /** Month index (0-based) from which the path stays ≥ 0; SELF_FUNDING − 1, NOT_RECOVERED or NO_DIFFERENCE otherwise. */
  readonly last: number;
  /** Month index of the first return to ≥ 0. */
  readonly first: number;
}

/**
 * Last and first break-even of a cumulative path (model section 10). Rounding noise was cut to 0 before.
 * @param path cumulative flow by month
 * @param moves whether any month's flow differs from zero
 */
export function crossings(path: Float64Array, moves: boolean): Crossings {
  if (!moves) return { last: NO_DIFFERENCE, first: NO_DIFFERENCE };
  let lastBelow = -1;
  let first = NOT_RECOVERED;
  for (let t = 0; t < path.length; t++) {
    if (path[t] < 0) lastBelow = t;
    else if (lastBelow >= 0 && first === NOT_RECOVERED) first = t;
  }
  if (lastBelow < 0) return { last: -1, first: -1 };
  return { last: lastBelow === path.length - 1 ? NOT_RECOVERED : lastBelow + 1, first };
}

/** Month of the clock for a month index: 1-based from the clock's start; SELF_FUNDING stays 0. */
export const clockMonth = (index: number, clockStart: number): number =>
  index === -1 ? SELF_FUNDING : index - clockStart + 1;

function reach(
  column: Column,
  ranked: Ranked,
  p: number,
  estimation: Estimation,
  calendarOf: (month: number) => string | null,
): Payback['by50'] {
  const month = quantileOf(ranked, p, 1);
  const [low, high] = quantileInterval(column, ranked, p, estimation);
  const whole = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    month: whole(month),
    low: whole(low),
    high: whole(high),
    calendar: Number.isFinite(month) && month > 0 ? calendarOf(month) : null,
  };
}

/** Share of trials that have paid back by month 1 … span of the clock. */
function recoveredBy(months: Column, span: number): number[] {
  const inMonth = new Float64Array(span);
  each(months, (month, weight) => {
    if (month <= span) inMonth[Math.max(0, Math.ceil(month) - 1)] += weight;
  });
  let done = 0;
  return Array.from(inMonth, (trials) => (done += trials) / trialsOf(months));
}

/**
 * Summary of payback months over the trials.
 * @param months one per trial, in months of the clock; not recovered = Infinity, no difference = NaN
 * @param span months of the clock that the horizon holds
 */
export function paybackSummary(
  months: Column,
  span: number,
  estimation: Estimation,
  calendarOf: (month: number) => string | null,
): Payback {
  const reached = definedAs(months, Infinity);
  const ranked = rankedOf(reached);
  const share = (test: (month: number) => boolean): ReturnType<typeof odds> => odds(months, test, estimation);
  return {
    by50: reach(reached, ranked, 0.5, estimation, calendarOf),
    by80: reach(reached, ranked, 0.8, estimation, calendarOf),
    by90: reach(reached, ranked, 0.9, estimation, calendarOf),
    recoveredByMonth: recoveredBy(reached, span),
    recovered: share((month) => month > 0 && month < Infinity),
    notRecovered: share((month) => month === Infinity),
    selfFunding: share((month) => month === SELF_FUNDING),
    noDifference: share(Number.isNaN),
  };
}
