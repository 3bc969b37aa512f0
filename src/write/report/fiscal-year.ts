import type { Summary } from '../../summary/summary.js';
import { markup, type Markup } from '../html/markup.js';
import { calendar } from '../../figures/month.js';
import type { Words } from '../../words/words.js';

export type FiscalYear = Summary['fiscalYears'][number];

/** First and last month of a period, broken only between the two. */
export const periodHead = (from: string, to: string, words: Words): Markup =>
  markup`<span class="date"><span class="unbroken">${calendar(from, words.figures)}${words.figures.to}</span><wbr><span class="unbroken">${calendar(to, words.figures)}</span></span>`;

/** Label of a fiscal year with the months it covers here; a partial year is marked. */
export function fiscalYearHead(year: FiscalYear, words: Words): Markup {
  const mark = year.complete ? null : markup`<span class="partial">${words.report.partial(year.months)}</span>`;
  const months = periodHead(year.from, year.to, words);
  return markup`<span class="year">${words.figures.fiscalYearLabel(year.label)}</span>${months}${mark}`;
}
