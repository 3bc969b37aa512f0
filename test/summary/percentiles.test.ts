import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentiles } from '../../src/summary/percentiles.js';
import { quantileOfSorted } from '../../src/summary/quantile.js';

const levels = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

describe('percentiles by counting', () => {
  it.each([1, 7] as const)('are exactly those of sorting, type %d (−0 counts as 0)', (type) => {
    const column = fc.array(
      fc.oneof(
        fc.integer({ min: -5, max: 5 }),
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
        fc.constant(0),
      ),
      { minLength: 200, maxLength: 900 },
    );
    fc.assert(
      fc.property(column, (values) => {
        const sorted = Float64Array.from(values).sort();
        const expected = levels.map((p) => quantileOfSorted(sorted, p, type) + 0);
        expect(percentiles(Float64Array.from(values), levels, type).map((x) => x + 0)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('leave undefined values out and put infinite ones last', () => {
    const column = Float64Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? NaN : i % 4 === 1 ? Infinity : i));
    expect(percentiles(column, [0.5, 0.9], 1)).toEqual([299, Infinity]);
  });

  it('of equal values are that value', () =>
    expect(percentiles(new Float64Array(1000).fill(7), levels, 7)).toEqual(levels.map(() => 7)));
});
