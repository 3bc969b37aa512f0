import { exp, log } from './elementary.js';
import { continuous } from './continuous.js';
import type { Curve } from './curve.js';

/** Coefficients of algorithm AS 241 (Wichura, Applied Statistics 37, 1988), lowest power first; error about 1e-16. */
export const CENTRE_TOP = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
];
export const CENTRE_BOTTOM = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852854,
];
export const MIDDLE_TOP = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
];
export const MIDDLE_BOTTOM = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
];
export const FAR_TOP = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
export const FAR_BOTTOM = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
  1.421511758316446e-7, 2.0442631033899397e-15,
];

/** (1 + x)·e^(x²/2)·P(Z > x) for x ≥ 0 as a Chebyshev series in (x − 5)/(x + 5), fitted with 50 digits; error 7e-18. */
const MILLS = Float64Array.of(
  0.4619742120721857,
  -0.06516520239491264,
  -0.005458781501136567,
  0.01229619904556344,
  -0.006470872915703688,
  0.0022407355224168305,
  -0.0005638623774651974,
  0.00009984031082925812,
  -0.000009849514843168493,
  -4.032494233045217e-7,
  2.99023962013034e-7,
  -3.032070748442814e-8,
  -4.617665713929027e-9,
  1.3298288008382692e-9,
  3.007242719019045e-11,
  -4.4299537255328156e-11,
  1.3999857147018152e-12,
  1.4718957028912571e-12,
  -9.325953119165372e-14,
  -5.294681169067695e-14,
  3.958188414414517e-15,
  2.1048214642963194e-15,
  -1.345671286136144e-16,
  -9.097614914495833e-17,
);

function ratio(top: readonly number[], bottom: readonly number[], r: number): number {
  let above = 0;
  let below = 0;
  for (let i = 7; i >= 0; i--) {
    above = above * r + top[i];
    below = below * r + bottom[i];
  }
  return above / below;
}

/** The z ≥ 0 with P(Z > z) = tail, for a tail of 0.075 or less. */
function farQuantile(tail: number): number {
  const r = Math.sqrt(-log(tail));
  return r <= 5 ? ratio(MIDDLE_TOP, MIDDLE_BOTTOM, r - 1.6) : ratio(FAR_TOP, FAR_BOTTOM, r - 5);
}

/** z with P(Z ≤ z) = p; −Infinity at 0, Infinity at 1. Relative error below 1e-15. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRE_TOP, CENTRE_BOTTOM, 0.180625 - q * q);
  if (p <= 0 || p >= 1) return p <= 0 ? -Infinity : Infinity;
  return q < 0 ? -farQuantile(p) : farQuantile(1 - p);
}

/** P(Z > x), relative error below 1e-14 until it underflows beyond x = 38. */
export function normalUpper(x: number): number {
  if (x < 0) return 1 - normalUpper(-x);
  if (x > 39) return 0;
  const t = (x - 5) / (x + 5);
  let next = 0;
  let sum = 0;
  for (let j = MILLS.length - 1; j > 0; j--) {
    const held = sum;
    sum = 2 * t * sum - next + MILLS[j];
    next = held;
  }
  const scaled = (t * sum - next + MILLS[0]) / (1 + x);
  // e^(−x²/2) in two factors: the square of a number with few digits is exact.
  const coarse = Math.floor(x * 16) / 16;
  return scaled * exp(-0.5 * coarse * coarse) * exp(-0.5 * (x - coarse) * (x + coarse));
}

/** P(Z ≤ x), same accuracy. */
export function normalLower(x: number): number {
  return normalUpper(-x);
}

/** The normal distribution, sd > 0. */
export function normalCurve(mean: number, sd: number): Curve {
  return continuous({
    min: -Infinity,
    max: Infinity,
    lower: (x) => normalLower((x - mean) / sd),
    upper: (x) => normalUpper((x - mean) / sd),
    fromLower: (p) => mean + sd * normalQuantile(p),
    fromUpper: (q) => mean - sd * normalQuantile(q),
  });
}
