import type { FunctionBuilder, ModuleBuilder } from './assembler.js';
import type { Code, Func, Local } from './code.js';
import type { Constants } from './constants.js';
import { LN2_HIGH, LN2_LOW } from './exponential.js';
import { i32 } from './scalar.js';
import { f64x2, i32x4, shuffle, v128 } from './simd.js';

type V128 = Code<'v128'>;
const { add, sub, mul, div } = f64x2;

const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_54 = 18014398509481984;
const HIGH_WORD_ONE = 0x3ff00000;
const HIGH_WORD_SQRT_HALF = 0x3fe6a09e;

/** (2·atanh(s) / s − 2) / z, operation by operation as in src/random/elementary.ts. */
export function logarithmTail(f: FunctionBuilder, number: (value: number) => V128, z: V128): V128 {
  const z2 = f.keep(mul(z, z));
  const pair = (a: number, b: number): V128 => add(number(a), mul(z, number(b)));
  const low = add(pair(0.6666666666666666, 0.4000000000000088), mul(z2, pair(0.2857142857080323, 0.2222222239180047)));
  const high = add(
    pair(0.18181795630884753, 0.15386240205813478),
    mul(z2, pair(0.13268759668560612, 0.13086767009948175)),
  );
  return add(low, mul(mul(z2, z2), high));
}

/** x·2^−k in [√½, √2) and k as a double, for normal x > 0. */
export interface Parts {
  readonly mantissa: Local<'v128'>;
  readonly k: Local<'v128'>;
}

export function partsOf(f: FunctionBuilder, x: V128): Parts {
  const bits = f.keep(x);
  const shifted = i32x4.add(
    bits,
    i32x4.const(0, HIGH_WORD_ONE - HIGH_WORD_SQRT_HALF, 0, HIGH_WORD_ONE - HIGH_WORD_SQRT_HALF),
  );
  // k + 1023 in the place of the exponent, nothing below it.
  const exponent = f.keep(v128.and(shifted, i32x4.const(0, -0x100000, 0, -0x100000)));
  const scale = i32x4.sub(exponent, i32x4.const(0, HIGH_WORD_ONE, 0, HIGH_WORD_ONE));
  const whole = i32x4.sub(i32x4.shr(exponent, i32.const(20)), i32x4.const(0, 1023, 0, 1023));
  const k = f.keep(f64x2.fromLowI32x4(shuffle(whole, whole, [1, 3, 1, 3])));
  return { mantissa: f.keep(i32x4.sub(bits, scale)), k };
}

/** Lifts what is below the normal range by 2^54; `lift` is 54 in such lanes, else 0. */
export function lifted(f: FunctionBuilder, number: (value: number) => V128, x: V128): { normal: V128; lift: V128 } {
  const small = f.keep(f64x2.lt(x, number(SMALLEST_NORMAL)));
  return { normal: v128.bitselect(mul(x, number(TWO_54)), x, small), lift: v128.and(small, number(54)) };
}

/** k·ln 2 + ln(1 + f) + correction for 1 + f in [√½, √2). */
function logarithmOfParts(
  f: FunctionBuilder,
  number: (value: number) => V128,
  x: V128,
  k: V128,
  correction: V128,
): V128 {
  const s = f.keep(div(x, add(number(2), x)));
  const z = f.keep(mul(s, s));
  const halfSquare = f.keep(mul(mul(number(0.5), x), x));
  const series = logarithmTail(f, number, z);
  const inner = add(mul(s, add(halfSquare, mul(z, series))), add(mul(k, number(LN2_LOW)), correction));
  return sub(mul(k, number(LN2_HIGH)), sub(sub(halfSquare, inner), x));
}

/** Where x is not a positive finite number: NaN below `zero`, −Infinity at it, x itself beyond. */
function limits(number: (value: number) => V128, x: V128, zero: number, value: V128): V128 {
  const above = v128.bitselect(x, value, f64x2.eq(x, number(Infinity)));
  const below = v128.bitselect(number(-Infinity), number(NaN), f64x2.eq(x, number(zero)));
  return v128.bitselect(above, below, f64x2.gt(x, number(zero)));
}

/** Natural logarithm of two lanes, the bits of `log`. */
export function addLogarithm(module: ModuleBuilder, constants: Constants): Func<readonly ['v128'], 'v128'> {
  const func = module.func(['v128'], ['v128']);
  const f = func;
  const number = (value: number): V128 => constants.splat(value);
  const [x] = func.params;
  const { normal, lift } = lifted(f, number, x);
  const { mantissa, k } = partsOf(f, normal);
  const exponent = f.keep(sub(k, lift));
  const fraction = f.keep(sub(mantissa, number(1)));
  const value = f.keep(logarithmOfParts(f, number, fraction, exponent, f64x2.const(0)));
  return func.body(limits(number, x, 0, value));
}

/** ln(1 + x) of two lanes, the bits of `log1p`. */
export function addLogarithmOfOnePlus(module: ModuleBuilder, constants: Constants): Func<readonly ['v128'], 'v128'> {
  const func = module.func(['v128'], ['v128']);
  const f = func;
  const number = (value: number): V128 => constants.splat(value);
  const [x] = func.params;
  const sum = f.keep(add(number(1), x));
  const { mantissa, k } = partsOf(f, sum);
  const direct = f.keep(f64x2.eq(k, f64x2.const(0)));
  const lost = v128.bitselect(sub(x, sub(sum, number(1))), sub(number(1), sub(sum, x)), f64x2.lt(x, number(1)));
  const correction = f.keep(v128.andnot(div(lost, sum), direct));
  const fraction = f.keep(v128.bitselect(x, sub(mantissa, number(1)), direct));
  const value = f.keep(logarithmOfParts(f, number, fraction, k, correction));
  const zero = f64x2.eq(x, f64x2.const(0));
  return func.body(v128.bitselect(x, limits(number, x, -1, value), zero));
}
