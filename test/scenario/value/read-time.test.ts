import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMonth, monthOf } from '../../../src/model/time.js';
import {
  readDuration,
  readFiscalYear,
  readMonth,
  readPeriod,
  type Read,
} from '../../../src/scenario/value/read-time.js';

const result = <T>(read: Read<T>): T | string => (read.ok ? read.value : read.problem.code);

test('a month that is printed is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: monthOf(1900, 1), max: monthOf(2999, 12) }), (month) => {
      expect(result(readMonth(formatMonth(month)))).toBe(month);
    }),
  );
});

test('2026年10月 is 2026-10', () => {
  expect(result(readMonth('2026年10月'))).toBe(monthOf(2026, 10));
});

test.each(['2026-13', '2026-00', '2026-1', '2026/10', '2026-10-01', '10-2026', '1899-12', '3000-01', 'October', ''])(
  '%s is not a month',
  (text) => {
    expect(result(readMonth(text))).toBe('month-form');
  },
);

test.each(['FY2029', 'fy2029', 'FY 2029', '2029年度'])('%s is the fiscal year labelled 2029', (text) => {
  expect(result(readFiscalYear(text))).toBe(2029);
});

test.each(['2029', 'FY29', 'FY2029-30', '2029年', 'FY'])('%s is not a fiscal year', (text) => {
  expect(result(readFiscalYear(text))).toBe('fiscal-year-form');
});

test('by: takes a fiscal year or a month', () => {
  expect(result(readPeriod('FY2029'))).toEqual({ kind: 'fiscal-year', year: 2029 });
  expect(result(readPeriod('2031-09'))).toEqual({ kind: 'month', month: monthOf(2031, 9) });
  expect(result(readPeriod('2031'))).toBe('period-form');
});

test.each([
  [18, 18],
  ['18', 18],
  ['18 months', 18],
  ['18か月', 18],
  ['2 years', 24],
  ['1.5 years', 18],
  ['1年6か月', 18],
  [0, 0],
  [36.5, 'duration-whole'],
  [-3, 'duration-whole'],
  ['1.5 months', 'duration-whole'],
  ['10%', 'duration-form'],
  ['3万円', 'duration-form'],
  ['soon', 'duration-form'],
  ['3 weeks', 'value-unit'],
  ['１８か月', 'number-full-width'],
])('a duration of %j is %j', (raw, expected) => {
  expect(result(readDuration(raw))).toBe(expected);
});
