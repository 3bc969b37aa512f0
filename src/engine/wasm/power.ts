import type { FunctionBuilder, ModuleBuilder } from './assembler.js';
import type { Code, Func, Local } from './code.js';
import type { Constants } from './constants.js';
import { choose, leave, select, when } from './control.js';
import { exponentialOfSum, held, LN2_HIGH, LN2_LOW } from './exponential.js';
import { lifted, logarithmTail, partsOf } from './logarithm.js';
import { f64, i32 } from './scalar.js';
import { f64x2, i64x2, v128 } from './simd.js';

type V128 = Code<'v128'>;
type F64 = Code<'f64'>;
const { add, sub, mul, div } = f64x2;

const SPLITTER = 134217729;

/** a·b − p as in src/random/elementary.ts. */
function productMinus(f: FunctionBuilder, number: (value: number) => V128, a: V128, b: V128, p: V128): V128 {
  const split = (x: V128): [Local<'v128'>, Local<'v128'>] => {
    const scaled = f.keep(mul(x, number(SPLITTER)));
    const high = f.keep(sub(scaled, sub(scaled, x)));
    return [high, f.keep(sub(x, high))];
  };
  const [aHigh, aLow] = split(a);
  const [bHigh, bLow] = split(b);
  return add(add(add(sub(mul(aHigh, bHigh), p), mul(aHigh, bLow)), mul(aLow, bHigh)), mul(aLow, bLow));
}

/** x^y for 0 < x < Infinity and finite y ≠ 0, operation by operation as in src/random/elementary.ts. */
function positivePower(f: FunctionBuilder, number: (value: number) => V128, x: V128, y: V128): V128 {
  const { normal, lift } = lifted(f, number, x);
  const parts = partsOf(f, normal);
  const k = f.keep(sub(parts.k, lift));
  const fraction = f.keep(sub(parts.mantissa, number(1)));

  const divisor = f.keep(add(number(2), fraction));
  const divisorRest = sub(fraction, sub(divisor, number(2)));
  const s = f.keep(div(fraction, divisor));
  const remainder = productMinus(f, number, s, divisor, fraction);
  const sLow = div(sub(f64x2.neg(remainder), mul(s, divisorRest)), divisor);
  const z = f.keep(mul(s, s));
  const tail = add(mul(number(2), sLow), mul(s, mul(z, logarithmTail(f, number, z))));

  const base = f.keep(mul(k, number(LN2_HIGH)));
  const twice = f.keep(mul(number(2), s));
  const leading = f.keep(add(base, twice));
  const trailing = f.keep(add(add(sub(base, leading), twice), add(tail, mul(k, number(LN2_LOW)))));
  const logarithm = f.keep(add(leading, trailing));
  const logarithmRest = add(sub(leading, logarithm), trailing);

  const bounded = f.keep(f64x2.max(number(-1e25), f64x2.min(number(1e25), y)));
  const product = f.keep(mul(bounded, logarithm));
  const productRest = add(productMinus(f, number, bounded, logarithm, product), mul(bounded, logarithmRest));
  const exponent = f.keep(held(number, product));
  return exponentialOfSum(f, number, exponent, f.keep(v128.and(productRest, f64x2.eq(exponent, product))));
}

/** One lane with all special cases of `pow`, in its order. */
function addSpecialPower(
  module: ModuleBuilder,
  positive: Func<readonly ['v128', 'v128'], 'v128'>,
): Func<readonly ['f64', 'f64'], 'f64'> {
  const f = module.func(['f64', 'f64'], ['f64']);
  const [x, y] = f.params;
  const number = f64.const;
  const size = f.keep(f64.abs(x));
  const half = f64.div(y, number(2));
  const isWhole = f64.eq(f64.floor(y), y);
  const isOdd = i32.and(isWhole, f64.ne(f64.mul(f64.floor(half), number(2)), y));
  const odd = f.keep(i32.and(f64.lt(f64.abs(y), number(9007199254740992)), isOdd));
  // 1/−0 is −Infinity: true for all negative numbers and −0; −Infinity gives −0 and is caught by itself.
  const negative = f.keep(i32.or(f64.lt(x, number(0)), f64.lt(f64.div(number(1), x), number(0))));
  const zeroOrInfinite = (up: Code<'i32'>): F64 => select(up, number(Infinity), number(0));
  const isZero = f64.eq(size, number(0));
  const flipped = (condition: Code<'i32'>, value: Local<'f64'>): F64 => select(condition, f64.neg(value), value);
  const rises = f64.gt(y, number(0));
  const limit = f.local('f64');
  const value = f.local('f64');
  const pair = positive.call(f64x2.splat(size), f64x2.splat(y));
  return f.body(
    when(f64.eq(y, number(0)), [leave(number(1))]),
    when(i32.or(f64.ne(x, x), f64.ne(y, y)), [leave(number(NaN))]),
    when(f64.eq(f64.abs(y), number(Infinity)), [
      when(f64.eq(size, number(1)), [leave(number(NaN))]),
      leave(zeroOrInfinite(i32.eq(f64.gt(size, number(1)), rises))),
    ]),
    when(i32.or(isZero, f64.eq(size, number(Infinity))), [
      limit.set(zeroOrInfinite(i32.ne(isZero, rises))),
      leave(flipped(i32.and(negative, odd), limit)),
    ]),
    when(i32.and(negative, f64.ne(f64.floor(y), y)), [leave(number(NaN))]),
    value.set(f64x2.extract(pair, 0)),
    flipped(i32.and(negative, odd), value),
  );
}

/** x^y of two lanes, the bits of `pow`. */
export function addPower(module: ModuleBuilder, constants: Constants): Func<readonly ['v128', 'v128'], 'v128'> {
  const number = (value: number): V128 => constants.splat(value);
  const positive = module.func(['v128', 'v128'], ['v128']);
  positive.body(positivePower(positive, number, ...positive.params));
  const special = addSpecialPower(module, positive);

  const f = module.func(['v128', 'v128'], ['v128']);
  const [x, y] = f.params;
  const plainBase = v128.and(f64x2.gt(x, number(0)), f64x2.lt(x, number(Infinity)));
  const plainExponent = v128.and(f64x2.lt(f64x2.abs(y), number(Infinity)), f64x2.ne(y, number(0)));
  const lane = (at: number): F64 => special.call(f64x2.extract(x, at), f64x2.extract(y, at));
  return f.body(
    choose(
      i32.eq(i64x2.bitmask(v128.and(plainBase, plainExponent)), i32.const(3)),
      [positive.call(x, y)],
      [f64x2.replace(f64x2.splat(lane(0)), 1, lane(1))],
    ),
  );
}
