import type { FunctionBuilder } from './assembler.js';
import type { Code, Local } from './code.js';
import { i32 } from './scalar.js';
import { partsOf } from './logarithm.js';
import { f64x2, i64x2 } from './simd.js';

/**
 * Approximations of about seven digits, for decisions that are checked afterwards: what comes too close to a step for them is decided
 * by the exact routines. Polynomials are Chebyshev fits; each says its error.
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

/** 2^y for y in [−1000, 1000]; relative error below 2e-9. */
const POWER = [
  1, 0.6931472067028326, 0.24022650922288757, 0.05550327226670302, 0.009618056678524637, 0.0013400428177615838,
  0.0001546144469856913,
];
export function roughPower(f: FunctionBuilder, number: NumberOf, y: Local<'v128'>): V128 {
  const rounded = f.keep(add(y, number(ROUNDER)));
  const r = f.keep(sub(y, sub(rounded, number(ROUNDER))));
  // The whole part stands in the low bits of the sum and is added to the exponent.
  return i64x2.add(polynomial(f, number, r, POWER), i64x2.shl(rounded, i32.const(52)));
}

/** log2(1 − p) / s with s = p/(2 − p), as a polynomial in s², for p in [0, ½]; relative error below 2e-10. */
const COMPLEMENT = [
  -2.8853900815023805, -0.9617968722397255, -0.5770594235779789, -0.41290231297365976, -0.3087159712514756,
  -0.35192970220721215,
];
export function roughLogOfComplement(f: FunctionBuilder, number: NumberOf, s: Local<'v128'>): V128 {
  const square = f.keep(mul(s, s));
  return mul(s, polynomial(f, number, square, COMPLEMENT));
}

/** 2·atanh(s)/s as a polynomial in s², for |s| ≤ 3 − √8; relative error below 1e-9. */
const LOGARITHM = [1.9999999986313182, 0.6666681533815119, 0.3997485051751905, 0.29924390479144986];
/** z/t as a polynomial in w = −ln(1 − t²) for t = 2u − 1 and w in [0, 7]; error of z below 5e-7. */
const NORMAL = [
  1.2533136767291548, 0.32812999646740676, 0.016272266468065053, -0.0031941900969808586, -0.0002758434333283122,
  0.00011103750287140146, -8.581631308056541e-6, -3.3202141690626615e-7, 8.125398224159968e-8, -3.327992062713487e-9,
];
/** e^−7: where u(1 − u)·4 is not below it, the quantile is good. */
export const NORMAL_LIMIT = 0.0009118819655545162;

/** The standard normal quantile z of u, and 4u(1 − u): the error of z is below 5e-7 where this is at least `NORMAL_LIMIT`. */
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
