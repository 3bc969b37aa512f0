import { criticalValue, shareError } from './estimation.js';
import type { Estimation } from './estimation.js';

/**
 * Percentiles of a column. Type 7 interpolates (money, ratios: what spreadsheets call PERCENTILE.INC);
 * type 1 is an actual trial (months, counts). Infinite values sort last; NaN must be left out before.
 */
export type QuantileType = 1 | 7;

/** The p-quantile (0 ≤ p ≤ 1) of an ascending column; NaN when it is empty. */
export function quantileOfSorted(sorted: Float64Array, p: number, type: QuantileType): number {
  const n = sorted.length;
  if (n === 0) return NaN;
  if (type === 1) return sorted[Math.max(0, Math.ceil(n * p - 1e-9) - 1)];
  const h = (n - 1) * p;
  const low = Math.floor(h);
  const a = sorted[low];
  const b = sorted[Math.min(n - 1, low + 1)];
  return a === b ? a : a + (h - low) * (b - a);
}

/** Ascending copy without NaN. A column of one value only is not sorted. */
export function sortedDefined(column: Float64Array): Float64Array {
  const defined = column.some(Number.isNaN) ? column.filter((value) => !Number.isNaN(value)) : column.slice();
  const first = defined[0];
  return defined.every((value) => value === first) ? defined : defined.sort();
}

/** How far, in ranks, a 95% interval of the p-quantile reaches to either side. */
function rankSpread(column: Float64Array, sorted: Float64Array, p: number, replicates: number): number {
  const n = sorted.length;
  if (replicates === 1) return 1.959963984540054 * Math.sqrt(n * p * (1 - p));
  const at = quantileOfSorted(sorted, p, 1);
  const error = (below: (value: number) => boolean): number =>
    shareError(column, replicates, (value) => (Number.isNaN(value) ? NaN : Number(below(value))));
  // Where many trials hold the same value, the share below it may be surer than the share up to it.
  const most = Math.max(
    error((value) => value <= at),
    error((value) => value < at),
  );
  return criticalValue(replicates) * most * n;
}

/**
 * Distribution-free 95% interval of the p-quantile: order statistics whose ranks lie 1.96 binomial standard errors apart; in
 * replicates as many errors of the share below the quantile as Student's t asks for (R. S. Woodruff, JASA 47, 1952). It holds
 * for months and for values that are never reached.
 * @param column the trials in their order, NaN allowed
 * @param sorted the same, ascending, without NaN
 */
export function quantileInterval(
  column: Float64Array,
  sorted: Float64Array,
  p: number,
  { exact, replicates }: Estimation,
): readonly [number, number] {
  const n = sorted.length;
  if (n === 0) return [NaN, NaN];
  if (exact) return [sorted[0], sorted[0]];
  const spread = rankSpread(column, sorted, p, replicates);
  const low = Math.max(1, Math.floor(n * p - spread));
  const high = Math.min(n, Math.ceil(n * p + spread) + 1);
  return [sorted[low - 1], sorted[high - 1]];
}
