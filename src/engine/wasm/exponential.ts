import type { FunctionBuilder, ModuleBuilder } from './assembler.js';
import type { Code, Func } from './code.js';
import type { Constants } from './constants.js';
import { i32 } from './scalar.js';
import { f64x2, i32x4, i64x2 } from './simd.js';

type V128 = Code<'v128'>;
const { add, sub, mul } = f64x2;

export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;
const LOG2_E = 1.4426950408889634;
const ROUNDER = 6755399441055744;

/** The bounds of `exponentialOfSum` in src/random/elementary.ts. */
export const held = (number: (value: number) => V128, x: V128): V128 =>
  f64x2.max(number(-760), f64x2.min(number(720), x));

/** (e^r − 1 − r − r²/2) / r³, operation by operation as in src/random/elementary.ts. */
function exponentialTail(f: FunctionBuilder, number: (value: number) => V128, r: V128): V128 {
  const r2 = f.keep(mul(r, r));
  const r4 = f.keep(mul(r2, r2));
  const pair = (a: number, b: number): V128 => add(number(a), mul(r, number(b)));
  const low = add(
    pair(0.16666666666666666, 0.041666666666666664),
    mul(r2, pair(0.008333333333330062, 0.0013888888888886552)),
  );
  const middle = add(
    pair(0.00019841269863053618, 2.4801587317144498e-5),
    mul(r2, pair(2.7557268459997064e-6, 2.755728296954995e-7)),
  );
  return add(low, mul(r4, add(middle, mul(r4, pair(2.510038549551032e-8, 2.0911236630261545e-9)))));
}

/** 2^k in each lane for |k| ≤ 1022; k in the low 32 bits of each lane, the others are lost in the shift. */
const powerOfTwo = (k: V128): V128 => i64x2.shl(i32x4.add(k, i32x4.const(1023, 0, 1023, 0)), i32.const(52));

/** e^(high + low) as in src/random/elementary.ts. */
export function exponentialOfSum(f: FunctionBuilder, number: (value: number) => V128, high: V128, low: V128): V128 {
  // Adding the rounder leaves the whole number k in the low bits of the sum.
  const rounded = f.keep(add(mul(high, number(LOG2_E)), number(ROUNDER)));
  const k = f.keep(sub(rounded, number(ROUNDER)));
  const reduced = f.keep(sub(high, mul(k, number(LN2_HIGH))));
  const correction = f.keep(sub(low, mul(k, number(LN2_LOW))));
  const r = f.keep(add(reduced, correction));
  const rest = f.keep(add(sub(reduced, r), correction));
  const series = f.keep(exponentialTail(f, number, r));
  const tail = f.keep(add(rest, mul(mul(r, r), add(number(0.5), mul(r, series)))));
  const sum = f.keep(add(r, tail));
  const whole = f.keep(add(number(1), sum));
  const result = add(whole, add(add(sub(number(1), whole), sum), add(sub(r, sum), tail)));
  const half = f.keep(i32x4.shr(rounded, i32.const(1)));
  return mul(mul(result, powerOfTwo(half)), powerOfTwo(i32x4.sub(rounded, half)));
}

/** e^x of two lanes, the bits of `exp`. */
export function addExponential(module: ModuleBuilder, constants: Constants): Func<readonly ['v128'], 'v128'> {
  const f = module.func(['v128'], ['v128']);
  const number = (value: number): V128 => constants.splat(value);
  const x = f.keep(held(number, f.params[0]));
  return f.body(exponentialOfSum(f, number, x, f64x2.const(0)));
}
