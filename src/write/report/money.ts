import { decimal, errorText, lastPlace, percentileError, signed, type Percentile, type Point } from './digits.js';
import { markup, type Markup } from './markup.js';
import type { Words } from './words.js';

/** One unit for all money of a table: 円, 千円 or 百万円 (or the like of another currency). */
export interface MoneyScale {
  readonly unit: string;
  readonly divisor: number;
  /** Exponent of the finest digit printed in this unit, 0 or −1. */
  readonly finest: number;
  readonly words: Words;
}

/** The unit in which the largest of the amounts has at least three digits before the point where it can. */
export function moneyScale(amounts: readonly (number | null)[], currency: string, words: Words): MoneyScale {
  const largest = amounts.reduce<number>((most, amount) => Math.max(most, Math.abs(amount ?? 0)), 0);
  const size = largest >= 1e8 ? 'millions' : largest >= 1e5 ? 'thousands' : 'ones';
  const divisor = { millions: 1e6, thousands: 1e3, ones: 1 }[size];
  const finest = size === 'ones' || largest / divisor >= 1000 ? 0 : -1;
  return { unit: words.money[size](currency), divisor, finest, words };
}

function placed(scale: MoneyScale, place: number, text: string): Markup {
  const align = scale.finest < 0 && place >= 0 ? ' whole' : '';
  const sign = text.startsWith(scale.words.minus) ? ' negative' : '';
  return markup`<span class="${`figure${align}${sign}`}">${text}</span>`;
}

/** An amount in the table's unit, cut where a tenth of its standard error (in the currency) begins. */
export function money(scale: MoneyScale, amount: number, standardError: number): Markup {
  const place = lastPlace(standardError / scale.divisor, scale.finest);
  const text = decimal(amount / scale.divisor, place, scale.words);
  return /[1-9]/.test(text) ? placed(scale, place, text) : placed(scale, 0, '0');
}

/** The amount's digits alone, as plain text. */
export const moneyDigits = (scale: MoneyScale, amount: number, standardError: number): string =>
  decimal(amount / scale.divisor, lastPlace(standardError / scale.divisor, scale.finest), scale.words);

/** The same with the unit, and with a plus sign where asked: for running text and margins. */
export function moneyText(scale: MoneyScale, amount: number, standardError: number, plus: boolean): string {
  const place = lastPlace(standardError / scale.divisor, scale.finest);
  const write = plus ? signed : decimal;
  return scale.words.amount(write(amount / scale.divisor, place, scale.words), scale.unit);
}

/** One percentile of an amount; a dash where it does not exist. */
export function moneyAt(scale: MoneyScale, point: Point, percentile: Percentile, trials: number): Markup {
  const amount = point[percentile];
  if (amount === null) return markup`<span class="none">${scale.words.none}</span>`;
  return money(scale, amount, percentileError(point, percentile, trials));
}

/** `P10 – P90`, the smaller line below a median or mean; nothing where both print the same. */
export function moneyBand(scale: MoneyScale, point: Point, trials: number): Markup | null {
  if (point.p10 === null || point.p90 === null || point.p10 === point.p90) return null;
  const [low, high] = [moneyAt(scale, point, 'p10', trials), moneyAt(scale, point, 'p90', trials)];
  if (low.toString() === high.toString()) return null;
  return markup`<span class="band">${low}<span class="to">${scale.words.between(point.p90)}</span>${high}</span>`;
}

/** 95% interval of one percentile; nothing where there is no sampling error. */
export function moneyInterval(scale: MoneyScale, point: Point, percentile: Percentile, trials: number): Markup | null {
  const interval = point.intervals?.[percentile] ?? null;
  if (interval === null || interval[0] === interval[1]) return null;
  const error = percentileError(point, percentile, trials);
  const [low, high] = interval.map((amount) => money(scale, amount, error));
  return markup`<span class="interval">${scale.words.interval95} ${low ?? null}${scale.words.between(interval[1])}${high ?? null}</span>`;
}

export function moneyMean(scale: MoneyScale, point: Point): Markup {
  if (point.mean === null) return markup`<span class="none">${scale.words.none}</span>`;
  return money(scale, point.mean, point.se ?? 0);
}

/** ` ±1.2`, the standard error of a mean; nothing where the last digit printed does not move. */
export function moneyError(scale: MoneyScale, point: Point): Markup | null {
  const error = (point.se ?? 0) / scale.divisor;
  const shown = errorText(error, lastPlace(error, scale.finest), scale.words);
  return shown === null ? null : markup` <span class="error">±${shown}</span>`;
}
