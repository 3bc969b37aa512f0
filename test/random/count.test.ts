import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomial, poisson } from '../../src/random/count.js';
import counts from './fixtures/counts.json' with { type: 'json' };

describe('counts by inversion', () => {
  for (const { mean, points } of counts.poisson)
    it(`Poisson(${mean}) agrees with the exact inverse at ${points.length} uniforms`, () => {
      const wrong = points.filter(([u, k]) => poisson(mean, u) !== k).map(([u, k]) => [u, k, poisson(mean, u)]);
      expect(wrong).toEqual([]);
    });
  for (const { n, p, points } of counts.binomial)
    it(`binomial(${n}, ${p}) agrees with the exact inverse at ${points.length} uniforms`, () => {
      const wrong = points.filter(([u, k]) => binomial(n, p, u) !== k).map(([u, k]) => [u, k, binomial(n, p, u)]);
      expect(wrong).toEqual([]);
    });
});

describe('the limits of counts', () => {
  it('are 0 without a mean, trials or a chance, and n when the chance is certain', () => {
    for (const u of [1e-16, 0.5, 1 - 1e-16]) {
      expect([poisson(0, u), poisson(-3, u), binomial(0, 0.5, u), binomial(-1, 0.5, u), binomial(9, 0, u)]).toEqual([
        0, 0, 0, 0, 0,
      ]);
      expect([binomial(9, 1, u), binomial(9, 1.5, u)]).toEqual([9, 9]);
    }
  });

  it('stay finite at the first and last uniform of a stream', () => {
    for (const u of [2 ** -54, 1 - 2 ** -53]) {
      for (const mean of [1e-12, 0.5, 20, 24, 25, 1e3, 1e6, 1e8]) {
        const k = poisson(mean, u);
        expect(k >= 0 && Math.abs(k - mean) < 10 * Math.sqrt(mean) + 20).toBe(true);
      }
      for (const [n, p] of [
        [1, 1e-9],
        [40, 0.5],
        [1e6, 1e-6],
        [1e6, 0.5],
        [1e6, 1 - 1e-6],
        [1e7, 0.999],
      ]) {
        const k = binomial(n, p, u);
        expect(k >= 0 && k <= n && Math.abs(k - n * p) < 10 * Math.sqrt(n * p * (1 - p)) + 20).toBe(true);
      }
    }
  });

  it('reach n successes and 0 successes exactly at their probabilities', () => {
    expect(binomial(1, 0.3, 0.7)).toBe(0);
    expect(binomial(1, 0.3, 0.7000000000001)).toBe(1);
    expect(binomial(2, 0.9, 0.19)).toBe(1);
    expect(binomial(2, 0.9, 0.1900000000001)).toBe(2);
    expect(poisson(1, 0.36)).toBe(0);
    expect(poisson(1, 0.37)).toBe(1);
  });
});

describe('coupled runs', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  const u = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
  const mean = fc.oneof(fc.double({ min: 0, max: 60, noNaN: true }), fc.double({ min: 0, max: 1e5, noNaN: true }));
  const trials = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 100_000 }));
  const runs = { numRuns: 5000 };

  it('a Poisson count never falls when u or the mean rises', () => {
    fc.assert(
      fc.property(mean, mean, u, u, (m1, m2, u1, u2) => {
        const [low, high] = [Math.min(m1, m2), Math.max(m1, m2)];
        return (
          poisson(low, Math.min(u1, u2)) <= poisson(low, Math.max(u1, u2)) && poisson(low, u1) <= poisson(high, u1)
        );
      }),
      runs,
    );
  });

  it('a Poisson count never falls over a small rise of the mean, across the change of method at 24', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 28, noNaN: true }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        u,
        (m, rise, v) => poisson(m, v) <= poisson(m + rise, v),
      ),
      runs,
    );
  });

  it('a binomial count never falls when u, n or p rises, and stays in 0 … n', () => {
    fc.assert(
      fc.property(trials, trials, chance, chance, u, u, (n1, n2, p1, p2, u1, u2) => {
        const [n, more] = [Math.min(n1, n2), Math.max(n1, n2)];
        const [p, better] = [Math.min(p1, p2), Math.max(p1, p2)];
        const k = binomial(n, p, u1);
        return (
          k >= 0 &&
          k <= n &&
          k <= binomial(more, p, u1) &&
          k <= binomial(n, better, u1) &&
          binomial(n, p, Math.min(u1, u2)) <= binomial(n, p, Math.max(u1, u2))
        );
      }),
      runs,
    );
  });

  it('failures mirror successes: n − binomial(n, 1 − p, 1 − u) is the same count', () => {
    const coarse = fc.integer({ min: 1, max: 2 ** 20 - 1 }).map((i) => i / 2 ** 20);
    fc.assert(
      fc.property(trials, coarse, fc.integer({ min: 1, max: 2 ** 20 - 1 }), (n, p, i) => {
        // An odd multiple of 2^-40 lies on no step by accident.
        const v = (i * 2 ** 20 + 1) / 2 ** 40;
        return binomial(n, p, v) === n - binomial(n, 1 - p, 1 - v);
      }),
      runs,
    );
  });
});

describe('distribution of counts over a grid of uniforms', () => {
  const N = 100_000;
  const moments = (draw: (u: number) => number): { mean: number; variance: number } => {
    let [sum, squares] = [0, 0];
    for (let i = 0; i < N; i++) {
      const k = draw((i + 0.5) / N);
      sum += k;
      squares += k * k;
    }
    return { mean: sum / N, variance: squares / N - (sum / N) ** 2 };
  };

  it.each([0.3, 5, 23.99, 24, 60.4, 1000])('Poisson(%d) has mean and variance λ', (lambda) => {
    const { mean, variance } = moments((u) => poisson(lambda, u));
    expect(Math.abs(mean / lambda - 1)).toBeLessThan(1e-3);
    expect(Math.abs(variance / lambda - 1)).toBeLessThan(1e-2);
  });

  it.each([
    [40, 0.008],
    [100, 0.22],
    [5000, 0.012],
    [500, 0.93],
    [120, 0.5],
    [900, 0.995],
  ])('binomial(%d, %d) has mean np and variance npq', (n, p) => {
    const { mean, variance } = moments((u) => binomial(n, p, u));
    expect(Math.abs(mean / (n * p) - 1)).toBeLessThan(1e-3);
    expect(Math.abs(variance / (n * p * (1 - p)) - 1)).toBeLessThan(1e-2);
  });
});
