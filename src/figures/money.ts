import { decimal, errorText, lastPlace, scaledError, signed, type StandardError } from './digits.js';
import { percentileError, type Percentile, type Point } from './point.js';
import { rangeText, type RangeText } from './range.js';
import type { FigureWords } from '../words/picture-words.js';

/** One unit for money that is read together: 円, 千円 or 百万円 (or the like of another currency). */
export interface MoneyScale {
  readonly unit: string;
  readonly divisor: number;
  /** Exponent of the finest digit printed in this unit, 0 or −1. */
  readonly finest: number;
  readonly words: FigureWords;
}

/** The unit in which the largest of the amounts has at least two digits before the point, and no more than it needs. */
export function moneyScale(amounts: readonly (number | null)[], currency: string, words: FigureWords): MoneyScale {
  const largest = amounts.reduce<number>((most, amount) => Math.max(most, Math.abs(amount ?? 0)), 0);
  const size = largest >= 1e7 ? 'millions' : largest >= 1e4 ? 'thousands' : 'ones';
  const divisor = { millions: 1e6, thousands: 1e3, ones: 1 }[size];
  const finest = size === 'ones' || largest / divisor >= 1000 ? 0 : -1;
  return { unit: words.money[size](currency), divisor, finest, words };
}

/** Exponent of the last digit printed of an amount in its unit: a tenth of its standard error (in the currency). */
const moneyPlace = (scale: MoneyScale, standardError: StandardError): number =>
  lastPlace(scaledError(standardError, scale.divisor), scale.finest);

/** The amount's digits without the unit, cut where a tenth of its standard error (in the currency) begins; 0 is a plain 0. */
export const moneyDigits = (scale: MoneyScale, amount: number, standardError: StandardError): string =>
  plainZero(decimal(amount / scale.divisor, moneyPlace(scale, standardError), scale.words));

/** Likewise with its sign, for differences. */
export const moneyChange = (scale: MoneyScale, amount: number, standardError: StandardError): string =>
  plainZero(signed(amount / scale.divisor, moneyPlace(scale, standardError), scale.words));

const plainZero = (text: string): string => (/[1-9]/.test(text) ? text : '0');

/** The same with the unit, and with a plus sign where asked: for running text and margins. */
export const moneyText = (scale: MoneyScale, amount: number, standardError: StandardError, plus = false): string =>
  scale.words.amount((plus ? moneyChange : moneyDigits)(scale, amount, standardError), scale.unit);

/** A standard error as it stands behind its amount; null where the last digit printed does not move. */
export const moneyErrorText = (scale: MoneyScale, standardError: StandardError): string | null =>
  errorText(scaledError(standardError, scale.divisor), moneyPlace(scale, standardError), scale.words);

/** An amount ± its standard error, without the unit: `46.3 ±1.2`. */
export function moneyEstimate(scale: MoneyScale, amount: number | null, standardError: StandardError): string {
  if (amount === null) return scale.words.none;
  const error = moneyErrorText(scale, standardError);
  return `${moneyDigits(scale, amount, standardError)}${error === null ? '' : ` ±${error}`}`;
}

/** Digits of one percentile of an amount; a dash where it does not exist. */
export function moneyAt(scale: MoneyScale, point: Point, percentile: Percentile, trials: number): string {
  const amount = point[percentile];
  return amount === null ? scale.words.none : moneyDigits(scale, amount, percentileError(point, percentile, trials));
}

/** Two percentiles of an amount as a range; null where they do not exist or print the same. */
export function moneyBand(
  scale: MoneyScale,
  point: Point,
  trials: number,
  [from, to]: readonly [Percentile, Percentile] = ['p10', 'p90'],
): RangeText | null {
  if (point[from] === null || point[to] === null) return null;
  const [low, high] = [moneyAt(scale, point, from, trials), moneyAt(scale, point, to, trials)];
  return low === high ? null : rangeText(low, high, scale.words);
}
