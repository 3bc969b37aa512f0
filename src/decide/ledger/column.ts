import type { Estimation } from '../../summary/estimation.js';
import { meanAndError } from '../../summary/mean.js';
import { percentiles } from '../../summary/percentiles.js';
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
export function amount(column: Column, { replicates }: Estimation): Amount {
  const { mean, se } = meanAndError(column, replicates);
  const [p5, p50, p95] = percentiles(column, [0.05, 0.5, 0.95], 7);
  return { mean, se, p5, p50, p95 };
}
