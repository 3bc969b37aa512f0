import { exp, expm1, log, log1p, pow } from './elementary.js';
import { continuous } from './continuous.js';
import type { Curve } from './curve.js';

/** The Weibull distribution, P(X > x) = e^(−(x/scale)^shape), shape and scale > 0. */
export function weibullCurve(shape: number, scale: number): Curve {
  const power = 1 / shape;
  return continuous({
    min: 0,
    max: Infinity,
    lower: (x) => (x > 0 ? -expm1(-pow(x / scale, shape)) : 0),
    upper: (x) => (x > 0 ? exp(-pow(x / scale, shape)) : 1),
    fromLower: (p) => scale * pow(-log1p(-p), power),
    fromUpper: (q) => scale * pow(-log(q), power),
  });
}
