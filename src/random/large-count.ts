import { normalQuantile } from './normal.js';

/**
 * Counts of a variance from here on are the whole part of a Cornish–Fisher expansion around the normal quantile, with the corrections for
 * whole numbers: a walk from the mode would take more than 10,000 steps. Against the exact inverse it is off by one where the expansion
 * comes within 1e-7 of a whole number (1e-15 of the mean, where that is more), else by nothing.
 */
export const LARGE_VARIANCE = 1e8;

/** Poisson(mean) at u in (0, 1), mean from `LARGE_VARIANCE` on. */
export function largePoisson(mean: number, u: number): number {
  if (mean === Infinity) return mean;
  const z = normalQuantile(u);
  const z2 = z * z;
  const deviation = Math.sqrt(mean);
  const correction = 1 / 3 + z2 / 6 - (z * (2 + z2)) / (72 * deviation);
  return Math.floor(mean + (deviation * z + correction));
}

/** Binomial(n, 1 − q) at u in (0, 1), its variance from `LARGE_VARIANCE` on. */
export function largeBinomial(n: number, mean: number, q: number, u: number): number {
  if (n === Infinity) return n;
  const z = normalQuantile(u);
  const z2 = z * z;
  const deviation = Math.sqrt(mean * q);
  const w = q - (1 - q);
  const w2 = w * w;
  const tilt = (w * (z2 - 1)) / 6;
  const bend = (z * (3 - 7 * w2 - z2 * (3 - w2))) / (144 * deviation);
  return Math.min(n, Math.floor(mean + (deviation * z + (0.5 + tilt + bend))));
}
