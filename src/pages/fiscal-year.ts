import { calendar } from '../figures/month.js';
import type { Summary } from '../summary/summary.js';
import type { Words } from '../words/words.js';
import { inStyle, unbroken, type Content } from './content.js';

export type FiscalYear = Summary['fiscalYears'][number];

/** First and last month of a period, broken only between the two. */
export const periodHead = (from: string, to: string, words: Words): Content =>
  inStyle(
    'date',
    unbroken(calendar(from, words.figures), words.figures.to),
    { break: 'chance' },
    unbroken(calendar(to, words.figures)),
  );

/** Label of a fiscal year with the months it covers here; a partial year is marked. */
export const fiscalYearHead = (year: FiscalYear, words: Words): Content => [
  inStyle('year', words.figures.fiscalYearLabel(year.label)),
  periodHead(year.from, year.to, words),
  year.complete ? null : inStyle('partial', words.report.partial(year.months)),
];
