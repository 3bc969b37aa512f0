import type { Odds } from '../../summary/summary.js';
import { decimal, errorText, lastPlace, percentileError, signed, type Percentile, type Point } from './digits.js';
import { markup, type Markup } from './markup.js';
import type { Words } from './words.js';

/** From here on a ratio says nothing but that it is large: a yearly rate out of a few months, say. */
const LARGE = 100;

/** A ratio as a percentage, at most one decimal; `standardError` is a ratio too. */
export function percentage(value: number, standardError: number, words: Words): string {
  if (value > LARGE) return `>${decimal(LARGE * 100, 0, words)}%`;
  return `${decimal(value * 100, lastPlace(standardError * 100, -1), words)}%`;
}

/**
 * A probability as a percentage, at most one decimal. Short of certainty it never reads 0% or 100%: there it is <0.1% or >99.9%.
 */
export function percent(value: number, standardError: number, words: Words): string {
  if (value === 0 || value === 1) return `${value * 100}%`;
  const place = lastPlace(standardError * 100, -1);
  const step = place < 0 ? 0.1 : place === 0 ? 1 : 10;
  const shown = decimal(value * 100, place, words);
  if (value > 0 && value < 1 && Number(shown) === 0) return `<${step}%`;
  if (value > 0 && value < 1 && Number(shown) === 100) return `>${place < 0 ? 99.9 : 100 - step}%`;
  return `${shown}%`;
}

/** Percentage points with their sign. */
export function points(value: number, standardError: number, words: Words): string {
  return `${signed(value * 100, lastPlace(standardError * 100, -1), words)}${words.points}`;
}

/** ` ±–`: trials too few to tell the error. */
export const errorUnknown = (words: Words): Markup => markup` <span class="error">±${words.none}</span>`;

/** Share of trials ± one standard error. */
export function odds(value: Odds, words: Words): Markup {
  return markup`<span class="figure">${percent(value.value, value.se, words)}</span>${shareError(value.se, words)}`;
}

/** ` ±0.5` in percentage points; nothing where the last digit printed does not move, a dash where the error is unknown. */
export function shareError(standardError: number | null, words: Words): Markup | null {
  if (standardError === null) return errorUnknown(words);
  const error = standardError * 100;
  const shown = errorText(error, lastPlace(error, -1), words);
  return shown === null ? null : markup` <span class="error">±${shown}</span>`;
}

/** 95% interval of a share, `71.4–73.4%`. */
export function interval(low: number, high: number, standardError: number, words: Words): string {
  const bare = (value: number): string => percent(value, standardError, words).replace('%', '');
  return `${bare(low)}${words.to}${bare(high)}%`;
}

/** One percentile of a share that varies over the trials; a dash where it does not exist. */
export function percentAt(point: Point, percentile: Percentile, trials: number, words: Words): Markup {
  const value = point[percentile];
  if (value === null) return markup`<span class="none">${words.none}</span>`;
  return markup`<span class="figure">${percentage(value, percentileError(point, percentile, trials), words)}</span>`;
}

export function percentBand(point: Point, trials: number, words: Words): Markup | null {
  if (point.p10 === null || point.p90 === null || point.p10 === point.p90) return null;
  const [low, high] = [percentAt(point, 'p10', trials, words), percentAt(point, 'p90', trials, words)];
  return markup`<span class="band">${low}<span class="to">${words.between(point.p90)}</span>${high}</span>`;
}
