/**
 * A calendar month as one integer: year · 12 + (month − 1). No clock, no time zone.
 * 2026-10 is 24321.
 */
export type Month = number;

export const monthOf = (year: number, month: number): Month => year * 12 + month - 1;

const yearOf = (month: Month): number => Math.floor(month / 12);

/** 1 … 12 */
const monthOfYear = (month: Month): number => month - yearOf(month) * 12 + 1;

/** `YYYY-MM`. */
export const formatMonth = (month: Month): string =>
  `${String(yearOf(month)).padStart(4, '0')}-${String(monthOfYear(month)).padStart(2, '0')}`;

/** How fiscal years are cut and named. `firstMonth` 1 … 12; `name` says which calendar year gives the label. */
export interface FiscalCalendar {
  readonly firstMonth: number;
  readonly name: 'start' | 'end';
}

/** The fiscal year that a month falls into, by its label (FY2029 → 2029). */
export function fiscalYearOf(month: Month, calendar: FiscalCalendar): number {
  const starts = yearOf(month) - (monthOfYear(month) < calendar.firstMonth ? 1 : 0);
  return calendar.name === 'end' && calendar.firstMonth > 1 ? starts + 1 : starts;
}

/** First month of the fiscal year with this label. */
export function fiscalYearStart(label: number, calendar: FiscalCalendar): Month {
  const startYear = calendar.name === 'end' && calendar.firstMonth > 1 ? label - 1 : label;
  return monthOf(startYear, calendar.firstMonth);
}

/** A span of months of the simulation, t from `from` to `to` inclusive (0-based), cut by the horizon. */
export interface FiscalYear {
  readonly label: number;
  readonly from: number;
  readonly to: number;
  /** All twelve months lie inside the horizon. Partial years are marked and never tested. */
  readonly complete: boolean;
}

/** The fiscal years that a run touches, in order. `start` is month t = 0; `horizon` months. */
export function fiscalYears(start: Month, horizon: number, calendar: FiscalCalendar): FiscalYear[] {
  const years: FiscalYear[] = [];
  for (let label = fiscalYearOf(start, calendar); ; label++) {
    const first = fiscalYearStart(label, calendar) - start;
    if (first >= horizon) return years;
    const from = Math.max(0, first);
    const to = Math.min(horizon - 1, first + 11);
    years.push({ label, from, to, complete: to - from === 11 });
  }
}
