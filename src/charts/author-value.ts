import type { Locale } from '../model/scenario.js';
import { magnitude } from './figures.js';

/** Three significant digits, whole from 100 on. */
function significant(value: number): string {
  const size = Math.abs(value);
  const decimals = size === 0 || size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : 4;
  const text = magnitude(size, decimals);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return value < 0 && /[1-9]/.test(short) ? `\u2212${short}` : short;
}

/**
 * A value of an input as its author would write it.
 * @param unit `%` (0.12 is 12%), `months`, a currency or the author's own, with `/year` where it was written per year
 */
export function authorValue(value: number, unit: string, locale: Locale): string {
  const yearly = unit.endsWith('/year');
  const own = yearly ? unit.slice(0, -'/year'.length) : unit;
  const per = yearly ? (locale === 'ja' ? '/年' : '/year') : '';
  if (own === '%') return `${significant(value * 100)}%${per}`;
  if (own === 'months') return locale === 'ja' ? `${Math.floor(value + 0.5)}か月` : `${Math.floor(value + 0.5)} months`;
  return own === '' ? `${significant(value)}${per}` : `${significant(value)} ${own}${per}`;
}
