import { describe, expect, it } from 'vitest';
import { meanAndError } from '../../src/summary/mean.js';
import { odds } from '../../src/summary/odds.js';

const plain = { exact: false, replicates: 1 };
/** Odds of ones among ones and zeros. */
const of = (hits: number, trials: number, estimation = plain): ReturnType<typeof odds> =>
  odds(new Float64Array(trials).fill(1, 0, hits), (value) => value === 1, estimation);

describe('odds', () => {
  it("carry Wilson's interval: 40 of 100 is 0.3094 to 0.4980", () => {
    const found = of(40, 100);
    expect(found.low).toBeCloseTo(0.3094, 4);
    expect(found.high).toBeCloseTo(0.498, 4);
    expect(found.se).toBeCloseTo(Math.sqrt(0.24 / 100), 12);
  });

  it('of none are not certain: 0 of 100 may still be 3.7%', () => {
    expect(of(0, 100)).toMatchObject({ value: 0, low: 0 });
    expect(of(0, 100).high).toBeCloseTo(0.037, 3);
  });

  it('are exact when nothing is random', () => {
    expect(of(1, 1, { exact: true, replicates: 1 })).toEqual({ value: 1, se: 0, low: 1, high: 1 });
  });
});

describe('mean and standard error', () => {
  it('keep their digits far from zero: 1e9 + 4, 7, 13, 16 has mean 1e9 + 10 and variance 30', () => {
    const { mean, se } = meanAndError(Float64Array.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16), 1);
    expect(mean).toBe(1e9 + 10);
    expect(se * se * 4).toBeCloseTo(30, 9);
  });
});
