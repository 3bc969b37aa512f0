import { describe, expect, it } from 'vitest';
import { binomial, poisson } from '../../src/random/count.js';
import { LARGE_VARIANCE, largeBinomial, largePoisson } from '../../src/random/large-count.js';

/** Evenly spread uniforms, and both tails, as far as the sum of the masses tells one count from the next. */
const uniforms = [2 ** -54, 1e-12, 1e-5, ...Array.from({ length: 240 }, (_, i) => (i + 0.5) / 240), 1 - 1e-9];

describe('counts of a large variance', () => {
  it('are those of the exact inverse just below the limit, Poisson', () => {
    for (const mean of [LARGE_VARIANCE * 0.9, LARGE_VARIANCE - 0.3])
      expect(uniforms.filter((u) => largePoisson(mean, u) !== poisson(mean, u))).toEqual([]);
  });

  it.each([0.5, 0.02, 0.9])('are those of the exact inverse just below the limit, binomial with chance %s', (p) => {
    const n = Math.floor((LARGE_VARIANCE * 0.95) / (p * (1 - p)));
    expect(uniforms.filter((u) => largeBinomial(n, n * p, 1 - p, u) !== binomial(n, p, u))).toEqual([]);
  });

  it('have their mean and variance, and never fall where the uniform or the mean grows', () => {
    const size = 4000;
    for (const [draw, mean, variance] of [
      [(u: number) => poisson(1e12, u), 1e12, 1e12],
      [(u: number) => binomial(1e13, 0.3, u), 3e12, 2.1e12],
    ] as const) {
      const values = Array.from({ length: size }, (_, i) => draw((i + 0.5) / size));
      expect(values.every((value, i) => Number.isInteger(value) && (i === 0 || value >= values[i - 1]))).toBe(true);
      const distances = values.map((value) => (value - mean) / Math.sqrt(variance));
      const average = distances.reduce((sum, distance) => sum + distance, 0) / size;
      const squares = distances.reduce((sum, distance) => sum + distance * distance, 0) / size;
      expect(Math.abs(average)).toBeLessThan(1e-5);
      expect(Math.abs(squares - 1)).toBeLessThan(2e-3);
    }
    for (const u of [0.01, 0.5, 0.99])
      expect(poisson(LARGE_VARIANCE * 1.01, u)).toBeGreaterThan(poisson(LARGE_VARIANCE * 0.99, u));
  });

  it('cost no walk whatever the mean is, and no trials more than there are', () => {
    for (const u of [...uniforms, 1 - 2 ** -53]) {
      expect(Math.abs(poisson(1e15, u) - 1e15)).toBeLessThan(10 * Math.sqrt(1e15));
      expect(binomial(1e15, 0.999, u)).toBeLessThanOrEqual(1e15);
      expect(poisson(1e300, u)).toBeGreaterThan(9e299);
      expect([poisson(Infinity, u), binomial(Infinity, 0.5, u)]).toEqual([Infinity, Infinity]);
    }
  });
});
