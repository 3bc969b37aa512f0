import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Distribution, cdf, quantile, support } from '../../src/random/distribution.js';

describe('distributions on listed values', () => {
  const prices: Distribution = { kind: 'discrete', values: [30, 10, 20], weights: [0.2, 0.5, 0.3] };

  it('take the smallest value whose cumulative weight reaches u, in whatever order they are listed', () => {
    expect([0.01, 0.5, 0.51, 0.79, 0.81, 0.999].map((u) => quantile(prices, u))).toEqual([10, 10, 20, 20, 30, 30]);
  });

  it('have a distribution function that counts the value itself', () => {
    expect([9, 10, 19.9, 20, 30].map((x) => cdf(prices, x))).toEqual([0, 0.5, 0.5, 0.8, 1]);
    expect(support(prices)).toEqual({ min: 10, max: 30 });
  });

  it('never give a value of weight 0', () => {
    const d: Distribution = { kind: 'discrete', values: [1, 2, 3], weights: [0, 1, 0] };
    expect([1e-15, 0.5, 1 - 1e-15].map((u) => quantile(d, u))).toEqual([2, 2, 2]);
  });

  it('a Bernoulli variable is 1 from u = 1 − p on', () => {
    const coin: Distribution = { kind: 'bernoulli', p: 0.25 };
    expect([0.1, 0.75, 0.7500001, 0.9].map((u) => quantile(coin, u))).toEqual([0, 0, 1, 1]);
    expect([quantile({ kind: 'bernoulli', p: 0 }, 1 - 1e-16), quantile({ kind: 'bernoulli', p: 1 }, 1e-16)]).toEqual([
      0, 1,
    ]);
  });

  it('data is one of its observations, the k-th for u in ((k − 1)/n, k/n]', () => {
    const data: Distribution = { kind: 'data', values: [4, 8, 15, 16, 23, 42, 8] };
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (u) => {
        const sorted = [4, 8, 8, 15, 16, 23, 42];
        return Math.abs(u * 7 - Math.round(u * 7)) < 1e-9 || quantile(data, u) === sorted[Math.ceil(u * 7) - 1];
      }),
    );
  });

  it('equal bounds and spreads of 0 are constants', () => {
    const constants: Distribution[] = [
      { kind: 'constant', value: 3 },
      { kind: 'uniform', min: 3, max: 3 },
      { kind: 'triangular', min: 3, mode: 3, max: 3 },
      { kind: 'pert', min: 3, mode: 3, max: 3 },
      { kind: 'normal', mean: 3, sd: 0 },
      { kind: 'interval', low: 3, high: 3 },
    ];
    for (const d of constants)
      expect([quantile(d, 1e-10), quantile(d, 0.7), cdf(d, 2.9), cdf(d, 3)]).toEqual([3, 3, 0, 1]);
  });
});
