import type { Estimation } from '../../summary/estimation.js';
import { spread } from '../../summary/spread.js';
import type { Amount } from './ledger-analysis.js';

/** One number per trial. */
export type Column = Float64Array;

export const minus = (a: Column, b: Column): Column => a.map((value, trial) => value - b[trial]);

/** Sum trial by trial; 0 in `trials` trials where there is nothing to add. */
export function sumOf(columns: readonly Column[], trials: number): Column {
  const sum = new Float64Array(trials);
  for (const column of columns) for (let trial = 0; trial < trials; trial++) sum[trial] += column[trial];
  return sum;
}

/** What reports show of a column without undefined trials. */
export function amount(column: Column, frame: Estimation): Amount {
  const { mean, se, p5, p50, p95, intervals } = spread(column, 7, frame);
  const [low, middle, high] = [p5, p50, p95].map((value) => value ?? NaN);
  return {
    mean: mean ?? NaN,
    se: se ?? 0,
    p5: low,
    p50: middle,
    p95: high,
    intervals: { p5: intervals.p5, p50: intervals.p50, p95: intervals.p95 },
  };
}
