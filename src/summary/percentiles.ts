import { quantileOfSorted, sortedDefined } from './quantile.js';
import type { QuantileType } from './quantile.js';

/** Below this many values sorting is as quick as counting. */
const SMALL = 200;
const BINS = 512;
const counts = new Uint32Array(BINS + 1);
const wantedBin = new Uint8Array(BINS);

/** Order statistics (0-based ranks) that a percentile needs. */
function ranksOf(p: number, n: number, type: QuantileType): readonly [number, number] {
  if (type === 1) {
    const rank = Math.max(0, Math.ceil(n * p - 1e-9) - 1);
    return [rank, rank];
  }
  const low = Math.floor((n - 1) * p);
  return [low, Math.min(n - 1, low + 1)];
}

/**
 * Exact order statistics without sorting the column: values are counted in equal bins, and only bins that hold a wanted
 * rank are gathered and sorted. The bin of a value never falls as the value grows, so the order is that of sorting.
 */
function orderStatistics(
  column: Float64Array,
  low: number,
  high: number,
  ranks: readonly number[],
): Map<number, number> {
  const scale = BINS / (high - low);
  const binOf = (value: number): number => Math.min(BINS - 1, Math.floor((value - low) * scale));
  counts.fill(0);
  for (let i = 0; i < column.length; i++) counts[binOf(column[i]) + 1]++;
  for (let bin = 0; bin < BINS; bin++) counts[bin + 1] += counts[bin];
  const bins = ranks.map((rank) => {
    let bin = 0;
    while (counts[bin + 1] <= rank) bin++;
    return bin;
  });
  wantedBin.fill(0);
  for (const bin of bins) wantedBin[bin] = 1;
  const members = new Map<number, number[]>(bins.map((bin) => [bin, []]));
  for (let i = 0; i < column.length; i++) {
    const bin = binOf(column[i]);
    if (wantedBin[bin] === 1) members.get(bin)!.push(column[i]);
  }
  for (const list of members.values()) list.sort((a, b) => a - b);
  return new Map(ranks.map((rank, i) => [rank, members.get(bins[i])![rank - counts[bins[i]]]]));
}

/** Percentiles of a column, NaN left out, exact: the same numbers as by sorting. */
export function percentiles(column: Float64Array, levels: readonly number[], type: QuantileType): number[] {
  let low = Infinity;
  let high = -Infinity;
  let sum = 0;
  for (let i = 0; i < column.length; i++) {
    const value = column[i];
    if (value < low) low = value;
    if (value > high) high = value;
    sum += value;
  }
  const finite = Number.isFinite(sum) && Number.isFinite(high - low);
  if (finite && low === high) return levels.map(() => low);
  if (!finite || column.length < SMALL) {
    const sorted = sortedDefined(column);
    return levels.map((p) => quantileOfSorted(sorted, p, type));
  }
  const n = column.length;
  const places = levels.map((p) => ranksOf(p, n, type));
  const found = orderStatistics(column, low, high, [...new Set(places.flat())]);
  return levels.map((p, i) => {
    const [a, b] = [found.get(places[i][0])!, found.get(places[i][1])!];
    return a === b ? a : a + ((n - 1) * p - places[i][0]) * (b - a);
  });
}
