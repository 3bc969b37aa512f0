import { rankedIn } from './column/binned-column.js';
import { each, isBinned } from './column/column.js';
import type { Column } from './column/column.js';
import { criticalValue, shareErrorOf } from './estimation.js';
import type { Estimation, Shares } from './estimation.js';

/**
 * Percentiles of a column. Type 7 interpolates (money, ratios: what spreadsheets call PERCENTILE.INC);
 * type 1 is an actual trial (months, counts). Infinite values sort last; NaN must be left out before.
 */
export type QuantileType = 1 | 7;

/** The defined values of a column in ascending order, by rank (0-based). */
export interface Ranked {
  readonly n: number;
  readonly at: (rank: number) => number;
}

/** Ranks (0-based) that the p-quantile of n values lies at or between. */
export function quantileRanks(n: number, p: number, type: QuantileType): readonly [number, number] {
  if (type === 1) {
    const rank = Math.max(0, Math.ceil(n * p - 1e-9) - 1);
    return [rank, rank];
  }
  const low = Math.floor((n - 1) * p);
  return [low, Math.min(n - 1, low + 1)];
}

/** The p-quantile (0 ≤ p ≤ 1); NaN when there is no value. */
export function quantileOf({ n, at }: Ranked, p: number, type: QuantileType): number {
  if (n === 0) return NaN;
  const [low, high] = quantileRanks(n, p, type);
  const [a, b] = [at(low), at(high)];
  return a === b ? a : a + ((n - 1) * p - low) * (b - a);
}

const rankedValues = (sorted: Float64Array): Ranked => ({ n: sorted.length, at: (rank) => sorted[rank] });

/** The p-quantile of an ascending column without NaN. */
export const quantileOfSorted = (sorted: Float64Array, p: number, type: QuantileType): number =>
  quantileOf(rankedValues(sorted), p, type);

/** Whole numbers are sorted by counting where they lie within so many. */
const COUNTED = 4096;

/** Ascending, where every value is whole or infinite and they lie close together; else null. A negative zero comes out as 0. */
function sortedByCounting(values: Float64Array): Float64Array | null {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value === Infinity) continue;
    if (!Number.isInteger(value)) return null;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (high - low >= COUNTED) return null;
  // A few values far apart are sooner sorted than looked for among their counts.
  if (high - low > 4 * values.length)
    return values
      .slice()
      .sort()
      .map((value) => value + 0);
  const counts = new Uint32Array(high - low + 1);
  for (let i = 0; i < values.length; i++) if (values[i] !== Infinity) counts[values[i] - low]++;
  const sorted = new Float64Array(values.length).fill(Infinity);
  let from = 0;
  for (let i = 0; i < counts.length; i++) {
    if (counts[i] > 0) sorted.fill(low + i, from, from + counts[i]);
    from += counts[i];
  }
  return sorted;
}

/** How many values of a column are defined, and whether those are all the same. */
function look(column: Float64Array): { readonly defined: number; readonly same: boolean } {
  let [defined, same, first] = [0, true, NaN];
  for (let i = 0; i < column.length; i++) {
    const value = column[i];
    if (Number.isNaN(value)) continue;
    if (defined++ === 0) first = value;
    else if (value !== first) same = false;
  }
  return { defined, same };
}

/** Ascending copy without NaN. A column of one value only is not sorted. */
export function sortedDefined(column: Float64Array): Float64Array {
  const { defined, same } = look(column);
  const values = defined < column.length ? column.filter((value) => !Number.isNaN(value)) : column.slice();
  return same ? values : (sortedByCounting(values) ?? values.sort());
}

/** The order of a column's defined values. */
export const rankedOf = (column: Column): Ranked =>
  isBinned(column) ? { n: column.moments.n, at: rankedIn(column) } : rankedValues(sortedDefined(column));

/** Shares of a column's trials below a value, and up to it. */
function sharesAround(column: Column, at: number, replicates: number): readonly [Shares, Shares] {
  const counts = (): Float64Array => new Float64Array(replicates);
  const [of, below, upTo] = [counts(), counts(), counts()];
  const add = (value: number, weight: number, replicate: number): void => {
    if (Number.isNaN(value)) return;
    of[replicate] += weight;
    if (value < at) below[replicate] += weight;
    if (value <= at) upTo[replicate] += weight;
  };
  each(column, add, replicates);
  return [
    { of, hits: below },
    { of, hits: upTo },
  ];
}

/** How far, in ranks, a 95% interval of the p-quantile reaches to either side. @param at the quantile, type 1 */
function rankSpread(column: Column, n: number, at: number, p: number, replicates: number): number {
  if (replicates === 1) return 1.959963984540054 * Math.sqrt(n * p * (1 - p));
  // Where many trials hold the same value, the share below it may be surer than the share up to it.
  const most = Math.max(...sharesAround(column, at, replicates).map(shareErrorOf));
  return criticalValue(replicates) * most * n;
}

/** Ranks (0-based) of the ends of `quantileInterval`. @param at the p-quantile, type 1 */
export function intervalRanks(
  column: Column,
  n: number,
  at: number,
  p: number,
  replicates: number,
): readonly [number, number] {
  const spread = rankSpread(column, n, at, p, replicates);
  return [Math.max(1, Math.floor(n * p - spread)) - 1, Math.min(n, Math.ceil(n * p + spread) + 1) - 1];
}

/**
 * Distribution-free 95% interval of the p-quantile: order statistics whose ranks lie 1.96 binomial standard errors apart; in
 * replicates as many errors of the share below the quantile as Student's t asks for (R. S. Woodruff, JASA 47, 1952). It holds
 * for months and for values that are never reached.
 * @param column the trials in their order, undefined ones allowed
 * @param ranked the order of its defined values
 */
export function quantileInterval(
  column: Column,
  ranked: Ranked | Float64Array,
  p: number,
  { exact, replicates }: Estimation,
): readonly [number, number] {
  const { n, at } = ranked instanceof Float64Array ? rankedValues(ranked) : ranked;
  if (n === 0) return [NaN, NaN];
  if (exact) return [at(0), at(0)];
  const [low, high] = intervalRanks(column, n, quantileOf({ n, at }, p, 1), p, replicates);
  return [at(low), at(high)];
}
