import type { FigureWords } from './words.js';

/** A calendar month `YYYY-MM` in the language's own writing. */
export function calendar(month: string, words: FigureWords): string {
  const [year = '', number = ''] = month.split('-');
  return words.calendar(year, Number(number));
}

/** `2026年4月 – 2027年3月`. */
export const period = (from: string, to: string, words: FigureWords): string =>
  `${calendar(from, words)}${words.to}${calendar(to, words)}`;
