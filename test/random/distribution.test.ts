import { describe, expect, it } from 'vitest';
import { cdf, quantile } from '../../src/random/distribution.js';
import quantiles from './fixtures/quantiles.json' with { type: 'json' };
import { referenceDistribution } from './reference-distributions.js';

interface Case {
  readonly parameters: number[];
  readonly points: number[][];
}

const tables = Object.entries(quantiles as Record<string, Case[]>);

/** Relative error of the inverse that the project promises. */
const PROMISED: Record<string, number> = { gamma: 1e-9, beta: 1e-9, pert: 1e-9 };

function worst(points: number[][], error: (p: number, x: number) => number): { error: number; p: number } {
  return points.reduce(
    (found, [p, x]) => {
      const e = error(p, x);
      return e > found.error || Number.isNaN(e) ? { error: e, p } : found;
    },
    { error: 0, p: NaN },
  );
}

describe('inverse distribution functions', () => {
  for (const [kind, cases] of tables)
    for (const { parameters, points } of cases) {
      const distribution = referenceDistribution(kind, parameters);
      const bound = PROMISED[kind] ?? 1e-12;
      // A value that cancels to near 0 keeps the digits of the values around it.
      const scale =
        kind === 'normal' || kind === 'interval' || kind === 'quantiles' || kind === 'triangular'
          ? Math.abs(quantile(distribution, 0.75) - quantile(distribution, 0.25))
          : 0;
      it(`${kind}(${parameters.join(', ')}) agrees with ${points.length} references to ${bound}`, () => {
        const found = worst(
          points,
          (p, x) => Math.abs(quantile(distribution, p) - x) / Math.max(Math.abs(x), scale * 1e-3),
        );
        expect(points.length).toBeGreaterThanOrEqual(200);
        expect(found.error).toBeLessThanOrEqual(bound);
      });
      it(`the distribution function of ${kind}(${parameters.join(', ')}) gives back the probability`, () => {
        const found = worst(points, (p, x) => {
          const near = [x * (1 - 1e-13), x * (1 + 1e-13)].map((at) => cdf(distribution, at));
          const [low, high] = [Math.min(...near), Math.max(...near)];
          return Math.max(0, low - p, p - high) / p;
        });
        expect(found.error).toBeLessThanOrEqual(1e-10);
      });
    }
});
