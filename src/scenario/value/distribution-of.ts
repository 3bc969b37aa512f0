import type { DistributionCall } from '../../formula/functions.js';
import type { Distribution } from '../../random/distribution.js';

/** The distribution of a call, its arguments in the order of `distributionCalls`. */
export function distributionOf(name: DistributionCall, args: readonly number[]): Distribution {
  const [a, b, c] = args;
  switch (name) {
    case 'normal':
      return { kind: 'normal', mean: a, sd: b };
    case 'lognormal':
      return { kind: 'lognormal', mu: a, sigma: b };
    case 'uniform':
      return { kind: 'uniform', min: a, max: b };
    case 'triangular':
      return { kind: 'triangular', min: a, mode: b, max: c };
    case 'pert':
      return { kind: 'pert', min: a, mode: b, max: c };
    case 'beta':
      return { kind: 'beta', alpha: a, beta: b };
    case 'gamma':
      return { kind: 'gamma', shape: a, scale: b };
    case 'weibull':
      return { kind: 'weibull', shape: a, scale: b };
    case 'bernoulli':
      return { kind: 'bernoulli', p: a };
  }
}
