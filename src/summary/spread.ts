import type { Estimation } from './estimation.js';
import { meanAndError, meanOf } from './mean.js';
import { percentilesOf } from './percentiles.js';
import { quantileInterval, quantileOfSorted, sortedDefined } from './quantile.js';
import type { QuantileType } from './quantile.js';
import { loadColumn } from './scan/column-scan.js';
import type { Band, Spread } from './summary.js';

const levels = { p5: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const;
type Level = keyof typeof levels;
const levelNames = Object.keys(levels) as Level[];
const shares = Object.values(levels);

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Distribution of one figure over the trials; NaN = undefined in that trial. */
export function spread(column: Float64Array, type: QuantileType, estimation: Estimation): Spread {
  const { mean, se, n } = meanAndError(column, estimation.replicates);
  const sorted = sortedDefined(column);
  const at = (level: Level): number | null => finite(quantileOfSorted(sorted, levels[level], type));
  const interval = (level: Level): [number, number] | null => {
    const [low, high] = quantileInterval(column, sorted, levels[level], estimation);
    return Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null;
  };
  return {
    mean: finite(mean),
    se: finite(se),
    p5: at('p5'),
    p10: at('p10'),
    p25: at('p25'),
    p50: at('p50'),
    p75: at('p75'),
    p90: at('p90'),
    p95: at('p95'),
    intervals: {
      p5: interval('p5'),
      p10: interval('p10'),
      p50: interval('p50'),
      p90: interval('p90'),
      p95: interval('p95'),
    },
    undefined: column.length - n,
  };
}

/** Mean, standard error and percentiles of one month, in the order of a band's fields. */
export function monthFigures(column: Float64Array, type: QuantileType, replicates: number): readonly number[] {
  const loaded = loadColumn(column);
  const { mean, se } = meanOf(loaded, replicates);
  return [mean, se, ...percentilesOf(loaded, shares, type)];
}

/** Joins the figures of adjacent months. */
export function bandOf(months: readonly (readonly number[])[]): Band {
  const field = (index: number): (number | null)[] => months.map((figures) => finite(figures[index]));
  const [p5, p10, p25, p50, p75, p90, p95] = levelNames.map((_, i) => field(i + 2));
  return { mean: field(0), se: field(1), p5, p10, p25, p50, p75, p90, p95 };
}

/** Band of a series: one column per month. */
export const band = (columns: readonly Float64Array[], type: QuantileType, { replicates }: Estimation): Band =>
  bandOf(columns.map((column) => monthFigures(column, type, replicates)));
