import { describe, expect, it } from 'vitest';
import { type Distribution, cdf, quantile } from '../../src/random/distribution.js';
import { streamId, streamKey, uniform } from '../../src/random/stream.js';

/** A distribution with its mean, variance and fourth central moment over the squared variance. */
type Known = readonly [distribution: Distribution, mean: number, variance: number, kurtosis: number];

const known: Known[] = [
  [{ kind: 'normal', mean: 3, sd: 2 }, 3, 4, 3],
  [{ kind: 'lognormal', mu: 0, sigma: 0.5 }, Math.exp(0.125), (Math.exp(0.25) - 1) * Math.exp(0.25), 8.9],
  [{ kind: 'uniform', min: 2, max: 5 }, 3.5, 0.75, 1.8],
  [{ kind: 'triangular', min: 0, mode: 3, max: 10 }, 13 / 3, (9 + 100 - 30) / 18, 2.4],
  [{ kind: 'pert', min: 0, mode: 1, max: 5 }, 1.5, (1.5 * 3.5) / 7, 2.6],
  [{ kind: 'beta', alpha: 2, beta: 5 }, 2 / 7, 10 / (49 * 8), 2.88],
  [{ kind: 'gamma', shape: 2.5, scale: 3 }, 7.5, 22.5, 5.4],
  [{ kind: 'weibull', shape: 2, scale: 1 }, Math.sqrt(Math.PI) / 2, 1 - Math.PI / 4, 3.25],
];
const N = 30_000;
const SEEDS = 6;

function sample(distribution: Distribution, seed: number): Float64Array {
  const [key, id] = [streamKey(seed), streamId('sampling')];
  return Float64Array.from({ length: N }, (_, trial) => quantile(distribution, uniform(key, id, trial, -1)));
}

/** Kolmogorov's distance times √N; above 2.23 in one of 10,000 samples. */
function kolmogorov(values: Float64Array, distribution: Distribution): number {
  const sorted = values.slice().sort();
  let most = 0;
  for (let i = 0; i < N; i += 10) most = Math.max(most, Math.abs(cdf(distribution, sorted[i]) - (i + 0.5) / N));
  return most * Math.sqrt(N);
}

describe(`samples of ${N} under ${SEEDS} seeds`, () => {
  for (const [distribution, mean, variance, kurtosis] of known)
    it(`${distribution.kind}: mean and variance within 4 standard errors, Kolmogorov distance below its 1e-4 point`, () => {
      for (let seed = 1; seed <= SEEDS; seed++) {
        const values = sample(distribution, seed);
        const average = values.reduce((sum, x) => sum + x, 0) / N;
        const spread = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / N;
        expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(variance / N));
        expect(Math.abs(spread / variance - 1)).toBeLessThan(4 * Math.sqrt((kurtosis - 1) / N));
        expect(kolmogorov(values, distribution)).toBeLessThan(2.23);
      }
    });
});
