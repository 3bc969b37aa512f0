import { criticalValue } from '../../summary/estimation.js';
import type { Estimation } from '../../summary/estimation.js';
import { meanAndError } from '../../summary/mean.js';
import { quantileInterval, quantileOfSorted } from '../../summary/quantile.js';
import type { Regret } from './compare-analysis.js';

/**
 * What choosing each of some options costs against the best of them in the same trial (L. J. Savage, JASA 46, 1951):
 * its mean and its 95th percentile.
 * @param payoffs one column an option, more is better
 */
export function regrets(payoffs: readonly Float64Array[], estimation: Estimation): Regret[] {
  const best = payoffs[0].map((_, trial) => Math.max(...payoffs.map((column) => column[trial])));
  return payoffs.map((column) => {
    const regret = best.map((value, trial) => value - column[trial]);
    const { mean, se } = meanAndError(regret, estimation.replicates);
    const half = estimation.exact ? 0 : criticalValue(estimation.replicates) * se;
    const sorted = regret.slice().sort();
    const [low, high] = quantileInterval(regret, sorted, 0.95, estimation);
    return {
      expected: { mean, se: estimation.exact ? 0 : se, low: Math.max(0, mean - half), high: mean + half },
      p95: { value: quantileOfSorted(sorted, 0.95, 7), low, high },
    };
  });
}
