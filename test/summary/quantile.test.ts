import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileInterval, quantileOfSorted, sortedDefined } from '../../src/summary/quantile.js';
import { band, spread } from '../../src/summary/spread.js';

const column = Float64Array.of(15, 20, 35, 40, 50);

const plain = { exact: false, replicates: 1 };

describe('percentiles', () => {
  it('of type 7 are those of a spreadsheet: P40 of 15 20 35 40 50 is 29', () => {
    expect(quantileOfSorted(column, 0.4, 7)).toBeCloseTo(29, 12);
  });

  it('of type 1 are values that occurred: P30 is 20, P40 is 20, P50 is 35', () => {
    expect([0.3, 0.4, 0.5, 1].map((p) => quantileOfSorted(column, p, 1))).toEqual([20, 20, 35, 50]);
  });

  it('of type 1 are the smallest value whose share of trials reaches p', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 99 }),
        (values, percent) => {
          const sorted = sortedDefined(Float64Array.from(values));
          const found = quantileOfSorted(sorted, percent / 100, 1);
          const share = (x: number): number => values.filter((value) => value <= x).length * 100;
          return share(found) >= percent * values.length && share(found - 1) < percent * values.length;
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('put infinite months last and leave undefined figures out', () => {
    expect([...sortedDefined(Float64Array.of(Infinity, 2, NaN, 1))]).toEqual([1, 2, Infinity]);
    expect(spread(Float64Array.of(1, NaN, 3), 7, plain)).toMatchObject({ mean: 2, undefined: 1 });
  });

  it.each([
    ['whole ones close together', [3, 1, 2, 2, 1, 3, Infinity, NaN, 0]],
    ['a few whole ones far apart', [4000, 7, -20, Infinity, NaN, -0, 0]],
    ['whole ones too far apart to be counted', [1e9, -5, NaN, 12, Infinity]],
    ['fractions among whole ones', [0.5, 3, NaN, -2, 0.25]],
    ['none', [NaN, NaN]],
    ['one value only', [4, 4, NaN, 4]],
  ])('stand on the defined values in ascending order: %s', (_, values) => {
    const expected = values.filter((value) => !Number.isNaN(value)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    expect([...sortedDefined(Float64Array.from(values))].map((value) => value + 0)).toEqual(
      expected.map((value) => value + 0),
    );
  });

  it('of a single value have no error and no intervals, unless nothing is random', () => {
    const none = { p5: null, p10: null, p50: null, p90: null, p95: null };
    for (const column of [Float64Array.of(NaN, 5, NaN), Float64Array.of(5)])
      expect(spread(column, 7, plain)).toMatchObject({ mean: 5, se: null, p50: 5, intervals: none });
    const exact = spread(Float64Array.of(5), 7, { exact: true, replicates: 1 });
    expect(exact).toMatchObject({ mean: 5, se: 0, intervals: { p5: [5, 5], p95: [5, 5] } });
    const months = [Float64Array.of(NaN, 5, NaN), Float64Array.of(4, 5, NaN)];
    expect(band(months, 7, plain)).toMatchObject({ mean: [5, 4.5], se: [null, 0.5] });
    expect(band([Float64Array.of(5)], 7, { exact: true, replicates: 1 })).toMatchObject({ mean: [5], se: [0] });
  });

  it('carry an interval that holds the true median in 93 to 98 of 100 samples', () => {
    let inside = 0;
    let state = 12345;
    const next = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
    for (let sample = 0; sample < 2000; sample++) {
      const sorted = Float64Array.from({ length: 101 }, next).sort();
      const [low, high] = quantileInterval(sorted, sorted, 0.5, plain);
      if (low <= 0.5 && high >= 0.5) inside++;
    }
    expect(inside / 2000).toBeGreaterThan(0.93);
    expect(inside / 2000).toBeLessThan(0.98);
  });
});
