import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Distribution, cdf, quantile, support } from '../../src/random/distribution.js';

const u = fc.double({ min: 1e-10, max: 1 - 1e-10, noNaN: true });
const mixture: Distribution = {
  kind: 'mixture',
  parts: [
    { weight: 0.3, distribution: { kind: 'constant', value: 0 } },
    { weight: 0.5, distribution: { kind: 'normal', mean: 5, sd: 1 } },
    { weight: 0.2, distribution: { kind: 'gamma', shape: 2, scale: 10 } },
  ],
};

describe('a mixture', () => {
  it('has the weighted sum of the distribution functions', () => {
    const parts = mixture.parts.map(({ weight, distribution }) => weight * cdf(distribution, 6));
    expect(cdf(mixture, 6)).toBeCloseTo(
      parts.reduce((a, b) => a + b),
      15,
    );
  });

  it('gives back the probability that it inverts, outside its jump', () => {
    fc.assert(
      fc.property(u, (p) => {
        const x = quantile(mixture, p);
        return x === 0 || Math.abs(cdf(mixture, x) - p) <= 1e-12;
      }),
      { numRuns: 500 },
    );
  });

  it('hits a constant part exactly, as often as its weight', () => {
    const zeros = Array.from({ length: 1000 }, (_, i) => quantile(mixture, (i + 0.5) / 1000)).filter((x) => x === 0);
    expect(zeros.length).toBe(300);
  });

  it('never falls in u', () => {
    fc.assert(
      fc.property(u, u, (a, b) => quantile(mixture, Math.min(a, b)) <= quantile(mixture, Math.max(a, b)) + 1e-12),
      { numRuns: 500 },
    );
  });

  it('of one part is that part, and mixtures inside it are spread out', () => {
    const inner: Distribution = { kind: 'mixture', parts: [{ weight: 1, distribution: mixture }] };
    const single: Distribution = {
      kind: 'mixture',
      parts: [{ weight: 1, distribution: { kind: 'normal', mean: 5, sd: 1 } }],
    };
    for (const p of [0.001, 0.2, 0.5, 0.9]) {
      expect(quantile(inner, p)).toBe(quantile(mixture, p));
      expect(quantile(single, p)).toBe(quantile({ kind: 'normal', mean: 5, sd: 1 }, p));
    }
    expect(support(mixture)).toEqual({ min: -Infinity, max: Infinity });
  });
});
