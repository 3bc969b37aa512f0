/**
 * exp, log, pow, log1p and expm1 from + − × ÷ and the bits of a double alone. IEEE 754 fixes every one of these
 * operations, so all engines give the same bits, which `Math.exp` and its kin do not. Each routine is a range reduction
 * followed by a polynomial without branches, so that a SIMD kernel can follow it operation by operation.
 *
 * Errors against 40-digit references: exp, log, log1p, expm1 below 1.5 ulp; pow below 1e-14 relative, and exact wherever the
 * result is an exact power of whole numbers below 2^53. Special cases follow `Math.*` of ECMAScript.
 */

/** ln 2 in two parts; the first has 32 bits, so that k·LN2_HIGH is exact for every binary exponent k. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LOG2_E = 1.4426950408889634;
/** Adding and subtracting 1.5·2^52 rounds to the nearest whole number (ties to even). */
const ROUNDER = 6755399441055744;
/** 2^27 + 1: splits a double into two halves of 26 bits (Veltkamp). */
const SPLITTER = 134217729;
const TWO_54 = 18014398509481984;
/** High words of 2^−1022 and of √½: the bounds of the normal range and of the reduced mantissa. */
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const HIGH_WORD_SQRT_HALF = 0x3fe6a09e;
const HIGH_WORD_ONE = 0x3ff00000;

const bits = new DataView(new ArrayBuffer(8));

/** POWER_OF_TWO[k + 1074] = 2^k for −1074 ≤ k ≤ 1023. */
const POWER_OF_TWO = powersOfTwo();
const POWER_OFFSET = 1074;

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2098);
  let power = 5e-324;
  for (let i = 0; i < powers.length; i++) {
    powers[i] = power;
    power *= 2;
  }
  return powers;
}

/** y·2^k for |y| in [½, 2) and |k| ≤ 1100, rounded once: two factors keep each step inside the range of a double. */
function scaleByPowerOfTwo(y: number, k: number): number {
  const half = k >> 1;
  return y * POWER_OF_TWO[half + POWER_OFFSET] * POWER_OF_TWO[k - half + POWER_OFFSET];
}

/** (e^r − 1 − r − r²/2) / r³ for |r| ≤ ln 2 / 2: Chebyshev fit of degree 9, error of e^r below 4e-19. */
function exponentialTail(r: number): number {
  const r2 = r * r;
  const r4 = r2 * r2;
  const low = 0.16666666666666666 + r * 0.041666666666666664 + r2 * (0.008333333333330062 + r * 0.0013888888888886552);
  const middle =
    0.00019841269863053618 + r * 2.4801587317144498e-5 + r2 * (2.7557268459997064e-6 + r * 2.755728296954995e-7);
  const high = 2.510038549551032e-8 + r * 2.0911236630261545e-9;
  return low + r4 * (middle + r4 * high);
}

/** (2·atanh(s) / s − 2) / z with z = s² ≤ (3 − √8)²: Chebyshev fit of degree 7, error of the logarithm below 4e-20 relative. */
function logarithmTail(z: number): number {
  const z2 = z * z;
  const low = 0.6666666666666666 + z * 0.4000000000000088 + z2 * (0.2857142857080323 + z * 0.2222222239180047);
  const high = 0.18181795630884753 + z * 0.15386240205813478 + z2 * (0.13268759668560612 + z * 0.13086767009948175);
  return low + z2 * z2 * high;
}

/** e^(high + low), |low| far below |high|, high in [−760, 720]; overflow to Infinity and underflow to 0 are those of a double. */
function exponentialOfSum(high: number, low: number): number {
  const k = high * LOG2_E + ROUNDER - ROUNDER;
  const reduced = high - k * LN2_HIGH;
  const correction = low - k * LN2_LOW;
  const r = reduced + correction;
  const rest = reduced - r + correction;
  const tail = rest + r * r * (0.5 + r * exponentialTail(r));
  const sum = r + tail;
  const whole = 1 + sum;
  return scaleByPowerOfTwo(whole + (1 - whole + sum + (r - sum + tail)), k);
}

/** e^x. */
export function exp(x: number): number {
  if (x !== x) return NaN;
  return exponentialOfSum(Math.max(-760, Math.min(720, x)), 0);
}

/** e^x − 1 without cancellation near 0. */
export function expm1(x: number): number {
  if (x !== x || x === 0) return x;
  if (x < -40) return -1;
  const held = Math.min(720, x);
  const k = held * LOG2_E + ROUNDER - ROUNDER;
  const reduced = held - k * LN2_HIGH;
  const correction = -k * LN2_LOW;
  const r = reduced + correction;
  const rest = reduced - r + correction;
  const grown = r + (rest + r * r * (0.5 + r * exponentialTail(r)));
  if (k === 0) return grown;
  const shrunk = k > 1000 ? 0 : POWER_OF_TWO[POWER_OFFSET - k];
  return scaleByPowerOfTwo(grown + (1 - shrunk), k);
}

