/** Percentiles that a summary carries. */
export type Percentile = 'p5' | 'p10' | 'p25' | 'p50' | 'p75' | 'p90' | 'p95';

/** The distribution of one figure: a `Spread`, or one month of a `Band`. */
export type Point = Readonly<Record<Percentile | 'mean' | 'se', number | null>> & {
  /** 95% intervals from order statistics, where the summary carries them. */
  readonly intervals?: Readonly<Partial<Record<Percentile, readonly [number, number] | null>>>;
};

const levels: readonly (readonly [Percentile, number])[] = [
  ['p5', 0.05],
  ['p10', 0.1],
  ['p25', 0.25],
  ['p50', 0.5],
  ['p75', 0.75],
  ['p90', 0.9],
  ['p95', 0.95],
];

/** Width of a 95% interval in standard errors of a normal. */
const intervalWidth = 2 * 1.96;

/** Standard error that a 95% interval stands for; 0 where an end is not known. */
export const errorOf = (low: number | null, high: number | null): number =>
  low === null || high === null ? 0 : (high - low) / intervalWidth;

/**
 * Standard error of a percentile, for deciding how many digits to print: from its interval, or else sqrt(p(1 − p)/n)
 * over the density, the density read off the neighbouring percentiles.
 */
export function percentileError(point: Point, percentile: Percentile, trials: number): number {
  const interval = point.intervals?.[percentile] ?? null;
  if (interval !== null) return errorOf(...interval);
  const index = levels.findIndex(([name]) => name === percentile);
  const level = levels[index]?.[1] ?? 0.5;
  const [below, from] = levels[Math.max(0, index - 1)] ?? ['p5', 0.05];
  const [above, to] = levels[Math.min(levels.length - 1, index + 1)] ?? ['p95', 0.95];
  const width = (point[above] ?? 0) - (point[below] ?? 0);
  return (Math.sqrt((level * (1 - level)) / trials) * width) / (to - from);
}

/** Percentiles and moments of a quantity by month or fiscal year. */
export type Band = Readonly<Record<Percentile | 'mean' | 'se', readonly (number | null)[]>>;

/** A place in lists of numbers that run along each other, such as those of a band. */
export interface Entry {
  readonly entryOf: { readonly lists: object; readonly index: number };
}

/** One entry of a band as a distribution of its own, which knows where it comes from. @param at index; −1 is the last */
export const bandPoint = (band: Band, at: number): Record<Percentile | 'mean' | 'se', number | null> & Entry => ({
  entryOf: { lists: band, index: at < 0 ? band.mean.length + at : at },
  mean: band.mean.at(at) ?? null,
  se: band.se.at(at) ?? null,
  p5: band.p5.at(at) ?? null,
  p10: band.p10.at(at) ?? null,
  p25: band.p25.at(at) ?? null,
  p50: band.p50.at(at) ?? null,
  p75: band.p75.at(at) ?? null,
  p90: band.p90.at(at) ?? null,
  p95: band.p95.at(at) ?? null,
});
