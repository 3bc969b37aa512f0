import { describe, expect, it } from 'vitest';
import { fiscalYearOf, fiscalYears, fiscalYearStart, formatMonth, monthOf } from '../../src/model/time.js';

const april = { firstMonth: 4, name: 'start' } as const;

describe('months and fiscal years', () => {
  it('FY2029 is the year that starts in April 2029', () => {
    expect(formatMonth(fiscalYearStart(2029, april))).toBe('2029-04');
    expect(fiscalYearOf(monthOf(2030, 3), april)).toBe(2029);
  });

  it('named by its end, the year to March 2030 is FY2030', () => {
    const byEnd = { firstMonth: 4, name: 'end' } as const;
    expect(fiscalYearOf(monthOf(2030, 3), byEnd)).toBe(2030);
    expect(formatMonth(fiscalYearStart(2030, byEnd))).toBe('2029-04');
  });

  it('a calendar year has the same name either way', () => {
    expect(fiscalYearOf(monthOf(2029, 12), { firstMonth: 1, name: 'end' })).toBe(2029);
  });

  it('a horizon of 18 months from October is a half year and a full one', () => {
    expect(fiscalYears(monthOf(2026, 10), 18, april)).toEqual([
      { label: 2026, from: 0, to: 5, complete: false },
      { label: 2027, from: 6, to: 17, complete: true },
    ]);
  });
});