/** The whole binary exponent k with x·2^−k in [√½, √2), for normal x > 0. */
function binaryExponent(x: number): number {
  bits.setFloat64(0, x, true);
  return ((bits.getInt32(4, true) + (HIGH_WORD_ONE - HIGH_WORD_SQRT_HALF)) >> 20) - 1023;
}

/** k·ln 2 + ln(1 + f) + correction for 1 + f in [√½, √2). */
function logarithmOfParts(f: number, k: number, correction: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const halfSquare = 0.5 * f * f;
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + z * logarithmTail(z)) + (k * LN2_LOW + correction)) - f);
}

/** Natural logarithm. log(0) = −Infinity, log of a negative number is NaN. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  const lift = x < SMALLEST_NORMAL ? 54 : 0;
  const normal = lift === 0 ? x : x * TWO_54;
  const k = binaryExponent(normal);
  return logarithmOfParts(normal * POWER_OF_TWO[POWER_OFFSET - k] - 1, k - lift, 0);
}

/** ln(1 + x) without cancellation near 0. log1p(−1) = −Infinity, below −1 NaN. */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? -Infinity : NaN;
  if (x === Infinity || x === 0) return x;
  const sum = 1 + x;
  const k = binaryExponent(sum);
  if (k === 0) return logarithmOfParts(x, 0, 0);
  const lost = x < 1 ? x - (sum - 1) : 1 - (sum - x);
  return logarithmOfParts(sum * POWER_OF_TWO[POWER_OFFSET - k] - 1, k, lost / sum);
}

/** x^y for 0 < x < Infinity and finite y ≠ 0: ln x in two doubles (error about 3e-18 relative), times y, then e of the sum. */
function positivePower(x: number, y: number): number {
  const lift = x < SMALLEST_NORMAL ? 54 : 0;
  const normal = lift === 0 ? x : x * TWO_54;
  const exponent = binaryExponent(normal);
  const k = exponent - lift;
  const f = normal * POWER_OF_TWO[POWER_OFFSET - exponent] - 1;

  const divisor = 2 + f;
  const divisorRest = f - (divisor - 2);
  const s = f / divisor;
  const sLow = (-productMinus(s, divisor, f) - s * divisorRest) / divisor;
  const z = s * s;
  const tail = 2 * sLow + s * (z * logarithmTail(z));

  const base = k * LN2_HIGH;
  const leading = base + 2 * s;
  const trailing = base - leading + 2 * s + (tail + k * LN2_LOW);
  const logarithm = leading + trailing;
  const logarithmRest = leading - logarithm + trailing;

  // Beyond 1e25 the result is 0, 1 or Infinity whatever y is; the bound keeps the splitting below from overflowing.
  const held = Math.max(-1e25, Math.min(1e25, y));
  const product = held * logarithm;
  const productRest = productMinus(held, logarithm, product) + held * logarithmRest;
  const bounded = Math.max(-760, Math.min(720, product));
  return exponentialOfSum(bounded, bounded === product ? productRest : 0);
}

/** a·b − p; exact when p is a·b rounded, or when a is p/b rounded (Dekker). For |a|, |b| below 1e300. */
export function productMinus(a: number, b: number, p: number): number {
  const aScaled = a * SPLITTER;
  const aHigh = aScaled - (aScaled - a);
  const aLow = a - aHigh;
  const bScaled = b * SPLITTER;
  const bHigh = bScaled - (bScaled - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - p + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** x^y with the special cases of ECMAScript's `**`: x^0 = 1; 1^±Infinity and negative x with fractional y are NaN. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (x !== x || y !== y) return NaN;
  const size = Math.abs(x);
  const odd = Math.abs(y) < 9007199254740992 && Math.floor(y) === y && Math.floor(y / 2) * 2 !== y;
  const negative = x < 0 || Object.is(x, -0);
  if (y === Infinity || y === -Infinity) {
    if (size === 1) return NaN;
    return size > 1 === y > 0 ? Infinity : 0;
  }
  if (size === 0 || size === Infinity) {
    const limit = (size === 0) === y > 0 ? 0 : Infinity;
    return negative && odd ? -limit : limit;
  }
  if (!negative) return positivePower(x, y);
  if (Math.floor(y) !== y) return NaN;
  return odd ? -positivePower(size, y) : positivePower(size, y);
}
