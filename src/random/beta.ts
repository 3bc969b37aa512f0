import { exp, log, log1p } from './elementary.js';
import { continuous } from './continuous.js';
import type { Curve } from './curve.js';
import { type BetaTails, betaTails } from './incomplete-beta.js';
import { type LogTail, tailRoot } from './tail-root.js';

/** A logit so far out that the tail beyond it is a power of x or 1 − x to the last digit, for any admitted shape. */
const FAR = 600;

/** The beta distribution stretched to [min, max], min < max, alpha and beta > 0. */
export function betaCurve(alpha: number, beta: number, min = 0, max = 1): Curve {
  const width = max - min;
  const tails = (x: number): BetaTails => {
    const below = Math.max(0, Math.min(1, (x - min) / width));
    return betaTails(alpha, beta, below, Math.max(0, Math.min(1, (max - x) / width)));
  };
  const logit = logitOfLower(alpha, beta);
  const mirrored = logitOfLower(beta, alpha);
  const stretched = (t: number): number => (t < 0 ? min + width / (1 + exp(-t)) : max - width / (1 + exp(t)));
  return continuous({
    min,
    max,
    lower: (x) => tails(x).lower,
    upper: (x) => tails(x).upper,
    fromLower: (p) => stretched(logit(p)),
    fromUpper: (q) => stretched(-mirrored(q)),
  });
}

/** The PERT distribution: a beta on [min, max] whose mean is (min + 4·mode + max)/6. */
export function pertCurve(min: number, mode: number, max: number): Curve {
  const width = max - min;
  return betaCurve(1 + (4 * (mode - min)) / width, 1 + (4 * (max - mode)) / width, min, max);
}

/**
 * ln(x/(1 − x)) as a function of the lower probability p: Newton's method on its logarithm from the logit of the mean, or beyond
 * ±FAR, where x or 1 − x leaves the range of a double, the power law itself.
 */
function logitOfLower(alpha: number, beta: number): (p: number) => number {
  const start = log(alpha / beta);
  const tailsAt = (t: number): BetaTails => betaTails(alpha, beta, 1 / (1 + exp(-t)), 1 / (1 + exp(t)));
  const farLeft = log(tailsAt(-FAR).lower);
  const farRight = log(tailsAt(FAR).upper);
  return (p) => {
    const target = log(p);
    if (target < farLeft) return (target - farLeft) / alpha - FAR;
    const rest = log1p(-p);
    if (rest < farRight) return FAR - (rest - farRight) / beta;
    const tail = (t: number): LogTail => {
      const { lower, logitDensity } = tailsAt(t);
      return { value: log(lower), slope: logitDensity / lower };
    };
    return tailRoot(tail, target, start);
  };
}
