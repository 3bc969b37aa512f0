import type { Estimation } from '../../summary/estimation.js';
import { meanAndError } from '../../summary/mean.js';
import { quantileOfSorted } from '../../summary/quantile.js';
import type { Dominance } from './compare-analysis.js';

/** Levels of both samples together at which the distributions are compared. */
const LEVELS = Array.from({ length: 19 }, (_, k) => (k + 1) / 20);

/**
 * Standard errors beyond which a difference counts as seen: 5% in all over the 20 points that are looked at (Bonferroni, two
 * sides, 0.125% each), of the normal, and of Student's t with 15 degrees of freedom where replicates carry the error.
 */
const seenBeyond = (replicates: number): number => (replicates === 1 ? 3.03 : 3.65);

/** How the two distributions differ at one amount: negative = the other is better there. */
interface Gap {
  readonly mean: number;
  readonly se: number;
}

/** Where the samples are compared: percentiles of both together, and the highest amount of all (there, means are compared). */
function amounts(other: Float64Array, first: Float64Array): number[] {
  const both = new Float64Array(other.length + first.length);
  both.set(other);
  both.set(first, other.length);
  both.sort();
  return [...new Set([...LEVELS.map((level) => quantileOfSorted(both, level, 1)), both[both.length - 1]])];
}

function judged(gaps: readonly Gap[], exact: boolean, replicates: number): Dominance {
  const beyond = seenBeyond(replicates);
  const seen = (sign: 1 | -1): boolean => gaps.some(({ mean, se }) => sign * mean > (exact ? 0 : beyond * se));
  const [otherWorse, otherBetter] = [seen(1), seen(-1)];
  const who = otherBetter && otherWorse ? 'neither' : otherBetter ? 'other' : otherWorse ? 'first' : 'undecided';
  const most = (sign: 1 | -1): number => Math.max(0, ...gaps.map(({ mean }) => sign * mean));
  return { who, againstOther: most(1), againstFirst: most(-1) };
}

/**
 * First- and second-order stochastic dominance of amounts of which more is better, on the same draws, as far as sampling error
 * lets it be seen (R. Davidson, J.-Y. Duclos, Econometrica 68, 2000, at a grid of amounts). `other` or `first` = it is seen to
 * be better somewhere and nowhere seen to be worse; `neither` = each is seen to be better somewhere; `undecided` = nothing is seen.
 */
export function dominance(
  other: Float64Array,
  first: Float64Array,
  { exact, replicates }: Estimation,
): { readonly first: Dominance; readonly second: Dominance } {
  const at = amounts(other, first);
  const gaps = (of: (value: number, amount: number) => number): Gap[] =>
    at.map((amount) =>
      meanAndError(
        other.map((value, trial) => of(value, amount) - of(first[trial], amount)),
        replicates,
      ),
    );
  return {
    first: judged(
      gaps((value, amount) => (value <= amount ? 1 : 0)),
      exact,
      replicates,
    ),
    second: judged(
      gaps((value, amount) => Math.max(0, amount - value)),
      exact,
      replicates,
    ),
  };
}
