import { describe, expect, it } from 'vitest';
import { moneyScale } from '../../src/figures/money.js';
import type { FootedPnl } from '../../src/figures/footing/statement.js';
import { footedTeamShares } from '../../src/figures/footing/team-shares.js';
import { figureWords } from '../../src/figures/words.js';

const years = ['FY1', 'FY2', 'FY3', 'FY4'];
const words = figureWords('en');

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** Line 9 without a program, as amounts by year for each segment, below a P/L that prints these units for it. */
function printed(segments: Readonly<Record<string, readonly number[]>>, line: readonly number[]) {
  const rows = Object.entries(segments).map(([item, mean]) => ({
    ...({ scope: 'segment', item, view: 'without', lens: 'strict', number: '9' } as const),
    mean: [...mean, total(mean)],
  }));
  const sums = years.map((_, at) => total(Object.values(segments).map((mean) => mean[at])));
  const pnl = [...sums, total(sums)].map((mean, at) => ({
    ...({ view: 'without', lens: 'strict', number: '9', period: years[at] ?? 'total' } as const),
    spread: { mean, se: 0, p10: mean, p50: mean, p90: mean, intervals: null, undefined: 0 },
  }));
  const footed: FootedPnl = {
    scale: { ...moneyScale([1], 'JPY', words), divisor: 1 },
    place: 0,
    units: ({ view, period }) =>
      view === 'without' ? ([...line, total(line)][years.indexOf(period)] ?? total(line)) : 0,
  };
  const facts = {
    scenario: { locale: 'en', currency: 'JPY' } as const,
    pnl,
    pnlDetail: rows,
    fiscalYears: years.map((label) => ({ label })),
  };
  const shares = footedTeamShares(facts as unknown as Parameters<typeof footedTeamShares>[0], footed);
  return Object.fromEntries(
    Object.keys(segments).map((item) => [
      item,
      [...years, 'total'].map((period) => shares({ view: 'without', lens: 'strict', item, period })),
    ]),
  );
}

/** Every sum that a reader can check. */
function expectToFoot(found: Readonly<Record<string, readonly number[]>>, line: readonly number[]): void {
  for (const units of Object.values(found)) expect(total(units.slice(0, -1))).toBe(units.at(-1));
  [...line, total(line)].forEach((units, at) =>
    expect(total(Object.values(found).map((each) => each[at]))).toBe(units),
  );
}

describe('line 9 by segment, as printed', () => {
  it('adds up to line 9 in each year, and over the years, where plain rounding does not', () => {
    const line = [10, 10, 10, 10];
    const found = printed({ a: [3.4, 3.4, 3.4, 3.4], b: [3.3, 3.3, 3.3, 3.3], c: [3.3, 3.3, 3.3, 3.3] }, line);
    expectToFoot(found, line);
    for (const units of Object.values(found)) for (const unit of units.slice(0, -1)) expect([3, 4]).toContain(unit);
    expect(found.a.at(-1)).toBe(14);
  });

  it('stays a neighbour of the exact share in each year even where that moves the total of a segment further', () => {
    const line = [1, 1, 0, 0];
    const found = printed({ a: [0.5, 0.5, 0, 0], b: [0, 0, 0.5, 0.5] }, line);
    expectToFoot(found, line);
    expect(found).toEqual({ a: [1, 1, 0, 0, 2], b: [0, 0, 0, 0, 0] });
  });

  it('shows a whole share as it is', () => {
    const line = [5, 5, 5, 5];
    expect(printed({ a: [2, 2, 2, 2], b: [3, 3, 3, 3] }, line)).toEqual({ a: [2, 2, 2, 2, 8], b: [3, 3, 3, 3, 12] });
  });
});
