import type { FigureWords } from '../words/picture-words.js';

const power = (exponent: number): number => Number(`1e${exponent}`);

/** Null: too few trials to tell it. The figure then has the digits of an exact one, and a dash behind its ±. */
export type StandardError = number | null;

/** Exponent of the last digit worth printing: its place is not below a tenth of the standard error, nor below `finest`. */
export function lastPlace(standardError: StandardError, finest: number): number {
  let exponent = finest;
  while (power(exponent) < (standardError ?? 0) / 10 && exponent < 300) exponent += 1;
  return exponent;
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** Digits of a number that is not negative, cut at the given place. */
const cut = (magnitude: number, place: number): string =>
  place <= 0 ? magnitude.toFixed(-place) : (Math.round(magnitude / power(place)) * power(place)).toFixed(0);

/** The number that `decimal` prints, in units of its last digit. */
export const printedUnits = (value: number, place: number): number =>
  Math.sign(value) * Math.round(Number(cut(Math.abs(value), place)) / power(place)) + 0;

/** The number cut at the given place, thousands grouped; a negative one carries the language's sign, and zero never does. */
export function decimal(value: number, place: number, words: FigureWords): string {
  const magnitude = Math.abs(value);
  const text = cut(magnitude, place);
  const [whole = '0', fraction] = text.split('.');
  const shown = grouped(whole) + (fraction === undefined ? '' : `.${fraction}`);
  return value < 0 && Number(text) !== 0 ? words.minus + shown : shown;
}

/** An exact figure, such as a threshold, without the zeros that only align a column. */
export const trimmed = (text: string): string => text.replace(/\.0+(?!\d)/, '');

/** The same error in a unit that is so many times larger. */
export const scaledError = (standardError: StandardError, divisor: number): StandardError =>
  standardError === null ? null : standardError / divisor;

/** A standard error in the place of its figure, or a tenth of it above the point; null where it is below half of the last digit. */
export function errorText(standardError: StandardError, place: number, words: FigureWords): string | null {
  if (standardError === null) return words.none;
  return standardError < power(place) / 2 ? null : decimal(standardError, place > 0 ? place - 1 : place, words);
}

/** Likewise, with a plus sign in front of a positive number: for margins and differences. */
export function signed(value: number, place: number, words: FigureWords): string {
  const text = decimal(value, place, words);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
