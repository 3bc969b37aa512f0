import type { Distribution } from '../../src/random/distribution.js';

/** The distribution that a row of fixtures/quantiles.json stands for. */
export function referenceDistribution(kind: string, parameters: readonly number[]): Distribution {
  const [a, b, c] = parameters;
  switch (kind) {
    case 'normal':
      return { kind, mean: a, sd: b };
    case 'lognormal':
      return { kind, mu: a, sigma: b };
    case 'uniform':
      return { kind, min: a, max: b };
    case 'triangular':
    case 'pert':
      return { kind, min: a, mode: b, max: c };
    case 'beta':
      return { kind, alpha: a, beta: b };
    case 'gamma':
    case 'weibull':
      return { kind, shape: a, scale: b };
    case 'interval':
      return { kind, low: a, high: b };
    case 'quantiles':
      return { kind, points: pairs(parameters) };
    default:
      throw new Error(`no reference distribution ${kind}`);
  }
}

function pairs(flat: readonly number[]): { p: number; x: number }[] {
  return flat.flatMap((p, i) => (i % 2 === 0 ? [{ p, x: flat[i + 1] }] : []));
}
