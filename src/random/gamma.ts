import { exp, log, log1p } from './elementary.js';
import { continuous } from './continuous.js';
import type { Curve } from './curve.js';
import { type GammaTails, gammaTails } from './incomplete-gamma.js';
import { normalQuantile } from './normal.js';
import { byCells, CELL_ORIGIN, CELL_SCALE, quantileSeries } from './quantile-cells.js';
import { poissonMass } from './saddle-point.js';
import { type LogTail, tailRoot } from './tail-root.js';

/** Below this ln x a lower probability is x^shape / Γ(shape + 1) to the last digit. */
const FAR_LEFT = -40;

/**
 * The gamma distribution of mean shape·scale, both > 0. Inverse by Newton's method on the logarithm of the nearer tail, by its
 * Taylor series between the roots.
 */
export function gammaCurve(shape: number, scale: number): Curve {
  const tails = gammaTails(shape);
  // −lnΓ(shape + 1), from the mass 1^shape·e^−1 / Γ(shape + 1).
  const logFactor = log(poissonMass(shape, 1)) + 1;
  const leading = (logLower: number): number => (logLower - logFactor) / shape;
  const fromLower = (p: number): number => exp(logFromLower(shape, tails, p, leading(log(p))));
  const fromUpper = (q: number): number => exp(logFromUpper(shape, tails, q, leading(log1p(-q))));
  return continuous({
    min: 0,
    max: Infinity,
    lower: (x) => tails(x / scale).lower,
    upper: (x) => tails(x / scale).upper,
    fromLower: scaledQuantile(shape, scale, tails, fromLower, 1),
    fromUpper: scaledQuantile(shape, scale, tails, fromUpper, -1),
  });
}

type Tails = (x: number) => GammaTails;

/** @param direction 1 where the value rises with the probability, −1 where it falls */
function scaledQuantile(
  shape: number,
  scale: number,
  tails: Tails,
  root: (p: number) => number,
  direction: 1 | -1,
): (p: number) => number {
  const expand = (centre: number, half: number, out: Float64Array): void => {
    const x = root(centre);
    const slope = (direction * half) / tails(x).logDensity;
    quantileSeries(slope, [1, 1, 0], [x - (shape - 1), x], out);
    out[CELL_SCALE] = scale * x;
    out[CELL_ORIGIN] = 0;
  };
  return byCells({ exact: (p) => scale * root(p), expand });
}

function logFromLower(shape: number, tails: Tails, p: number, leading: number): number {
  if (leading < FAR_LEFT) return leading;
  const start = shape < 0.5 ? Math.min(leading, log(shape + 1)) : firstGuess(shape, normalQuantile(p), leading);
  const tail = (t: number): LogTail => {
    const { lower, logDensity } = tails(exp(t));
    return { value: log(lower), slope: logDensity / lower };
  };
  return tailRoot(tail, log(p), start);
}

function logFromUpper(shape: number, tails: Tails, q: number, leading: number): number {
  if (leading < FAR_LEFT) return leading;
  const tail = (t: number): LogTail => {
    const { upper, logDensity } = tails(exp(t));
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
