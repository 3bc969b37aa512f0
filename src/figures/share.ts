import { decimal, errorText, lastPlace, signed, type StandardError } from './digits.js';
import { percentileError, type Percentile, type Point } from './point.js';
import { rangeText, type RangeText } from './range.js';
import type { FigureWords } from '../words/picture-words.js';

/** From here on a ratio says nothing but that it is large: a yearly rate out of a few months, say. */
const LARGE = 100;

const inPoints = (standardError: StandardError): StandardError => (standardError === null ? null : standardError * 100);

/** A ratio as a percentage, at most one decimal; `standardError` is a ratio too. */
export function percentage(value: number, standardError: StandardError, words: FigureWords): string {
  if (value > LARGE) return `>${decimal(LARGE * 100, 0, words)}%`;
  return `${decimal(value * 100, lastPlace(inPoints(standardError), -1), words)}%`;
}

/**
 * A probability as a percentage, at most one decimal. Short of certainty it never reads 0% or 100%: there it is <0.1% or >99.9%.
 */
export function percent(value: number, standardError: StandardError, words: FigureWords): string {
  if (value === 0 || value === 1) return `${value * 100}%`;
  const place = lastPlace(inPoints(standardError), -1);
  const step = place < 0 ? 0.1 : place === 0 ? 1 : 10;
  const shown = decimal(value * 100, place, words);
  if (value > 0 && value < 1 && Number(shown) === 0) return `<${step}%`;
  if (value > 0 && value < 1 && Number(shown) === 100) return `>${place < 0 ? 99.9 : 100 - step}%`;
  return `${shown}%`;
}

/** Percentage points with their sign. */
export const points = (value: number, standardError: StandardError, words: FigureWords): string =>
  `${signed(value * 100, lastPlace(inPoints(standardError), -1), words)}${words.points}`;

/** A standard error in percentage points, `0.5`; null where the last digit printed of its share does not move. */
export function shareErrorText(standardError: StandardError, words: FigureWords): string | null {
  const error = inPoints(standardError);
  return errorText(error, lastPlace(error, -1), words);
}

/** A probability that was estimated from trials. */
export interface Estimate {
  readonly value: number;
  readonly se: StandardError;
}

/** Share of trials ± one standard error: `61.2% ±0.5`. */
export function oddsText({ value, se }: Estimate, words: FigureWords): string {
  const error = shareErrorText(se, words);
  return `${percent(value, se, words)}${error === null ? '' : ` ±${error}`}`;
}

/** An estimated share of a whole; what chance puts below 0 or above 1 reads as the bound. */
export const boundedShare = ({ value, se }: Estimate, words: FigureWords): string =>
  percentage(Math.max(0, Math.min(1, value)), se, words);

/** 95% interval of a share, `71.4–73.4%`: the sign of percent stands once. */
export function shareInterval(low: number, high: number, standardError: StandardError, words: FigureWords): RangeText {
  const bare = (value: number): string => percent(value, standardError, words).replace('%', '');
  return { low: bare(low), to: words.to, high: `${bare(high)}%` };
}

/** One percentile of a share that varies over the trials; a dash where it does not exist. */
export function percentAt(point: Point, percentile: Percentile, trials: number, words: FigureWords): string {
  const value = point[percentile];
  return value === null ? words.none : percentage(value, percentileError(point, percentile, trials), words);
}

/** P10 and P90 of such a share; null where they do not exist or print the same. */
export function percentBand(point: Point, trials: number, words: FigureWords): RangeText | null {
  if (point.p10 === null || point.p90 === null) return null;
  const [low, high] = [percentAt(point, 'p10', trials, words), percentAt(point, 'p90', trials, words)];
  return low === high ? null : rangeText(low, high, words);
}
