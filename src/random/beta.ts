import { exp, log, log1p } from './elementary.js';
import { continuous } from './continuous.js';
import type { Curve } from './curve.js';
import { type BetaTails, betaTails } from './incomplete-beta.js';
import { normalQuantile } from './normal.js';
import { byCells, CELL_ORIGIN, CELL_SCALE, quantileSeries } from './quantile-cells.js';
import { type LogTail, tailRoot } from './tail-root.js';

/** A logit so far out that the tail beyond it is a power of x or 1 − x to the last digit, for any admitted shape. */
const FAR = 600;

/** The beta distribution stretched to [min, max], min < max, alpha and beta > 0. */
export function betaCurve(alpha: number, beta: number, min = 0, max = 1): Curve {
  const width = max - min;
  const tailsOf = betaTails(alpha, beta);
  const tails = (x: number): BetaTails => {
    const below = Math.max(0, Math.min(1, (x - min) / width));
    return tailsOf(below, Math.max(0, Math.min(1, (max - x) / width)));
  };
  return continuous({
    min,
    max,
    lower: (x) => tails(x).lower,
    upper: (x) => tails(x).upper,
    fromLower: stretchedQuantile(alpha, beta, min, max),
    fromUpper: stretchedQuantile(beta, alpha, max, min),
  });
}

/** The PERT distribution: a beta on [min, max] whose mean is (min + 4·mode + max)/6. */
export function pertCurve(min: number, mode: number, max: number): Curve {
  const width = max - min;
  return betaCurve(1 + (4 * (mode - min)) / width, 1 + (4 * (max - mode)) / width, min, max);
}

/**
 * The value whose probability on the side of `near` is p, for a beta variable that runs from `near` to `far`: measured from the end
 * that it is closer to.
 */
function stretchedQuantile(alpha: number, beta: number, near: number, far: number): (p: number) => number {
  const tails = betaTails(alpha, beta);
  const logit = logitOfLower(alpha, beta, tails);
  const width = far - near;
  const share = (t: number): number => 1 / (1 + exp(-t));
  const expand = (centre: number, half: number, out: Float64Array): void => {
    const t = logit(centre);
    const [x, y] = [share(t), share(-t)];
    const [direction, own, other] = t < 0 ? [1, x, y] : [-1, y, x];
    const slope = (direction * half * other) / tails(x, y).logitDensity;
    const fall = (beta - 1) * x - (alpha - 1) * y;
    quantileSeries(slope, [other, other - own, -own], [direction * fall, (alpha + beta - 2) * own], out);
    out[CELL_SCALE] = direction * width * own;
    out[CELL_ORIGIN] = t < 0 ? near : far;
  };
  const exact = (p: number): number => {
    const t = logit(p);
    return t < 0 ? near + width / (1 + exp(-t)) : far - width / (1 + exp(t));
  };
  return byCells({ exact, expand });
}

/**
 * ln(x/(1 − x)) as a function of the lower probability p: Newton's method on its logarithm from a normal approximation, or beyond
 * ±FAR, where x or 1 − x leaves the range of a double, the power law itself.
 */
function logitOfLower(alpha: number, beta: number, tails: (x: number, y: number) => BetaTails): (p: number) => number {
  const middle = log(alpha / beta);
  // For shapes with a pole of the density it would be a bad guess.
  const spread = alpha < 0.5 || beta < 0.5 ? 0 : Math.sqrt(1 / alpha + 1 / beta);
  const tailsAt = (t: number): BetaTails => tails(1 / (1 + exp(-t)), 1 / (1 + exp(t)));
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
    const start = middle + spread * normalQuantile(p);
    return tailRoot(tail, target, Math.max(-FAR, Math.min(FAR, start)));
  };
}
