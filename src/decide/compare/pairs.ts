import { criticalValue } from '../../summary/estimation.js';
import type { Estimation } from '../../summary/estimation.js';
import { meanAndError } from '../../summary/mean.js';
import { odds } from '../../summary/odds.js';
import type { Better, PairedDifference } from './compare-analysis.js';

/** Values of `other` minus those of `first` in each trial. */
export const minus = (other: Float64Array, first: Float64Array): Float64Array =>
  other.map((value, trial) => value - first[trial]);

/** Half an interval of a difference of shares is at least this many trials: pairs that all agree are no proof (the rule of three). */
const LEAST_TRIALS = 3;

/** Mean of paired differences with its 95% interval. Pairs share their draws, so what both draw alike cancels. */
export function pairedDifference(
  differences: Float64Array,
  kind: 'amount' | 'share',
  { exact, replicates }: Estimation,
): PairedDifference {
  const { mean, se } = meanAndError(differences, replicates);
  if (exact) return { mean, se: 0, low: mean, high: mean };
  const least = kind === 'share' ? LEAST_TRIALS / differences.length : 0;
  const half = Math.max(least, criticalValue(replicates) * se);
  const within = (end: number): number => (kind === 'share' ? Math.min(1, Math.max(-1, end)) : end);
  return { mean, se, low: within(mean - half), high: within(mean + half) };
}

/** How the other compares in a trial: 1 better, −1 worse, 0 the same. An undefined figure is worse than any. */
function compared(other: number, first: number, sense: 1 | -1): -1 | 0 | 1 {
  if (Number.isNaN(other) || Number.isNaN(first)) {
    if (Number.isNaN(other) && Number.isNaN(first)) return 0;
    return Number.isNaN(first) ? 1 : -1;
  }
  if (other === first) return 0;
  return (other > first ? 1 : -1) === sense ? 1 : -1;
}

/** How often the other is better, the same, or worse on the same draws. @param sense +1: more is better; −1: less is */
export function better(other: Float64Array, first: Float64Array, sense: 1 | -1, estimation: Estimation): Better {
  const outcome = other.map((value, trial) => compared(value, first[trial], sense));
  return {
    better: odds(outcome, (value) => value === 1, estimation),
    tie: odds(outcome, (value) => value === 0, estimation),
    worse: odds(outcome, (value) => value === -1, estimation),
  };
}
