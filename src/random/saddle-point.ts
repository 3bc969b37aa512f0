import { exp, log, log1p } from './elementary.js';

/**
 * Loader's saddle-point form of the Poisson and binomial masses (C. Loader, "Fast and accurate computation of binomial
 * probabilities", 2000): no factorials, no cancellation, 14 digits at any size.
 */

const TWO_PI = 6.283185307179586;

/** ln n! − ½ ln 2πn − n ln n + n for n = 0 … 15; the entry of 0 is never used. */
export const STIRLING_ERROR = Float64Array.of(
  0,
  0.08106146679532726,
  0.0413406959554093,
  0.02767792568499834,
  0.020790672103765093,
  0.016644691189821193,
  0.013876128823070748,
  0.01189670994589177,
  0.010411265261972096,
  0.009255462182712733,
  0.00833056343336287,
  0.007573675487951841,
  0.006942840107209529,
  0.006408994188004207,
  0.0059513701127588475,
  0.005554733551962802,
);

/** Stirling's series, for n ≥ 15: the first term left out is below 3e-16. */
function stirlingSeries(n: number): number {
  const r = 1 / n;
  const r2 = r * r;
  return (
    r *
    (0.08333333333333333 -
      r2 *
        (0.002777777777777778 -
          r2 * (0.0007936507936507937 - r2 * (0.0005952380952380953 - r2 * 0.0008417508417508417))))
  );
}

/** δ(n) = lnΓ(n + 1) − ½ ln 2πn − n ln n + n for real n > 0, absolute error about 1e-15. */
export function stirlingError(n: number): number {
  if (n > 15) return stirlingSeries(n);
  if (Math.floor(n) === n) return STIRLING_ERROR[n];
  let lifted = n;
  let sum = 0;
  for (; lifted < 15; lifted++) sum += (lifted + 0.5) * log1p(1 / lifted) - 1;
  return sum + stirlingSeries(lifted);
}

/** x·ln(x/mean) + mean − x for x, mean > 0, to full relative accuracy also where x is close to the mean. */
function deviance(x: number, mean: number): number {
  const gap = x - mean;
  if (Math.abs(gap) >= 0.1 * (x + mean)) return x * log(x / mean) - gap;
  const v = gap / (x + mean);
  const v2 = v * v;
  let sum = gap * v;
  let power = 2 * x * v * v2;
  for (let odd = 3; ; odd += 2) {
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
    power *= v2;
  }
}

/** mean^x·e^−mean / Γ(x + 1) for real x ≥ 0 and mean > 0. */
export function poissonMass(x: number, mean: number): number {
  if (x === 0) return exp(-mean);
  return exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(TWO_PI * x);
}

/**
 * Γ(n + 1) / (Γ(x + 1)·Γ(rest + 1)) · p^x·q^rest for real x, rest ≥ 0, n = x + rest above 0 and p + q = 1, both above 0. Both counts and
 * both chances are given: each would lose digits as the difference of the others.
 */
export function binomialMass(x: number, rest: number, p: number, q: number): number {
  const n = x + rest;
  if (x === 0) return exp(n * (p < 0.5 ? log1p(-p) : log(q)));
  if (rest === 0) return exp(n * (q < 0.5 ? log1p(-q) : log(p)));
  const exponent =
    stirlingError(n) - stirlingError(x) - stirlingError(rest) - deviance(x, n * p) - deviance(rest, n * q);
  return exp(exponent) * Math.sqrt(n / (TWO_PI * x * rest));
}

/** `poissonMass` of one real x > 0 at many means, the same bits: what depends on x alone is settled. */
export function poissonMassAt(x: number): (mean: number) => number {
  const correction = -stirlingError(x);
  const root = Math.sqrt(TWO_PI * x);
  return (mean) => exp(correction - deviance(x, mean)) / root;
}

/** `binomialMass` of real x, rest > 0 at many chances, the same bits: what depends on the counts alone is settled. */
export function binomialMassAt(x: number, rest: number): (p: number, q: number) => number {
  const n = x + rest;
  const correction = stirlingError(n) - stirlingError(x) - stirlingError(rest);
  const root = Math.sqrt(n / (TWO_PI * x * rest));
  return (p, q) => exp(correction - deviance(x, n * p) - deviance(rest, n * q)) * root;
}
