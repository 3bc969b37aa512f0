import { exp, log } from './elementary.js';
import { continuous } from './continuous.js';
import type { Curve } from './curve.js';
import { normalLower, normalQuantile, normalUpper } from './normal.js';

/** X with ln X normal of mean `mu` and standard deviation `sigma` > 0. */
export function lognormalCurve(mu: number, sigma: number): Curve {
  return continuous({
    min: 0,
    max: Infinity,
    lower: (x) => (x > 0 ? normalLower((log(x) - mu) / sigma) : 0),
    upper: (x) => (x > 0 ? normalUpper((log(x) - mu) / sigma) : 1),
    fromLower: (p) => exp(mu + sigma * normalQuantile(p)),
    fromUpper: (q) => exp(mu - sigma * normalQuantile(q)),
  });
}
