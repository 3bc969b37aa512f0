import { each, isBinned } from './column/column.js';
import type { Column } from './column/column.js';

/** How figures over the trials estimate what they stand for. */
export interface Estimation {
  /** Nothing is random: figures are known, not estimated. */
  readonly exact: boolean;
  /** Independent replicates that the trials are dealt to in turn (trial n to replicate n mod replicates); 1 = every trial is independent. */
  readonly replicates: number;
}

/** 97.5% points of Student's t by degrees of freedom, from 1 on. */
const student = [
  12.7062, 4.30265, 3.18245, 2.77645, 2.57058, 2.44691, 2.36462, 2.306, 2.26216, 2.22814, 2.20099, 2.17881, 2.16037,
  2.14479, 2.13145,
];

/** Half the width of a 95% interval in standard errors: the error of replicates is itself estimated, from replicates − 1 differences. */
export const criticalValue = (replicates: number): number => (replicates === 1 ? 1.96 : student[replicates - 2]);

/**
 * The standard error of a mean of n values from the sums of their residuals (value minus the mean) over each replicate: the
 * linearised form, which allows for replicates of unequal size and for undefined values.
 */
export function residualError(sums: Float64Array, n: number): number {
  const squares = sums.reduce((sum, part) => sum + part * part, 0);
  return Math.sqrt((sums.length / (sums.length - 1)) * squares) / n;
}

/** @param residual value minus the mean, 0 where the value is undefined */
function replicateError(
  column: Float64Array,
  replicates: number,
  n: number,
  residual: (value: number) => number,
): number {
  const sums = new Float64Array(replicates);
  for (let trial = 0; trial < column.length; trial++) sums[trial % replicates] += residual(column[trial]);
  return residualError(sums, n);
}

/** Half an interval of a share is at least this many trials: replicates that agree by chance are no proof (the rule of three). */
const LEAST_TRIALS = 3;

/** Trials with a value and those among them that count, by replicate. */
export interface Shares {
  readonly of: Float64Array;
  readonly hits: Float64Array;
}

const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

/** An error is held at what `LEAST_TRIALS` asks for. */
const heldError = (found: number, n: number, replicates: number): number =>
  Math.max(found, LEAST_TRIALS / (criticalValue(replicates) * n));

/** The standard error of a share of trials, from counts by replicate. */
export function shareErrorOf({ of, hits }: Shares): number {
  const n = total(of);
  const share = total(hits) / n;
  const residuals = hits.map((count, replicate) => count - of[replicate] * share);
  return heldError(residualError(residuals, n), n, of.length);
}

function sharesOf(column: Column, replicates: number, hit: (value: number) => number): Shares {
  const shares = { of: new Float64Array(replicates), hits: new Float64Array(replicates) };
  const add = (value: number, weight: number, replicate: number): void => {
    const one = hit(value);
    if (Number.isNaN(one)) return;
    shares.of[replicate] += weight;
    shares.hits[replicate] += weight * one;
  };
  each(column, add, replicates);
  return shares;
}

/**
 * The standard error of a share of trials.
 * @param hit 1 or 0 for a trial's value; NaN leaves the trial out
 */
export function shareError(column: Column, replicates: number, hit: (value: number) => number): number {
  if (isBinned(column)) return shareErrorOf(sharesOf(column, replicates, hit));
  let n = 0;
  let hits = 0;
  for (const value of column) {
    const one = hit(value);
    if (Number.isNaN(one)) continue;
    n++;
    hits += one;
  }
  const found = replicateError(column, replicates, n, (value) => {
    const one = hit(value);
    return Number.isNaN(one) ? 0 : one - hits / n;
  });
  return heldError(found, n, replicates);
}
