import { calendar } from './month.js';
import { perYear } from '../model/per-year.js';
import type { FigureWords } from '../words/picture-words.js';

/** Between a rate and what changes it over the months: no value that an author writes holds it. */
export const SHAPES = '; ';

const STEPS = /^\{ (\d{4}[-/]\d{1,2}: .*) \}$/;

/** `2027/4` is `2027-04`. */
const inDigits = (month: string): string =>
  month.replace(/[-/](\d{1,2})$/, (_, digits: string) => `-${digits.padStart(2, '0')}`);

/**
 * A rate per year as its author wrote it, in words: `8% a year, 6% from Jan 2027` for `{ 2026-10: 8%, 2027-01: 6% }`; what changes it over
 * the months stands behind, as it is: `8% a year, growth per year: 1%`.
 */
export function yearlyRate(written: string, words: FigureWords): string {
  const [rate = '', ...shapes] = written.split(SHAPES);
  return [inWords(rate, words), ...shapes].join(words.comma);
}

function inWords(written: string, words: FigureWords): string {
  const [first, ...later] = (STEPS.exec(written)?.[1] ?? '').split(/, (?=\d{4}[-/]\d{1,2}: )/).map((step) => {
    const [month = '', value = ''] = step.split(/: (.*)/s);
    return { month, value: value.replace(perYear, '') };
  });
  if (first === undefined || first.value === '') return words.yearly(written.replace(perYear, ''));
  return (
    words.yearly(first.value) +
    later.map(({ month, value }) => words.fromMonth(value, calendar(inDigits(month), words))).join('')
  );
}
