import type { FunctionBuilder, ModuleBuilder } from './assembler.js';
import type { Code, Func } from './code.js';
import { allLanes, decideWhen, OpenLanes, settle, walk } from './quick-count.js';
import type { Quick } from './quick-count.js';
import { NORMAL_LIMIT, polynomial, roughNormal, roughPower } from './rough.js';
import type { NumberOf } from './rough.js';
import { f64x2, v128 } from './simd.js';

type V128 = Code<'v128'>;
const { add, sub, mul, div } = f64x2;
const LOG2_E = 1.4426950408889634;

/** From this mean on the expansion around the normal quantile is tried first. */
const EXPANDED = 8;
/** Up to this mean a walk from 0 is tried. */
const WALKED = 80;
/** Up to this mean a walk is as fast as the expansion. */
const PLAIN = 10;

/**
 * The Cornish–Fisher expansion of a Poisson quantile with the corrections for whole numbers, to the order mean^−3/2. At the steps
 * of the distribution it is off by less than (0.03 + 0.005·z⁶)/mean² for means from 8 on and |z| < 3.5.
 */
function expansion(f: FunctionBuilder, number: NumberOf, mean: V128, u: V128): Quick {
  const { z, spread } = roughNormal(f, number, u);
  const z2 = f.keep(mul(z, z));
  const deviation = f.keep(f64x2.sqrt(mean));
  const r2 = f.keep(div(number(1), mean));
  const r = mul(deviation, r2);
  const second = mul(z, polynomial(f, number, z2, [-1 / 36, -1 / 72]));
  const third = polynomial(f, number, z2, [-8 / 405, 7 / 810, 1 / 270]);
  const fourth = mul(z, polynomial(f, number, z2, [671 / 38880, -137 / 38880, -23 / 17280]));
  const slow = add(polynomial(f, number, z2, [1 / 3, 1 / 6]), mul(r2, third));
  const x = f.keep(add(add(mean, mul(deviation, z)), add(slow, mul(r, add(second, mul(r2, fourth))))));
  const tail = mul(mul(z2, z2), z2);
  const margin = add(mul(mul(r2, r2), add(number(0.03), mul(number(0.005), tail))), mul(number(6e-6), deviation));
  const { count, certain } = settle(f, number, x, margin);
  return { count, certain: v128.and(certain, f64x2.ge(spread, number(NORMAL_LIMIT))) };
}

/**
 * Two draws, the same counts as `poisson`: operands mean, u. A quick way decides unless u is too close to a step for its
 * error; then `exact` does, one lane after the other.
 */
export function addQuickPoisson(
  module: ModuleBuilder,
  number: NumberOf,
  reciprocals: number,
  exact: (mean: Code<'f64'>, u: Code<'f64'>) => Code<'f64'>,
): Func<readonly ['v128', 'v128'], 'v128'> {
  const f = module.func(['v128', 'v128'], ['v128']);
  const [mean, u] = f.params;
  const walked = (expected: V128, at: V128): Quick => {
    const none = roughPower(f, number, f.keep(mul(expected, number(-LOG2_E))));
    return walk(f, number, at, none, (reciprocal) => mul(expected, reciprocal), reciprocals);
  };
  const plain = f64x2.le(f64x2.abs(sub(mean, number(PLAIN / 2))), number(PLAIN / 2));
  decideWhen(f, allLanes(plain), () => walked(mean, u));
  const lanes = new OpenLanes(f, f64x2.const(0), v128.not(f64x2.gt(mean, f64x2.const(0))));
  lanes.attempt(f64x2.ge(mean, number(EXPANDED)), () => expansion(f, number, mean, u));
  // Zeros in the other lanes: they take no step.
  lanes.attempt(f64x2.le(mean, number(WALKED)), (open) => walked(f.keep(v128.and(mean, open)), v128.and(u, open)));
  return f.body(lanes.finish((lane) => exact(f64x2.extract(mean, lane), f64x2.extract(u, lane))));
}
