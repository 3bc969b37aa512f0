import { quantileOfSorted, sortedDefined } from './quantile.js';
import type { QuantileType } from './quantile.js';
import { loadColumn } from './scan/column-scan.js';
import type { LoadedColumn } from './scan/column-scan.js';

/** Below this many values sorting is as quick as counting. */
const SMALL = 200;

/** Order statistics (0-based ranks) that a percentile needs. */
function ranksOf(p: number, n: number, type: QuantileType): readonly [number, number] {
  if (type === 1) {
    const rank = Math.max(0, Math.ceil(n * p - 1e-9) - 1);
    return [rank, rank];
  }
  const low = Math.floor((n - 1) * p);
  return [low, Math.min(n - 1, low + 1)];
}

/** Percentiles of a loaded column, NaN left out, exact: the same numbers as by sorting. */
export function percentilesOf(
  { column, extent, scan }: LoadedColumn,
  levels: readonly number[],
  type: QuantileType,
): number[] {
  const { n, sum, low, high } = extent;
  const finite = n === column.length && Number.isFinite(sum) && Number.isFinite(high - low);
  if (finite && low === high) return levels.map(() => low);
  if (!finite || n < SMALL) {
    const sorted = sortedDefined(column);
    return levels.map((p) => quantileOfSorted(sorted, p, type));
  }
  const places = levels.map((p) => ranksOf(p, n, type));
  const found = scan.orderStatistics([...new Set(places.flat())]);
  return levels.map((p, i) => {
    const [a, b] = [found.get(places[i][0])!, found.get(places[i][1])!];
    return a === b ? a : a + ((n - 1) * p - places[i][0]) * (b - a);
  });
}

/** Percentiles of a column, as `percentilesOf`. */
export const percentiles = (column: Float64Array, levels: readonly number[], type: QuantileType): number[] =>
  percentilesOf(loadColumn(column), levels, type);
