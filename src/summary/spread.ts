import type { BinnedColumn } from './column/binned-column.js';
import { isBinned, trialsOf } from './column/column.js';
import type { Column } from './column/column.js';
import type { Estimation } from './estimation.js';
import { isTooFew, meanOf, meanOfBinned, toldError } from './mean.js';
import type { Mean } from './mean.js';
import { isCountable, percentilesOf } from './percentiles.js';
import { intervalRanks, quantileInterval, quantileOf, quantileRanks, rankedOf } from './quantile.js';
import type { QuantileType } from './quantile.js';
import { loadColumn } from './scan/column-scan.js';
import type { LoadedColumn } from './scan/column-scan.js';
import type { Band, Spread } from './summary.js';

const levels = { p5: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const;
type Level = keyof typeof levels;
const levelNames = Object.keys(levels) as Level[];
const shares = Object.values(levels);
/** Levels that carry an interval. */
const surrounded = [0.05, 0.1, 0.5, 0.9, 0.95];

type Interval = readonly [number, number];

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
const finitePair = ([low, high]: Interval): [number, number] | null =>
  Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null;

/** Percentiles at the levels, and intervals of those that carry one. */
interface Places {
  readonly percentiles: readonly number[];
  readonly intervals: readonly Interval[];
}

function placesByOrder(column: Column, type: QuantileType, estimation: Estimation): Places {
  const ranked = rankedOf(column);
  return {
    percentiles: shares.map((p) => quantileOf(ranked, p, type)),
    intervals: surrounded.map((p) => quantileInterval(column, ranked, p, estimation)),
  };
}

/**
 * As `placesByOrder`, the same numbers, without sorting.
 * @param loaded the defined values of the column
 */
function placesByCounting(loaded: LoadedColumn, column: Float64Array, type: QuantileType, replicates: number): Places {
  const { extent, scan } = loaded;
  const { n } = extent;
  const percentiles = percentilesOf(loaded, shares, type);
  const middles = surrounded.map((p) => quantileRanks(n, p, 1)[0]);
  const at = replicates === 1 ? null : scan.orderStatistics([...new Set(middles)]);
  const ranks = surrounded.map((p, i) => intervalRanks(column, n, at?.get(middles[i]) ?? NaN, p, replicates));
  const found = scan.orderStatistics([...new Set(ranks.flat())]);
  return { percentiles, intervals: ranks.map(([low, high]) => [found.get(low)!, found.get(high)!]) };
}

function placesOf(loaded: LoadedColumn, type: QuantileType, estimation: Estimation): Places {
  const { column, extent } = loaded;
  const allDefined = extent.n === column.length;
  const defined = allDefined ? loaded : loadColumn(column.filter((value) => !Number.isNaN(value)));
  return estimation.exact || !isCountable(defined)
    ? placesByOrder(column, type, estimation)
    : placesByCounting(defined, column, type, estimation.replicates);
}

function spreadFrom(found: Mean, { percentiles, intervals }: Places, trials: number, exact: boolean): Spread {
  const { mean, n } = found;
  const [p5, p10, p25, p50, p75, p90, p95] = percentiles.map(finite);
  const [i5, i10, i50, i90, i95] = intervals.map((ends) => (isTooFew(n, exact) ? null : finitePair(ends)));
  return {
    mean: finite(mean),
    se: finite(toldError(found, exact)),
    p5,
    p10,
    p25,
    p50,
    p75,
    p90,
    p95,
    intervals: { p5: i5, p10: i10, p50: i50, p90: i90, p95: i95 },
    undefined: trials - n,
  };
}

/** Distribution of one figure over the trials. */
export function spread(column: Column, type: QuantileType, estimation: Estimation): Spread {
  const trials = trialsOf(column);
  const { exact, replicates } = estimation;
  if (isBinned(column))
    return spreadFrom(meanOfBinned(column, replicates), placesByOrder(column, type, estimation), trials, exact);
  const loaded = loadColumn(column);
  return spreadFrom(meanOf(loaded, replicates), placesOf(loaded, type, estimation), trials, exact);
}

/** Mean, standard error and percentiles of one month, in the order of a band's fields, and the trials without a value. */
export function monthFigures(
  column: Float64Array,
  type: QuantileType,
  { exact, replicates }: Estimation,
): readonly number[] {
  const loaded = loadColumn(column);
  const found = meanOf(loaded, replicates);
  return [found.mean, toldError(found, exact), ...percentilesOf(loaded, shares, type), column.length - found.n];
}

/** As `monthFigures`, of a column in cells. */
export function binnedFigures(
  column: BinnedColumn,
  type: QuantileType,
  { exact, replicates }: Estimation,
): readonly number[] {
  const found = meanOfBinned(column, replicates);
  const ranked = rankedOf(column);
  const percentiles = shares.map((p) => quantileOf(ranked, p, type));
  return [found.mean, toldError(found, exact), ...percentiles, column.trials - found.n];
}

/** Joins the figures of adjacent months. */
export function bandOf(months: readonly (readonly number[])[]): Band {
  const field = (index: number): (number | null)[] => months.map((figures) => finite(figures[index]));
  const [p5, p10, p25, p50, p75, p90, p95] = levelNames.map((_, i) => field(i + 2));
  const missing = months.map((figures) => figures[levelNames.length + 2]);
  const told = missing.some((trials) => trials > 0) ? { undefined: missing } : {};
  return { mean: field(0), se: field(1), p5, p10, p25, p50, p75, p90, p95, ...told };
}

/** Band of a series: one column per month. */
export const band = (columns: readonly Float64Array[], type: QuantileType, estimation: Estimation): Band =>
  bandOf(columns.map((column) => monthFigures(column, type, estimation)));
