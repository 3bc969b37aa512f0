import type { Code, Local } from '../wasm/code.js';
import { f64x2, v128 } from '../wasm/simd.js';

type Vector = Code<'v128'>;

/** 1 where the mask is set, else 0. */
export const flag = (mask: Vector): Vector => v128.and(mask, f64x2.const(1));

/**
 * Part `index` of whole amounts split by weights, by largest remainder without sorting: a part gets one more when fewer
 * parts come before it, by remainder and then by index, than wholes are left to give. `hold` puts a value in a variable.
 */
export function wholePart(
  amount: Vector,
  weights: readonly number[],
  index: number,
  hold: (code: Vector) => Local<'v128'>,
): Vector {
  const zero = f64x2.const(0);
  const shares = weights.map((weight) => hold(f64x2.mul(amount, f64x2.const(weight))));
  const wholes = shares.map((share) => hold(f64x2.floor(share)));
  const remainders = shares.map((share, i) => hold(f64x2.sub(share, wholes[i])));
  const given = wholes.reduce<Vector>((sum, whole) => f64x2.add(sum, whole), zero);
  const left = f64x2.floor(f64x2.add(f64x2.sub(amount, given), f64x2.const(0.5)));
  const own = remainders[index];
  const before = remainders.reduce<Vector>((sum, other, i) => {
    if (i === index) return sum;
    return f64x2.add(sum, flag(i < index ? f64x2.ge(other, own) : f64x2.gt(other, own)));
  }, zero);
  return f64x2.add(wholes[index], flag(f64x2.lt(before, left)));
}
