import { exp, log1p, productMinus } from './elementary.js';
import { LARGE_VARIANCE, largeBinomial, largePoisson } from './large-count.js';
import { SMALLEST_VARIANCE, massAtMode } from './mode.js';
import { binomialMass, poissonMass } from './saddle-point.js';

/**
 * Whole numbers by inversion of one uniform: the smallest k with P(X ≤ k) ≥ u, exact except where u is within 1e-12 relative
 * of a step. A larger u, mean, n or p never gives a smaller number, so that two runs with the same uniforms stay coupled.
 *
 * Small variance: a walk up from 0. Otherwise a walk up or down from the mode, whose distribution function is known in
 * closed form; below `TAIL` the masses are summed from the far left instead, where a difference would have no digits left. From
 * `LARGE_VARIANCE` on nothing is walked.
 */

const TAIL = 0.004;
/** What lies further left of the mean, in standard deviations, is below 1e-13 of any u that a stream can give. */
const FAR_LEFT = 18;
/** A mass that no longer changes a sum close to 1. */
const NEGLIGIBLE = 1e-18;

const mode = new Float64Array(2);

/** Poisson(mean) at u in (0, 1). A mean of 0 or below gives 0. */
export function poisson(mean: number, u: number): number {
  if (!(mean > 0)) return 0;
  if (mean < SMALLEST_VARIANCE) return climbPoisson(mean, u, 0, exp(-mean));
  if (mean >= LARGE_VARIANCE) return largePoisson(mean, u);
  if (u < TAIL) {
    const first = Math.max(0, Math.floor(mean - FAR_LEFT * Math.sqrt(mean)));
    return climbPoisson(mean, u, first, poissonMass(first, mean));
  }
  let k = Math.floor(mean + 0.5);
  massAtMode(k, Infinity, mean - k, mode);
  let mass = mode[0];
  let sum = mode[1];
  if (sum < u) {
    while (sum < u && mass > NEGLIGIBLE) {
      k++;
      mass *= mean / k;
      sum += mass;
    }
    return k;
  }
  const reciprocal = 1 / mean;
  while (sum - mass >= u) {
    sum -= mass;
    mass *= k * reciprocal;
    k--;
  }
  return k;
}

/** The walk up from k = first, P(X ≤ first) taken as P(X = first) = mass. */
function climbPoisson(mean: number, u: number, first: number, mass: number): number {
  let k = first;
  let sum = mass;
  while (sum < u && (k < mean || mass > NEGLIGIBLE)) {
    k++;
    mass *= mean / k;
    sum += mass;
  }
  return k;
}

/** Binomial(n, p) at u in (0, 1), n a whole number. n ≤ 0 or p ≤ 0 gives 0, p ≥ 1 gives n. */
export function binomial(n: number, p: number, u: number): number {
  if (!(n > 0) || !(p > 0)) return 0;
  if (p >= 1) return n;
  const q = 1 - p;
  const mean = n * p;
  const variance = mean * q;
  if (variance < SMALLEST_VARIANCE + 1)
    return p <= 0.5 ? climbBinomial(n, p / q, u, 0, exp(n * log1p(-p))) : n - failures(n, q, u);
  if (variance >= LARGE_VARIANCE) return largeBinomial(n, mean, q, u);
  const odds = p / q;
  if (u < TAIL) {
    const first = Math.max(0, Math.floor(mean - FAR_LEFT * Math.sqrt(variance)));
    return climbBinomial(n, odds, u, first, binomialMass(first, n - first, p, q));
  }
  let k = Math.floor(mean + 0.5);
  massAtMode(k, n, mean - k + productMinus(n, p, mean), mode);
  let mass = mode[0];
  let sum = mode[1];
  if (sum < u) {
    while (sum < u && mass > NEGLIGIBLE) {
      k++;
      mass *= (odds * (n - k + 1)) / k;
      sum += mass;
    }
    return k;
  }
  while (sum - mass >= u) {
    sum -= mass;
    mass *= k / (odds * (n - k + 1));
    k--;
  }
  return k;
}

/** The walk up from k = first, P(X ≤ first) taken as P(X = first) = mass. */
function climbBinomial(n: number, odds: number, u: number, first: number, mass: number): number {
  let k = first;
  let sum = mass;
  const likely = ((n + 1) * odds) / (1 + odds);
  while (sum < u && k < n && (k < likely || mass > NEGLIGIBLE)) {
    k++;
    mass *= (odds * (n - k + 1)) / k;
    sum += mass;
  }
  return k;
}

/** The largest y with P(Y ≥ y) ≥ u for Y ~ Binomial(n, q), q < ½: the failures that belong to u when success is the likely case. */
function failures(n: number, q: number, u: number): number {
  const odds = q / (1 - q);
  let y = 0;
  let mass = exp(n * log1p(-q));
  if (u >= TAIL) {
    for (let sum = mass; sum <= 1 - u && y < n && (y < n * q || mass > NEGLIGIBLE); sum += mass) {
      y++;
      mass *= (odds * (n - y + 1)) / y;
    }
    return y;
  }
  // The upper tail of Y is summed from its far end, where masses are far below u.
  while (y < n && (y < n * q || mass > u * NEGLIGIBLE)) {
    y++;
    mass *= (odds * (n - y + 1)) / y;
  }
  for (let sum = mass; sum < u && y > 0; sum += mass) {
    mass *= y / (odds * (n - y + 1));
    y--;
  }
  return y;
}
