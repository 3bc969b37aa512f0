import type { Words } from './words.js';

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

/**
 * Standard error of a percentile, for deciding how many digits to print: from its interval, or else sqrt(p(1 − p)/n)
 * over the density, the density read off the neighbouring percentiles.
 */
export function percentileError(point: Point, percentile: Percentile, trials: number): number {
  const interval = point.intervals?.[percentile] ?? null;
  if (interval !== null) return (interval[1] - interval[0]) / intervalWidth;
  const index = levels.findIndex(([name]) => name === percentile);
  const level = levels[index]?.[1] ?? 0.5;
  const [below, from] = levels[Math.max(0, index - 1)] ?? ['p5', 0.05];
  const [above, to] = levels[Math.min(levels.length - 1, index + 1)] ?? ['p95', 0.95];
  const width = (point[above] ?? 0) - (point[below] ?? 0);
  return (Math.sqrt((level * (1 - level)) / trials) * width) / (to - from);
}

const power = (exponent: number): number => Number(`1e${exponent}`);

/** Exponent of the last digit worth printing: its place is not below a tenth of the standard error, nor below `finest`. */
export function lastPlace(standardError: number, finest: number): number {
  let exponent = finest;
  while (power(exponent) < standardError / 10 && exponent < 300) exponent += 1;
  return exponent;
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** The number cut at the given place, thousands grouped; a negative one carries the language's sign, and zero never does. */
export function decimal(value: number, place: number, words: Words): string {
  const magnitude = Math.abs(value);
  const text =
    place <= 0 ? magnitude.toFixed(-place) : (Math.round(magnitude / power(place)) * power(place)).toFixed(0);
  const [whole = '0', fraction] = text.split('.');
  const shown = grouped(whole) + (fraction === undefined ? '' : `.${fraction}`);
  return value < 0 && Number(text) !== 0 ? words.minus + shown : shown;
}

/** An exact figure, such as a threshold, without the zeros that only align a column. */
export const trimmed = (text: string): string => text.replace(/\.0+(?!\d)/, '');

/** A standard error in the place of its figure, or a tenth of it above the point; null where it is below half of the last digit. */
export function errorText(standardError: number, place: number, words: Words): string | null {
  return standardError < power(place) / 2 ? null : decimal(standardError, place > 0 ? place - 1 : place, words);
}

/** Likewise, with a plus sign in front of a positive number: for margins and differences. */
export function signed(value: number, place: number, words: Words): string {
  const text = decimal(value, place, words);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
