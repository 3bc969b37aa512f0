import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { internalRate } from '../../src/summary/internal-rate.js';

/** A yearly flow laid out in months. */
function yearly(...flows: number[]): Float64Array {
  const months = new Float64Array((flows.length - 1) * 12 + 1);
  flows.forEach((flow, year) => (months[year * 12] = flow));
  return months;
}

describe('internal rate of return', () => {
  it('of −100 now and 110 in a year is 10%', () => {
    const { roots, annual } = internalRate(yearly(-100, 110));
    expect(roots).toBe(1);
    expect(annual).toBeCloseTo(0.1, 10);
  });

  it('does not exist when all flows have one sign', () => {
    expect(internalRate(yearly(100, 110))).toEqual({ roots: 0, annual: NaN });
    expect(internalRate(new Float64Array(12))).toEqual({ roots: 0, annual: NaN });
  });

  it('is not shown when there are two: −1600, 10000, −10000 has roots at 25% and 400%', () => {
    expect(internalRate(yearly(-1600, 10000, -10000))).toEqual({ roots: 2, annual: NaN });
  });

  it('counts three roots: 10%, 20% and 30%', () => {
    const flow = yearly(-1, 3.6, -4.31, 1.716);
    expect(internalRate(flow).roots).toBe(3);
  });

  it('does not exist where no rate makes the value zero: 100, −200, 150', () => {
    expect(internalRate(yearly(100, -200, 150)).roots).toBe(0);
  });

  it('finds a negative rate: −100 now, 40 a year later is −60%', () => {
    expect(internalRate(yearly(-100, 40)).annual).toBeCloseTo(-0.6, 10);
  });
});

describe('1,000 flows whose rates are known', () => {
  /** Rates a year, from −80% to 240%, no two alike. */
  const rates = fc
    .uniqueArray(fc.integer({ min: -8, max: 24 }), { maxLength: 3 })
    .map((steps) => steps.map((step) => step / 10));
  const scales = fc.double({ min: 1, max: 1e9, noNaN: true });

  /** Coefficients of Π (1 − x·(1 + rate)) in x = 1 / (1 + r), whose only positive roots are the rates. */
  const flowsWith = (all: readonly number[], scale: number): number[] =>
    all.reduce<number[]>(
      (flows, rate) => [...flows, 0].map((flow, year) => flow - (year > 0 ? flows[year - 1] * (1 + rate) : 0)),
      [-scale],
    );

  it('have exactly the roots that they were made of', () => {
    fc.assert(
      fc.property(rates, scales, (all, scale) => {
        expect(internalRate(yearly(...flowsWith(all, scale))).roots).toBe(all.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('have no value at the rate shown: within 1e-9 of the sum of all amounts', () => {
    fc.assert(
      fc.property(rates, scales, (all, scale) => {
        fc.pre(all.length === 1);
        const flows = flowsWith(all, scale);
        const { annual } = internalRate(yearly(...flows));
        const value = flows.reduce((sum, flow, year) => sum + flow / (1 + annual) ** year, 0);
        expect(Math.abs(value)).toBeLessThanOrEqual(1e-9 * flows.reduce((sum, flow) => sum + Math.abs(flow), 0));
      }),
      { numRuns: 1000 },
    );
  });
});
