import { exp } from './elementary.js';
import { stirlingError } from './saddle-point.js';

/**
 * The distribution function at the mode of a Poisson or binomial variable, in closed form: from there an inversion has to
 * walk only about 0.8 standard deviations. Both kinds are one formula: with n trials of which m succeed at p = m/n,
 * P(X < m) = ½ − θ·P(X = m), θ = ½ + w·Σ_j Q_j(w²)/V^j, w = 1 − 2m/n, V = m(n − m)/n (w = 1, V = m for a Poisson variable,
 * where the series is Ramanujan's). The Q_j follow from Laplace's method on the incomplete beta integral, exact fractions.
 */
export const SERIES: readonly (readonly number[])[] = [
  [-1 / 6],
  [1 / 30, -1 / 270],
  [-1 / 420, -1 / 1890, 1 / 11340],
  [-1 / 840, -1 / 1512, -1 / 22680, 1 / 68040],
  [1 / 3696, 23 / 51975, -1 / 138600, 1 / 133650, -281 / 202078800],
  [27 / 160160, 3061 / 7207200, 1 / 11440, -361 / 97297200, 8963 / 5254048800, -5221 / 15762146400],
  [
    -3 / 45760,
    -2047 / 7207200,
    -5249 / 43243200,
    -263 / 97297200,
    2413 / 2101619520,
    -907 / 2251735200,
    5459 / 94572878400,
  ],
  [
    -233 / 4667520,
    -598201 / 2058376320,
    -58710737 / 257297040000,
    -9729613 / 463134672000,
    -1260071 / 1786376592000,
    5120183 / 12504636144000,
    -14659829 / 112541725296000,
    91207079 / 5064377638320000,
  ],
];
const ORDERS = SERIES.length;
/** The same, flat: order j begins at j(j + 1)/2. */
const COEFFICIENTS = Float64Array.from(SERIES.flat());
/** 1/k for k = 0 (unused) … 13. */
const RECIPROCAL = Float64Array.from({ length: 14 }, (_, k) => (k === 0 ? 0 : 1 / k));
const TERMS = 12;
const TWO_PI = 6.283185307179586;

/** The smallest variance for which the series gives the distribution function within 1e-15. */
export const SMALLEST_VARIANCE = 24;

function theta(w: number, variance: number): number {
  const w2 = w * w;
  const r = 1 / variance;
  let sum = 0;
  for (let j = ORDERS - 1, at = COEFFICIENTS.length - 1; j >= 0; j--) {
    let order = 0;
    for (let i = j; i >= 0; i--, at--) order = order * w2 + COEFFICIENTS[at];
    sum = sum * r + order;
  }
  return 0.5 + w * sum;
}

/**
 * Writes P(X = m) and P(X ≤ m) to out[0] and out[1], for whole m nearest to the mean m + shift, |shift| ≤ ½ (a last digit more
 * does no harm), and variance m(n − m)/n at least `SMALLEST_VARIANCE`. n = Infinity means a Poisson variable.
 *
 * Between the means m and m + shift the distribution function falls by P(X = m)·∫₀^shift h, h(s) = (1 + s/m)^m·(1 − s/(n − m))^(n − m − 1);
 * the Taylor coefficients of h obey a recurrence of three terms.
 */
export function massAtMode(m: number, n: number, shift: number, out: Float64Array): void {
  const rest = n - m;
  const failure = 1 / rest;
  const share = m * failure;
  const variance = m / (1 + share);
  const poisson = rest === Infinity;
  const w = poisson ? 1 : (rest - m) / n;
  const exponent = -stirlingError(m) + (poisson ? 0 : stirlingError(n) - stirlingError(rest));
  const central = exp(exponent) / Math.sqrt(TWO_PI * variance);

  const scale = 1 / m;
  let before = 0;
  let term = 1;
  let power = 1;
  let value = 0;
  let integral = 0;
  for (let k = 0; k < TERMS; k++) {
    value += term * power;
    power *= shift;
    integral += term * power * RECIPROCAL[k + 1];
    const next = scale * RECIPROCAL[k + 1] * ((share * (k + 1) - k) * term - (1 + (share - k * failure)) * before);
    before = term;
    term = next;
  }
  out[0] = central * value * (1 - shift * failure);
  out[1] = 0.5 + central * (1 - theta(w, variance) - integral);
}
