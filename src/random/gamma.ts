import { exp, log, log1p } from './elementary.js';
import { continuous } from './continuous.js';
import type { Curve } from './curve.js';
import { gammaTails } from './incomplete-gamma.js';
import { normalQuantile } from './normal.js';
import { poissonMass } from './saddle-point.js';
import { type LogTail, tailRoot } from './tail-root.js';

/** Below this ln x a lower probability is x^shape / Γ(shape + 1) to the last digit. */
const FAR_LEFT = -40;

/** The gamma distribution of mean shape·scale, both > 0. Inverse by Newton's method on the logarithm of the nearer tail. */
export function gammaCurve(shape: number, scale: number): Curve {
  // −lnΓ(shape + 1), from the mass 1^shape·e^−1 / Γ(shape + 1).
  const logFactor = log(poissonMass(shape, 1)) + 1;
  const leading = (logLower: number): number => (logLower - logFactor) / shape;
  return continuous({
    min: 0,
    max: Infinity,
    lower: (x) => gammaTails(shape, x / scale).lower,
    upper: (x) => gammaTails(shape, x / scale).upper,
    fromLower: (p) => scale * exp(logFromLower(shape, p, leading(log(p)))),
    fromUpper: (q) => scale * exp(logFromUpper(shape, q, leading(log1p(-q)))),
  });
}

function logFromLower(shape: number, p: number, leading: number): number {
  if (leading < FAR_LEFT) return leading;
  const start = shape < 0.5 ? Math.min(leading, log(shape + 1)) : firstGuess(shape, normalQuantile(p), leading);
  const tail = (t: number): LogTail => {
    const { lower, logDensity } = gammaTails(shape, exp(t));
    return { value: log(lower), slope: logDensity / lower };
  };
  return tailRoot(tail, log(p), start);
}

function logFromUpper(shape: number, q: number, leading: number): number {
  if (leading < FAR_LEFT) return leading;
  const tail = (t: number): LogTail => {
    const { upper, logDensity } = gammaTails(shape, exp(t));
    return { value: log(upper), slope: -logDensity / upper };
  };
  return tailRoot(tail, log(q), firstGuess(shape, -normalQuantile(q), log(shape)));
}

/** ln x of Wilson and Hilferty's normal approximation to the cube root, `otherwise` where that is not positive. */
function firstGuess(shape: number, z: number, otherwise: number): number {
  const ninth = 1 / (9 * shape);
  const root = 1 - ninth + z * Math.sqrt(ninth);
  return root > 0.1 ? log(shape) + 3 * log(root) : otherwise;
}
