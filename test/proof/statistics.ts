import { expect } from 'vitest';
import type { RunResult } from '../../src/engine/simulate.js';

export const meanOf = (column: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += column[i];
  return sum / column.length;
};

/** Unbiased variance. */
export function varianceOf(column: ArrayLike<number>): number {
  const mean = meanOf(column);
  let squares = 0;
  for (let i = 0; i < column.length; i++) squares += (column[i] - mean) ** 2;
  return squares / (column.length - 1);
}

/** Sum of a series over months from … to (inclusive), trial by trial. */
export function sumOver(result: RunResult, series: string, from: number, to: number): Float64Array {
  const sum = new Float64Array(result.trials);
  for (let month = from; month <= to; month++)
    result.column(series, month).forEach((value, trial) => (sum[trial] += value));
  return sum;
}

const within = (what: string, found: number, expected: number, error: number): void => {
  const distance = Math.abs(found - expected) / error;
  expect(distance, `${what} is ${found}, ${distance.toFixed(2)} standard errors from ${expected}`).toBeLessThan(4);
};

/** A known distribution: mean, variance, and excess kurtosis (0 for a normal one). */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
  readonly excess: number;
}

export const poissonMoments = (mean: number): Moments => ({ mean, variance: mean, excess: 1 / mean });
export const binomialMoments = (n: number, p: number): Moments => {
  const variance = n * p * (1 - p);
  return { mean: n * p, variance, excess: (1 - 6 * p * (1 - p)) / variance };
};

/** Mean and variance of a sample within 4 standard errors, which come from the known distribution and not from the sample. */
export function expectMoments(column: ArrayLike<number>, { mean, variance, excess }: Moments): void {
  const n = column.length;
  within('the mean', meanOf(column), mean, Math.sqrt(variance / n));
  within('the variance', varianceOf(column), variance, variance * Math.sqrt((excess + 2) / n + 2 / (n * (n - 1))));
}

/** The mean of a sample within 4 of its own standard errors. */
export const expectMean = (column: ArrayLike<number>, mean: number): void =>
  within('the mean', meanOf(column), mean, Math.sqrt(varianceOf(column) / column.length));

/** A share of trials within 4 standard errors of a probability. */
export const expectShare = (share: number, trials: number, probability: number): void =>
  within('the share', share, probability, Math.sqrt((probability * (1 - probability)) / trials));

/** Correlation of two samples that ought to be `expected`; the error is that of two normal ones. */
export function expectCorrelation(a: ArrayLike<number>, b: ArrayLike<number>, expected: number): void {
  within('the correlation', correlationOf(a, b), expected, (1 - expected * expected) / Math.sqrt(a.length - 3));
}

function correlationOf(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [x, y] = [meanOf(a), meanOf(b)];
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] - x) * (b[i] - y);
  return sum / (a.length - 1) / Math.sqrt(varianceOf(a) * varianceOf(b));
}

/** Ranks 1 … n; no ties in samples of continuous quantities. */
export function ranksOf(column: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: column.length }, (_, i) => i).sort((i, j) => column[i] - column[j]);
  const ranks = new Float64Array(column.length);
  order.forEach((place, rank) => (ranks[place] = rank + 1));
  return ranks;
}

/** P(X ≥ k) for X ~ Binomial(n, p), summed term by term. */
export function binomialTail(n: number, p: number, k: number): number {
  let mass = Math.pow(1 - p, n);
  let tail = k <= 0 ? mass : 0;
  for (let i = 1; i <= n; i++) {
    mass *= ((n - i + 1) / i) * (p / (1 - p));
    if (i >= k) tail += mass;
  }
  return tail;
}
