import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Distribution, massWithin, median, quantile, truncatedQuantile } from '../../src/random/distribution.js';
import { normalUpper } from '../../src/random/normal.js';

const grid = (n: number): number[] => Array.from({ length: n }, (_, i) => (i + 0.5) / n);

describe('truncation', () => {
  it('of a uniform number is a uniform number on the smaller range', () => {
    const inside = truncatedQuantile({ kind: 'uniform', min: 0, max: 10 }, 2, 4);
    for (const u of grid(100)) expect(inside(u)).toBeCloseTo(2 + 2 * u, 12);
  });

  it('of a normal number far in its tail keeps ten digits', () => {
    const inside = truncatedQuantile({ kind: 'normal', mean: 0, sd: 1 }, 12, Infinity);
    for (const u of grid(100)) expect(normalUpper(inside(u)) / normalUpper(12) / (1 - u)).toBeCloseTo(1, 10);
  });

  it('piles nothing up at a bound', () => {
    const inside = truncatedQuantile({ kind: 'normal', mean: 0.1, sd: 0.3 }, 0, 1);
    expect(grid(10_000).filter((u) => inside(u) <= 0 || inside(u) >= 1)).toEqual([]);
  });

  it('beyond the support changes no bit', () => {
    const distribution: Distribution = { kind: 'pert', min: 0.08, mode: 0.15, max: 0.25 };
    const inside = truncatedQuantile(distribution, 0, 1);
    for (const u of grid(50)) expect(inside(u)).toBe(quantile(distribution, u));
  });

  it('of a discrete distribution keeps the values inside, bounds included, with their odds', () => {
    const dice: Distribution = { kind: 'discrete', values: [1, 2, 3, 4], weights: [0.1, 0.2, 0.3, 0.4] };
    const inside = truncatedQuantile(dice, 2, 3);
    expect([0.01, 0.39, 0.41, 0.99].map(inside)).toEqual([2, 2, 3, 3]);
    expect(massWithin(dice, 2, 3)).toBeCloseTo(0.5, 15);
  });

  it('of a Bernoulli variable to [0, 1] leaves it as it is, to [0, 0.5] makes it 0', () => {
    const coin: Distribution = { kind: 'bernoulli', p: 0.7 };
    expect([0.29, 0.31].map(truncatedQuantile(coin, 0, 1))).toEqual([0, 1]);
    expect([0.29, 0.31].map(truncatedQuantile(coin, 0, 0.5))).toEqual([0, 0]);
  });

  it('of data keeps the observations inside', () => {
    const inside = truncatedQuantile({ kind: 'data', values: [9, 1, 5, 7, 3] }, 2, 8);
    expect([0.1, 0.5, 0.9].map(inside)).toEqual([3, 5, 7]);
  });

  it('of a mixture truncates each part and weighs it by what is left of it', () => {
    const mixture: Distribution = {
      kind: 'mixture',
      parts: [
        { weight: 0.5, distribution: { kind: 'uniform', min: 0, max: 1 } },
        { weight: 0.5, distribution: { kind: 'uniform', min: 0, max: 4 } },
      ],
    };
    // On [1, 4] nothing of the first part is left; on [0.5, 4] 0.25 of it beside 0.4375 of the second.
    expect(truncatedQuantile(mixture, 1, 4)(0.5)).toBeCloseTo(2.5, 12);
    expect(massWithin(mixture, 0.5, 4)).toBeCloseTo(0.6875, 14);
    expect(truncatedQuantile(mixture, 0.5, 4)(0.3125 / 0.6875)).toBeCloseTo(1, 12);
  });

  it('without any probability inside is refused', () => {
    expect(() => truncatedQuantile({ kind: 'uniform', min: 0, max: 1 }, 2, 3)).toThrow(RangeError);
    expect(() => truncatedQuantile({ kind: 'constant', value: 5 }, 6, 7)).toThrow('no probability between 6 and 7');
  });

  it('never leaves the bounds and never falls in u, for every continuous kind', () => {
    const kinds: Distribution[] = [
      { kind: 'normal', mean: 1, sd: 2 },
      { kind: 'lognormal', mu: 0, sigma: 1 },
      { kind: 'triangular', min: -3, mode: 0, max: 5 },
      { kind: 'pert', min: -3, mode: 0, max: 5 },
      { kind: 'gamma', shape: 2, scale: 1 },
      { kind: 'weibull', shape: 2, scale: 2 },
      {
        kind: 'quantiles',
        points: [
          { p: 0.1, x: 0 },
          { p: 0.5, x: 1 },
          { p: 0.9, x: 3 },
        ],
      },
    ];
    const bound = fc.double({ min: -1, max: 4, noNaN: true });
    const u = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...kinds), bound, bound, u, u, (distribution, a, b, u1, u2) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(massWithin(distribution, min, max) > 1e-6);
        const inside = truncatedQuantile(distribution, min, max);
        const [low, high] = [inside(Math.min(u1, u2)), inside(Math.max(u1, u2))];
        return min <= low && low <= high * (1 + 1e-13 * Math.sign(high)) + 1e-15 && high <= max;
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the median of the central case', () => {
  it('is 1 for a Bernoulli variable from p = 50% on', () => {
    expect([0.49, 0.5, 0.51].map((p) => median({ kind: 'bernoulli', p }))).toEqual([0, 1, 1]);
    expect(median({ kind: 'bernoulli', p: 0.5 }, 0, 1)).toBe(1);
  });

  it('of a low-to-high range is the geometric mean, or the middle when the range reaches 0', () => {
    expect(median({ kind: 'interval', low: 30_000, high: 60_000 })).toBeCloseTo(Math.sqrt(18e8), 6);
    expect(median({ kind: 'interval', low: -2, high: 10 })).toBeCloseTo(4, 12);
  });

  it('follows a truncation', () => {
    expect(median({ kind: 'uniform', min: 0, max: 10 }, 4, 6)).toBeCloseTo(5, 12);
  });
});
