import type { FigureWords } from './words.js';

/**
 * A calendar month `YYYY-MM` in the language's own writing (`Mar 2027`, `2027年3月`): the one form in the text and tables of papers.
 * The terminal and pictures keep `YYYY-MM`, which is what a scenario takes and what fits an axis.
 */
export function calendar(month: string, words: FigureWords): string {
  const [year = '', number = ''] = month.split('-');
  return words.calendar(year, Number(number));
}

/** `2026年4月 – 2027年3月`. */
export const period = (from: string, to: string, words: FigureWords): string =>
  `${calendar(from, words)}${words.to}${calendar(to, words)}`;
