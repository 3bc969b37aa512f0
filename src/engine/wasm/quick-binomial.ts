import type { FunctionBuilder, ModuleBuilder } from './assembler.js';
import type { Code, Func, Local } from './code.js';
import { allLanes, decideWhen, OpenLanes, settle, walk } from './quick-count.js';
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
/** Up to this mean a walk is as fast as the expansion. */
const PLAIN = 10;

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
function expansion(f: FunctionBuilder, number: NumberOf, { n, p, q, mean, variance, u }: Trials): Quick {
  const { z, spread } = roughNormal(f, number, u);
  const z2 = f.keep(mul(z, z));
  const w = f.keep(sub(q, p));
  const w2 = f.keep(mul(w, w));
  const deviation = f.keep(f64x2.sqrt(variance));
  const r2 = f.keep(div(number(1), variance));
  const r = f.keep(mul(deviation, r2));
  const first = mul(w, polynomial(f, number, z2, [-1 / 6, 1 / 6]));
  const inner = add(
    polynomial(f, number, w2, [1 / 48, -7 / 144]),
    mul(z2, polynomial(f, number, w2, [-1 / 48, 1 / 144])),
  );
  const second = mul(z, inner);
  const outer = polynomial(f, number, z2, [-1 / 405, 7 / 6480, 1 / 2160]);
  const third = mul(mul(w, sub(number(9), w2)), outer);
  const start = add(add(mean, number(0.5)), mul(deviation, z));
  const x = f.keep(add(add(start, first), add(mul(r, second), mul(r2, third))));
  const tail = mul(mul(z2, z2), z2);
  const margin = add(mul(mul(r2, r), add(number(0.04), mul(number(0.003), tail))), mul(number(6e-6), deviation));
  const { count, certain } = settle(f, number, x, margin);
  return { count: f64x2.pmin(count, n), certain: v128.and(certain, f64x2.ge(spread, number(NORMAL_LIMIT))) };
}

/** The walk over the successes of n trials with chance p in [0, ½]; n at least 0. */
function walkSuccesses(f: FunctionBuilder, number: NumberOf, n: V128, p: V128, u: V128, reciprocals: number): Quick {
  // p/(2 − p) and p/(1 − p) from one division.
  const rest = f.keep(sub(number(1), p));
  const twice = f.keep(sub(number(2), p));
  const scaled = f.keep(div(p, mul(twice, rest)));
  const odds = f.keep(mul(scaled, twice));
  const logarithm = roughLogOfComplement(f, number, f.keep(mul(scaled, rest)));
  const none = roughPower(f, number, f.keep(mul(n, logarithm)));
  const forward = f.keep(add(mul(n, odds), odds));
  return walk(f, number, u, none, (r) => sub(mul(forward, r), odds), reciprocals);
}

/** The walk over the count of the rarer outcome; n at least 0, p in [0, 1]. */
function walkRarer(
  f: FunctionBuilder,
  number: NumberOf,
  { n, p, q, u }: Pick<Trials, 'n' | 'p' | 'q' | 'u'>,
  reciprocals: number,
): Quick {
  const failures = f.keep(f64x2.gt(p, number(0.5)));
  const rarer = f.keep(v128.bitselect(q, p, failures));
  const target = f.keep(v128.bitselect(sub(number(1), u), u, failures));
  const walked = walkSuccesses(f, number, n, rarer, target, reciprocals);
  const count = f.keep(walked.count);
  return { count: v128.bitselect(f64x2.abs(sub(n, count)), count, failures), certain: walked.certain };
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
  const mean = f.keep(mul(n, p));
  const whole = f.keep(f64x2.eq(f64x2.floor(n), n));
  const probable = v128.and(f64x2.ge(n, zero), f64x2.le(f64x2.abs(sub(p, number(0.5))), number(0.5)));
  const q = f.keep(sub(number(1), p));
  const few = f64x2.le(f64x2.pmin(mean, mul(n, q)), number(PLAIN));
  decideWhen(f, allLanes(v128.and(v128.and(whole, probable), few)), () =>
    walkRarer(f, number, { n, p, q, u }, reciprocals),
  );

  const possible = f.keep(v128.and(f64x2.gt(n, zero), f64x2.gt(p, zero)));
  const sure = f.keep(f64x2.ge(p, number(1)));
  const lanes = new OpenLanes(f, v128.and(n, v128.and(sure, possible)), v128.or(sure, v128.not(possible)));
  const variance = f.keep(mul(mean, q));
  const trials = { n, p, q, mean, variance, u };
  lanes.attempt(v128.and(whole, f64x2.ge(variance, number(EXPANDED))), () => expansion(f, number, trials));
  const short = f64x2.le(f64x2.pmin(mean, mul(n, q)), number(WALKED));
  lanes.attempt(v128.and(whole, short), (open) => {
    // Zeros in the other lanes: they take no step.
    const [m, c, at] = [n, p, u].map((value) => f.keep(v128.and(value, open)));
    return walkRarer(f, number, { n: m, p: c, q: f.keep(sub(number(1), c)), u: at }, reciprocals);
  });
  const [ofN, ofP, ofU] = [n, p, u].map((value) => (lane: number) => f64x2.extract(value, lane));
  return f.body(lanes.finish((lane) => exact(ofN(lane), ofP(lane), ofU(lane))));
}
