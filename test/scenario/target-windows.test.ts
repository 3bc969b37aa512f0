import { describe, expect, test } from 'vitest';
import { found, issuesOf } from './loaded.js';

/** April 2026 to March 2029, with fiscal years from October: FY2025 and FY2028 are cut. */
const target = (rest: string): string =>
  `start: 2026-04\nhorizon: 36 months\nfiscalYearStart: October\ndirect: { customers: 100, mrr: 1_000_000 }\n` +
  `segments: { w: { deal: { kind: resale }, partners: 1, leads: 1, winRate: 20%, arpa: 10 } }\n` +
  `targets: [{ name: t, atLeast: 0.5, ${rest} }]\n`;

describe('a window that the scenario does not hold is refused', () => {
  test.each([
    ['metric: wins.indirect, over: fiscal-year, by: 2026-09', 'target-partial-year'],
    ['metric: wins.indirect, over: fiscal-year, by: 2028-12', 'target-partial-year'],
    ['metric: wins.indirect, by: FY2025', 'target-partial-year'],
    ['metric: wins.indirect, over: quarter, by: 2026-05', 'target-window-cut'],
    ['metric: indirectRatio, over: quarter, by: 2026-05', 'target-window-cut'],
    ['metric: wins.indirect, over: trailing-12, by: 2027-02', 'target-window-cut'],
    ['metric: wins.indirect, over: month, by: 2026-03', 'target-outside-horizon'],
    ['metric: wins.indirect, over: fiscal-year, by: 2030-01', 'target-outside-horizon'],
  ])('%s', (rest, code) => {
    expect(found(target(rest))).toEqual([`${code} at targets[0].by`]);
  });

  test('with the first month from which it would be held', () => {
    const [issue] = issuesOf(target('metric: wins.indirect, over: quarter, by: 2026-05'));
    expect(issue.data).toMatchObject({ months: 3, available: 2, first: '2026-06' });
  });
});

test.each([
  'metric: wins.indirect, over: quarter, by: 2026-06',
  'metric: wins.indirect, over: fiscal-year, by: 2027-09',
  'metric: wins.indirect, over: fiscal-year, by: 2027-03',
  'metric: wins.indirect, over: trailing-12, by: 2027-03',
  'metric: indirectRatio, by: 2026-08',
  'metric: wins.indirect, over: total, by: 2026-04',
  'metric: wins.indirect, over: fiscal-year, by: FY2026',
])('%s is held', (rest) => {
  expect(found(target(rest))).toEqual([]);
});

test.each(['month', 'quarter', 'trailing-12', 'total'])('over: %s says something else than by: FY2026', (over) => {
  expect(found(target(`metric: wins.indirect, over: ${over}, by: FY2026`))).toEqual([
    'target-year-only at targets[0].over',
  ]);
});
