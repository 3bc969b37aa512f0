import { describe, expect, test } from 'vitest';
import { apportioned } from '../../src/figures/footing/apportioned.js';
import { footedLedger, type LedgerMeans } from '../../src/figures/footing/footed-ledger.js';
import { moneyScale } from '../../src/figures/money.js';
import { netValueWriter } from '../../src/figures/net-value.js';
import { figureWords } from '../../src/figures/words.js';

const scale = moneyScale([128.4e6], 'JPY', figureWords('en'));

describe('means of net present value', () => {
  test('have the digit of the coarser of the two of the program, and fewer where their own error is larger', () => {
    const { digits, error, text } = netValueWriter(scale, [0.9e6, 2.7e6]);
    expect([15.28e6, -4.52e6].map((mean) => digits({ mean, se: 0.1e6 }))).toEqual(['15', '−5']);
    expect(digits({ mean: 128.4e6, se: 20e6 })).toBe('130');
    expect([error({ mean: 15.28e6, se: 1.4e6 }), error({ mean: 15.28e6, se: 0.3e6 })]).toEqual(['1', null]);
    expect(text({ mean: 15.28e6, se: 0 }, true)).toBe('JPY +15 million');
  });

  test('of a program without chance have the finest digit', () => {
    expect(netValueWriter(scale, [0, null]).digits({ mean: 15.28e6, se: 0 })).toBe('15.3');
  });
});

describe('figures are rounded to a given sum', () => {
  test('by the unit that leaves each the nearest, and a 0 stays', () => {
    expect(apportioned([1.4, 1.4, 0, -0.8], 3)).toEqual([2, 2, 0, -1]);
    expect(apportioned([1.4, 1.4, 0, -0.8], 1)).toEqual([1, 1, 0, -1]);
    expect(apportioned([0, 0], 2)).toEqual([0, 0]);
  });
});

describe('the ledger', () => {
  const of = (mean: number, se: number) => ({ mean: mean * 1e6, se: se * 1e6 });
  const ledger: LedgerMeans = {
    base: of(-46.7, 0),
    initiatives: [
      { strict: of(65.2, 2.2), spillovers: [{ value: of(7.7, 0.3) }, { value: of(5.1, 0.3) }], credit: of(71.7, 2) },
      { strict: of(15.3, 1.1), spillovers: [{ value: of(1.5, 0.2) }], credit: of(11, 0.7) },
      { strict: of(-4.5, 0.3), spillovers: [], credit: of(-2.3, 0.2) },
    ],
    interaction: { strict: of(-10.8, 1.3), spillovers: of(0.9, 0.1), total: of(-9.9, 1.3) },
    strictTotal: of(18.5, 2.2),
    spilloverTotal: of(15.2, 0.6),
    total: of(33.7, 2.7),
    credits: { total: of(80.4, 2.7) },
  };
  const { mean, sum, estimate } = footedLedger(ledger, scale);
  const number = (text: string): number => Number(text.replace('−', '-'));
  const total = (lines: readonly { readonly mean: number; readonly se: number }[]): number =>
    lines.reduce((all, line) => all + number(mean(line)), 0);
  const own = ledger.initiatives.map(({ strict }) => strict);
  const edges = ledger.initiatives.flatMap(({ spillovers }) => spillovers.map(({ value }) => value));

  test('prints totals and initiatives as they stand elsewhere', () => {
    const elsewhere = netValueWriter(scale, [2.2e6, 2.7e6]);
    for (const amount of [...own, ledger.strictTotal, ledger.total])
      expect(mean(amount)).toBe(elsewhere.digits(amount));
    expect(estimate(ledger.total)).toBe('34 ±3');
  });

  test('adds up as printed, down each column and across the totals', () => {
    expect(total([ledger.base, ...own, ledger.interaction.strict])).toBe(number(mean(ledger.strictTotal)));
    expect(total([...edges, ledger.interaction.spillovers])).toBe(number(mean(ledger.spilloverTotal)));
    expect(total([ledger.strictTotal, ledger.spilloverTotal])).toBe(number(mean(ledger.total)));
    expect(total(ledger.initiatives.map(({ credit }) => credit))).toBe(number(mean(ledger.credits.total)));
    expect(number(sum([own[0], edges[0], edges[1]]))).toBe(total([own[0], edges[0], edges[1]]));
  });
});
