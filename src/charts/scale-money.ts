import { magnitude } from './figures.js';
import type { Locale } from './words.js';

/** The one unit of money in a picture. */
export interface MoneyScale {
  /** Value in currency per printed 1. */
  readonly factor: 1 | 1_000 | 1_000_000;
  /** For the axis title: 百万円, `JPY million`. */
  readonly unit: string;
  /** △ in Japanese statements, a minus sign elsewhere. */
  readonly minus: string;
  /** Around a figure in running text: `百万円` follows; `JPY ` leads and ` million` follows. */
  readonly before: string;
  readonly after: string;
}

const WORDS = {
  ja: { 1: '', 1_000: '千', 1_000_000: '百万' },
  en: { 1: '', 1_000: ' thousand', 1_000_000: ' million' },
} as const;

/** Chosen by the largest magnitude, so that axis labels have two to five digits. */
export function scaleMoney(largest: number, currency: string, locale: Locale): MoneyScale {
  const size = Math.abs(largest);
  const factor = size >= 10_000_000 ? 1_000_000 : size >= 10_000 ? 1_000 : 1;
  const word = WORDS[locale][factor];
  if (locale === 'en') {
    return { factor, unit: `${currency}${word}`, minus: '\u2212', before: `${currency} `, after: word };
  }
  const unit = `${word}${currency === 'JPY' ? '円' : currency}`;
  return { factor, unit, minus: '△', before: '', after: unit };
}

/** A figure in the picture's unit, without the unit: three significant digits where the unit allows. */
export function money(value: number, scale: MoneyScale): string {
  const text = digits(value, scale);
  return value < 0 && /[1-9]/.test(text) ? `${scale.minus}${text}` : text;
}

/** A figure in whole units of the picture. */
export function wholeMoney(value: number, { factor, minus }: MoneyScale): string {
  const text = magnitude(Math.abs(value / factor), 0);
  return value < 0 && /[1-9]/.test(text) ? `${minus}${text}` : text;
}

/** With its unit, as in running text: `△128百万円`, `−JPY 128 million`. */
export function moneyWithUnit(value: number, scale: MoneyScale): string {
  const text = digits(value, scale);
  return `${value < 0 && /[1-9]/.test(text) ? scale.minus : ''}${scale.before}${text}${scale.after}`;
}

function digits(value: number, { factor }: MoneyScale): string {
  const size = Math.abs(value / factor);
  if (size === 0) return '0';
  return magnitude(size, factor === 1 || size >= 100 ? 0 : size >= 10 ? 1 : 2);
}
