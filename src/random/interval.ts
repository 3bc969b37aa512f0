import { log } from './elementary.js';
import type { Curve } from './curve.js';
import { lognormalCurve } from './lognormal.js';
import { normalCurve } from './normal.js';

/** The standard normal's 95th percentile. */
const Z95 = 1.6448536269514722;

/** mu and sigma of the lognormal whose 5th and 95th percentiles are 0 < low < high. */
export function lognormalOfInterval(low: number, high: number): { mu: number; sigma: number } {
  const [a, b] = [log(low), log(high)];
  return { mu: (a + b) / 2, sigma: (b - a) / (2 * Z95) };
}

/** `low to high`: 5th and 95th percentile, low < high; lognormal when low > 0, else normal. */
export function intervalCurve(low: number, high: number): Curve {
  if (low > 0) {
    const { mu, sigma } = lognormalOfInterval(low, high);
    return lognormalCurve(mu, sigma);
  }
  return normalCurve((low + high) / 2, (high - low) / (2 * Z95));
}
