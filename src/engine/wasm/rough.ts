import type { FunctionBuilder } from './assembler.js';
import type { Code, Local } from './code.js';
import { i32 } from './scalar.js';
import { partsOf } from './logarithm.js';
import { f64x2, i64x2 } from './simd.js';

/**
 * Approximations of five to seven digits, for decisions that are checked afterwards: what comes too close to a step for them is decided
 * by the exact routines. Polynomials are minimax fits; each says its error.
 */

type V128 = Code<'v128'>;
export type NumberOf = (value: number) => V128;
const { add, sub, mul, div } = f64x2;

const ROUNDER = 6755399441055744;
const LN2 = 0.6931471805599453;

/**
 * Estrin's scheme, the coefficient of x^0 first: neighbours are joined to polynomials in x², these to polynomials in x⁴ and so on, so that
 * few operations wait for each other.
 */
export function polynomial(
  f: FunctionBuilder,
  number: NumberOf,
  x: Local<'v128'>,
  coefficients: readonly number[],
): V128 {
  let terms: V128[] = coefficients.map(number);
  for (let power = x; ; power = f.keep(mul(power, power))) {
    const joined: V128[] = [];
    for (let i = 0; i < terms.length; i += 2)
      joined.push(i + 1 < terms.length ? add(terms[i], mul(power, terms[i + 1])) : terms[i]);
    if (joined.length === 1) return joined[0];
    terms = joined;
  }
}

/** 2^y for y in [−1000, 1000]; relative error below 1e-7. */
export const POWER = [
  1.0000000716552193, 0.6931469670632645, 0.24022119721165935, 0.0555071327465206, 0.009675541479853882,
  0.0013276472027863757,
];
export function roughPower(f: FunctionBuilder, number: NumberOf, y: Local<'v128'>): V128 {
  const rounded = f.keep(add(y, number(ROUNDER)));
  const r = f.keep(sub(y, sub(rounded, number(ROUNDER))));
  // The whole part stands in the low bits of the sum and is added to the exponent.
  return i64x2.add(polynomial(f, number, r, POWER), i64x2.shl(rounded, i32.const(52)));
}

/** log2(1 − p) / s with s = p/(2 − p), as a polynomial in s², for p in [0, ½]; relative error below 2e-7. */
export const COMPLEMENT = [-2.885389607192432, -0.9619313688764635, -0.5711555133576233, -0.49377593508016576];
export function roughLogOfComplement(f: FunctionBuilder, number: NumberOf, s: Local<'v128'>): V128 {
  const square = f.keep(mul(s, s));
  return mul(s, polynomial(f, number, square, COMPLEMENT));
}

/** 2·atanh(s)/s as a polynomial in s², for |s| ≤ 3 − √8; relative error below 2e-7. */
export const LOGARITHM = [2.0000002372609997, 0.6665222520122113, 0.4129633302159778];
/** z/t as a polynomial in w = −ln(1 − t²) for t = 2u − 1 and w in [0, 7]; error of z below 5e-6. */
export const NORMAL = [
  1.2533377363022402, 0.32796948320554875, 0.01657290435558398, -0.003430908549496448, -0.0001896865623418416,
  9.979573418858362e-5, -1.0157305191722684e-5, 3.59062814249617e-7,
];
/** e^−7: where u(1 − u)·4 is not below it, the quantile is good. */
export const NORMAL_LIMIT = 0.0009118819655545162;

/** The standard normal quantile z of u, and 4u(1 − u): the error of z is below 5e-6 where this is at least `NORMAL_LIMIT`. */
export function roughNormal(
  f: FunctionBuilder,
  number: NumberOf,
  u: V128,
): { z: Local<'v128'>; spread: Local<'v128'> } {
  const spread = f.keep(mul(mul(number(4), u), sub(number(1), u)));
  const { mantissa, k } = partsOf(f, spread);
  const s = f.keep(div(sub(mantissa, number(1)), add(mantissa, number(1))));
  const square = f.keep(mul(s, s));
  const w = f.keep(sub(mul(k, number(-LN2)), mul(s, polynomial(f, number, square, LOGARITHM))));
  const t = sub(add(u, u), number(1));
  return { z: f.keep(mul(t, polynomial(f, number, w, NORMAL))), spread };
}
