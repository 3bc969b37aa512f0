import { quantileOfSorted, quantileRanks, sortedDefined } from './quantile.js';
import type { QuantileType } from './quantile.js';
import { loadColumn } from './scan/column-scan.js';
import type { LoadedColumn } from './scan/column-scan.js';

/** Below this many values sorting is as quick as counting. */
const SMALL = 200;

/** Whether every value is there and finite and there are enough of them to count: else the column is sorted. */
export function isCountable({ column, extent: { n, sum, low, high } }: LoadedColumn): boolean {
  return n === column.length && n >= SMALL && Number.isFinite(sum) && Number.isFinite(high - low);
}

/** Percentiles of a loaded column, NaN left out, exact: the same numbers as by sorting. */
export function percentilesOf(loaded: LoadedColumn, levels: readonly number[], type: QuantileType): number[] {
  const { column, extent, scan } = loaded;
  const { n, low, high } = extent;
  if (n === column.length && low === high && Number.isFinite(low)) return levels.map(() => low);
  if (!isCountable(loaded)) {
    const sorted = sortedDefined(column);
    return levels.map((p) => quantileOfSorted(sorted, p, type));
  }
  const places = levels.map((p) => quantileRanks(n, p, type));
  const found = scan.orderStatistics([...new Set(places.flat())]);
  return levels.map((p, i) => {
    const [a, b] = [found.get(places[i][0])!, found.get(places[i][1])!];
    return a === b ? a : a + ((n - 1) * p - places[i][0]) * (b - a);
  });
}

/** Percentiles of a column, as `percentilesOf`. */
export const percentiles = (column: Float64Array, levels: readonly number[], type: QuantileType): number[] =>
  percentilesOf(loadColumn(column), levels, type);
