import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlledRounding, OUTSIDE, type Entry } from '../../src/figures/footing/controlled-rounding.js';

const balances = (entries: readonly Entry[], values: readonly number[]): Map<string, number> => {
  const found = new Map<string, number>();
  entries.forEach(({ from, to }, i) => {
    found.set(from, (found.get(from) ?? 0) - values[i]);
    found.set(to, (found.get(to) ?? 0) + values[i]);
  });
  found.delete(OUTSIDE);
  return found;
};

/** A table of rows and columns with sums of both and of all. */
function tableOf(cells: readonly (readonly number[])[]): Entry[] {
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const columns = cells[0].map((_, c) => sum(cells.map((row) => row[c])));
  return [
    ...cells.flatMap((row, r) => row.map((value, c): Entry => ({ from: `row ${r}`, to: `column ${c}`, value }))),
    ...cells.map((row, r): Entry => ({ from: 'all', to: `row ${r}`, value: sum(row) })),
    ...columns.map((value, c): Entry => ({ from: `column ${c}`, to: 'all again', value })),
    { from: 'all again', to: 'all', value: sum(columns) },
  ];
}

describe('controlled rounding', () => {
  it('three thirds are one: one of them is rounded up', () => {
    const entries = [0, 1, 2].map((): Entry => ({ from: OUTSIDE, to: 'sum', value: 1 / 3 }));
    const shown = controlledRounding([...entries, { from: 'sum', to: OUTSIDE, value: 1 }]);
    expect(shown[3]).toBe(1);
    expect(shown.slice(0, 3).sort()).toEqual([0, 0, 1]);
  });

  it('the figure with the largest remainder is the one that is rounded up', () => {
    const parts = [10.2, 20.45, 30.35].map((value): Entry => ({ from: OUTSIDE, to: 'sum', value }));
    expect(controlledRounding([...parts, { from: 'sum', to: OUTSIDE, value: 61 }])).toEqual([10, 21, 30, 61]);
  });

  it('figures of both signs: with less without is the difference', () => {
    const shown = controlledRounding([
      { from: OUTSIDE, to: 'with', value: 100.4 },
      { from: OUTSIDE, to: 'with', value: -0.8 },
      { from: 'with', to: OUTSIDE, value: 99.6 },
    ]);
    expect(shown[0] + shown[1]).toBe(shown[2]);
  });

  it('a sum that does not hold unrounded is left alone: every figure is rounded by itself', () => {
    const shown = controlledRounding([
      { from: OUTSIDE, to: 'sum', value: 1.4 },
      { from: OUTSIDE, to: 'sum', value: 2.4 },
      { from: 'sum', to: OUTSIDE, value: 9.7 },
    ]);
    expect(shown).toEqual([1, 2, 10]);
  });

  it('in any table rows, columns and all foot; each figure is a neighbour of its own, and a whole one stays', () => {
    const value = fc.oneof(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: -50, max: 50 }),
      fc.constant(0),
    );
    const table = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 9 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(table, (cells) => {
        const entries = tableOf(cells);
        const shown = controlledRounding(entries);
        expect([...balances(entries, shown).values()].filter((units) => units !== 0)).toEqual([]);
        entries.forEach((entry, i) => {
          expect(Math.abs(shown[i] - entry.value)).toBeLessThan(1);
          if (Number.isInteger(entry.value)) expect(shown[i]).toBe(entry.value);
        });
      }),
      { numRuns: 300 },
    );
  });
});
