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
