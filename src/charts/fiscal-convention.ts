import { pictureWordsOf } from '../words/picture-words.js';
import { period } from '../figures/month.js';
import { formatMonth, monthOf } from '../model/time.js';
import type { Summary } from '../summary/summary.js';

/** How the fiscal years of a picture are named, by the first of them, whole: `FY2026 = Apr 2026–Mar 2027`. */
export function fiscalConvention({
  scenario: { locale, fiscalYearStart: first },
  fiscalYears,
}: Pick<Summary, 'scenario' | 'fiscalYears'>): string[] {
  return fiscalYears.slice(0, 1).map(({ label, from }) => {
    const [year = 0, month = 1] = from.split('-').map(Number);
    const starts = month >= first ? year : year - 1;
    const last = first === 1 ? 12 : first - 1;
    const { charts, figures } = pictureWordsOf(locale);
    const at = (y: number, m: number): string => formatMonth(monthOf(y, m));
    const whole = period(at(starts, first), at(first === 1 ? starts : starts + 1, last), figures);
    return charts.basis.fiscalYear(figures.fiscalYearLabel(label), whole);
  });
}
