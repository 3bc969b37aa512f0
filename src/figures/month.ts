import type { FigureWords } from '../words/picture-words.js';

/**
 * A calendar month `YYYY-MM` in the language's own writing (`Mar 2027`, `2027年3月`): its form wherever it is read, in sentences, tables and
 * titles. Where it is looked up it stays `YYYY-MM`, which is what a scenario takes and what fits: on axes, labels and marks of pictures, in the
 * rows of data behind them, in columns of the terminal and cells of the workbook, and in rules as their author wrote them.
 */
export function calendar(month: string, words: FigureWords): string {
  const [year = '', number = ''] = month.split('-');
  return words.calendar(year, Number(number));
}

/** A date that a person wrote: a month where it is one, else as written. */
export const dated = (text: string, words: FigureWords): string =>
  /^\d{4}-\d{2}$/.test(text) ? calendar(text, words) : text;

/** A deadline, a fiscal year or a month, where it is read. */
export const deadline = (by: string, words: FigureWords): string =>
  isFiscalYear(by) ? words.fiscalYearLabel(by) : calendar(by, words);

/** A deadline where it is looked up: fiscal years have one form alone. */
export const shortDeadline = (by: string, words: FigureWords): string =>
  isFiscalYear(by) ? words.fiscalYearLabel(by) : by;

const isFiscalYear = (by: string): boolean => by.startsWith('FY');

/** `2026年4月–2027年3月`. */
export const period = (from: string, to: string, words: FigureWords): string =>
  `${calendar(from, words)}${words.to}${calendar(to, words)}`;
