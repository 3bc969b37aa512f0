import type { FunctionBuilder, ModuleBuilder } from './assembler.js';
import type { Code, Func, Local } from './code.js';
import { leave, when } from './control.js';
import { allLanes, anyLane, OpenLanes, settle, walk } from './quick-count.js';
import type { Quick } from './quick-count.js';
import { NORMAL_LIMIT, polynomial, roughLogOfComplement, roughNormal, roughPower } from './rough.js';
import type { NumberOf } from './rough.js';
import { f64x2, v128 } from './simd.js';

type V128 = Code<'v128'>;
const { add, sub, mul, div } = f64x2;

/** From this variance on the expansion around the normal quantile is tried first. */
const EXPANDED = 8;
/** Up to this mean of the rarer outcome a walk from 0 is tried. */
const WALKED = 80;

interface Trials {
  readonly n: Local<'v128'>;
  readonly p: Local<'v128'>;
  readonly q: Local<'v128'>;
  readonly mean: Local<'v128'>;
  readonly variance: Local<'v128'>;
  readonly u: Local<'v128'>;
}

/**
 * The Cornish–Fisher expansion of a binomial quantile with the corrections for whole numbers, to the order 1/variance. At the steps
 * of the distribution it is off by less than (0.04 + 0.003·z⁶)/variance^3/2 for variances from 8 on and |z| < 3.5.
 */
function expansion(f: FunctionBuilder, number: NumberOf, { p, q, mean, variance, u }: Trials): Quick {
  const { z, spread } = roughNormal(f, number, u);
  const z2 = f.keep(mul(z, z));
  const w = f.keep(sub(q, p));
  const w2 = f.keep(mul(w, w));
  const deviation = f.keep(f64x2.sqrt(variance));
  const r2 = f.keep(div(number(1), variance));
  const r = f.keep(mul(deviation, r2));
  const first = mul(w, polynomial(f, number, z2, [-1 / 6, 1 / 6]));
  const inner = add(polynomial(f, number, w2, [1 / 48, -7 / 144]), mul(z2, polynomial(f, number, w2, [-1 / 48, 1 / 144])));
  const second = mul(z, inner);
  const outer = polynomial(f, number, z2, [-1 / 405, 7 / 6480, 1 / 2160]);
  const third = mul(mul(w, sub(number(9), w2)), outer);
  const start = add(add(mean, number(0.5)), mul(deviation, z));
  const x = f.keep(add(add(start, first), add(mul(r, second), mul(r2, third))));
  const tail = mul(mul(z2, z2), z2);
  const margin = add(mul(mul(r2, r), add(number(0.04), mul(number(0.003), tail))), mul(number(3e-6), deviation));
  const { count, certain } = settle(f, number, x, margin);
  return { count, certain: v128.and(certain, f64x2.ge(spread, number(NORMAL_LIMIT))) };
}

/** The walk over the count of the rarer outcome, in the lanes of the mask. */
function walkRarer(f: FunctionBuilder, number: NumberOf, trials: Trials, mask: V128, reciprocals: number): Quick {
  const { n, p, q, u } = trials;
  const failures = f.keep(f64x2.gt(p, number(0.5)));
  const rarer = f.keep(v128.bitselect(q, p, failures));
  const rest = f.keep(sub(number(1), rarer));
  const target = v128.and(v128.bitselect(sub(number(1), u), u, failures), mask);
  // p/(2 − p) and p/(1 − p) from one division.
  const twice = f.keep(sub(number(2), rarer));
  const scaled = f.keep(div(rarer, mul(twice, rest)));
  const odds = f.keep(mul(scaled, twice));
  const logarithm = roughLogOfComplement(f, number, f.keep(mul(scaled, rest)));
  const none = roughPower(f, number, f.keep(v128.and(f64x2.neg(mul(n, logarithm)), mask)));
  const forward = f.keep(mul(add(n, number(1)), odds));
  const walked = walk(f, number, target, none, (r) => sub(mul(forward, r), odds), reciprocals);
  const count = f.keep(walked.count);
  return { count: v128.bitselect(sub(n, count), count, failures), certain: v128.and(walked.certain, mask) };
}

/**
 * Two draws, the same counts as `binomial`: operands n, p, u. A quick way decides unless u is too close to a step for its
 * error; then `exact` does, one lane after the other.
 */
export function addQuickBinomial(
  module: ModuleBuilder,
  number: NumberOf,
  reciprocals: number,
  exact: (n: Code<'f64'>, p: Code<'f64'>, u: Code<'f64'>) => Code<'f64'>,
): Func<readonly ['v128', 'v128', 'v128'], 'v128'> {
  const f = module.func(['v128', 'v128', 'v128'], ['v128']);
  const [n, p, u] = f.params;
  const zero = f64x2.const(0);
  const possible = f.keep(v128.and(f64x2.gt(n, zero), f64x2.gt(p, zero)));
  const sure = f.keep(f64x2.ge(p, number(1)));
  const lanes = new OpenLanes(f, v128.and(n, v128.and(sure, possible)), v128.or(sure, v128.not(possible)));
  const q = f.keep(sub(number(1), p));
  const mean = f.keep(mul(n, p));
  const variance = f.keep(mul(mean, q));
  const trials = { n, p, q, mean, variance, u };
  const large = f.keep(f64x2.ge(variance, number(EXPANDED)));
  f.body(
    when(
      anyLane(large),
      f.nested(() => {
        const { count, certain } = expansion(f, number, trials);
        lanes.take({ count: f64x2.pmin(count, n), certain: v128.and(certain, large) });
        f.body(when(allLanes(lanes.done), [leave(lanes.count)]));
      }),
    ),
  );
  const short = f64x2.le(f64x2.pmin(mean, mul(n, q)), number(WALKED));
  const walked = f.keep(v128.andnot(short, lanes.done));
  f.body(
    when(
      anyLane(walked),
      f.nested(() => {
        lanes.take(walkRarer(f, number, trials, walked, reciprocals));
        f.body(when(allLanes(lanes.done), [leave(lanes.count)]));
      }),
    ),
  );
  const operand = (lane: number): Code<'f64'>[] => [n, p, u].map((value) => f64x2.extract(value, lane));
  return f.body(
    lanes.finish((lane) => {
      const [ofN, ofP, ofU] = operand(lane);
      return exact(ofN, ofP, ofU);
    }),
  );
}
