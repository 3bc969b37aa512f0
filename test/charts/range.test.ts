import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeWithZero } from '../../src/charts/range.js';

describe('the range of an axis', () => {
  it('marks 0, 100, 200 and 300 for data up to 348', () => {
    expect(rangeWithZero([348])).toEqual({ low: 0, high: 350, ticks: [0, 100, 200, 300], step: 100 });
  });

  it('marks only zero where there is nothing else', () => {
    expect(rangeWithZero([0, null, 0]).ticks).toEqual([0]);
    expect(rangeWithZero([]).ticks).toEqual([0]);
  });

  it('holds zero and every value, with at most eight marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-6)),
        (values) => {
          const { low, high, ticks } = rangeWithZero(values);
          expect(low).toBeLessThanOrEqual(Math.min(0, ...values));
          expect(high).toBeGreaterThanOrEqual(Math.max(0, ...values));
          expect(ticks).toContain(0);
          expect(ticks.length).toBeLessThanOrEqual(8);
        },
      ),
    );
  });
});
