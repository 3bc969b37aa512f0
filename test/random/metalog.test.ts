import { describe, expect, it } from 'vitest';
import { type Distribution, quantile } from '../../src/random/distribution.js';
import { fitMetalog, isFeasible } from '../../src/random/metalog.js';

describe('percentiles as a distribution', () => {
  it.each([
    [
      [
        [0.1, 5],
        [0.5, 8],
        [0.9, 20],
      ],
    ],
    [
      [
        [0.05, 10],
        [0.95, 20],
      ],
    ],
    [
      [
        [0.05, 1],
        [0.25, 2],
        [0.5, 3],
        [0.75, 4.5],
        [0.95, 8],
      ],
    ],
    [
      [
        [0.01, -3],
        [0.1, -1],
        [0.3, 0.2],
        [0.5, 1],
        [0.7, 1.8],
        [0.9, 3.1],
        [0.99, 5.2],
      ],
    ],
  ])('passes through each of the points %j', (pairs) => {
    const points = pairs.map(([p, x]) => ({ p, x }));
    const d: Distribution = { kind: 'quantiles', points };
    for (const { p, x } of points) expect(quantile(d, p)).toBeCloseTo(x, 10);
  });

  it('with symmetric points is symmetric', () => {
    const d: Distribution = {
      kind: 'quantiles',
      points: [
        { p: 0.1, x: -2 },
        { p: 0.5, x: 0 },
        { p: 0.9, x: 2 },
      ],
    };
    for (const p of [0.001, 0.2, 0.4]) expect(quantile(d, p)).toBeCloseTo(-quantile(d, 1 - p), 10);
  });

  it('is feasible up to the published bound of skewness for P10/P50/P90 and not beyond', () => {
    // Keelin: feasible while (x50 − x10)/(x90 − x10) is at least ½·(1 − 1.66711·0.4) = 0.16658.
    const fit = (median: number): boolean =>
      isFeasible(
        fitMetalog([
          { p: 0.1, x: 0 },
          { p: 0.5, x: median },
          { p: 0.9, x: 1 },
        ]),
      );
    expect([0.166, 0.1675, 0.5, 0.8325, 0.834].map(fit)).toEqual([false, true, true, true, false]);
  });
});
