import { SERIES } from '../../random/mode.js';
import { STIRLING_ERROR } from '../../random/saddle-point.js';
import type { FunctionBuilder, ModuleBuilder } from './assembler.js';
import type { Code, Func, Local } from './code.js';
import type { Constants } from './constants.js';
import { leave, loop, select, when } from './control.js';
import { f64, i32 } from './scalar.js';
import type { Scalar } from './scalar-routines.js';

type F64 = Code<'f64'>;
const { add, sub, mul, div, neg } = f64;
const number = f64.const;
const TWO_PI = 6.283185307179586;

/** e^x, ln x and ln(1 + x) of one number. */
export interface Elementary {
  readonly exp: Scalar;
  readonly log: Scalar;
  readonly log1p: Scalar;
}

export interface Masses {
  readonly poissonMass: Func<readonly ['f64', 'f64'], 'f64'>;
  readonly binomialMass: Func<readonly ['f64', 'f64', 'f64', 'f64'], 'f64'>;
  /** m, n (Infinity for a Poisson variable), shift → P(X = m), P(X ≤ m). */
  readonly massAtMode: Func<readonly ['f64', 'f64', 'f64'], 'void'>;
}

/** Stirling's series as in src/random/saddle-point.ts. */
function addStirlingSeries(module: ModuleBuilder): Func<readonly ['f64'], 'f64'> {
  const f = module.func(['f64'], ['f64']);
  const r = f.keep(div(number(1), f.params[0]));
  const r2 = f.keep(mul(r, r));
  const series = [0.08333333333333333, 0.002777777777777778, 0.0007936507936507937, 0.0005952380952380953];
  const sum = series.reduceRight<F64>((rest, term) => sub(number(term), mul(r2, rest)), number(0.0008417508417508417));
  return f.body(mul(r, sum));
}

function addStirlingError(module: ModuleBuilder, constants: Constants, log1p: Scalar): Func<readonly ['f64'], 'f64'> {
  const series = addStirlingSeries(module);
  const table = constants.table(STIRLING_ERROR);
  const f = module.func(['f64'], ['f64']);
  const [n] = f.params;
  const sum = f.local('f64');
  return f.body(
    when(f64.gt(n, number(15)), [leave(series.call(n))]),
    when(f64.eq(f64.floor(n), n), [leave(f64.load(i32.shl(i32.truncate(n), i32.const(3)), table))]),
    loop((again) => [
      when(f64.lt(n, number(15)), [
        sum.set(add(sum, sub(mul(add(n, number(0.5)), log1p(div(number(1), n))), number(1)))),
        n.set(add(n, number(1))),
        again.br(),
      ]),
    ]),
    add(sum, series.call(n)),
  );
}

function addDeviance(module: ModuleBuilder, log: Scalar): Func<readonly ['f64', 'f64'], 'f64'> {
  const f = module.func(['f64', 'f64'], ['f64']);
  const [x, mean] = f.params;
  const gap = f.keep(sub(x, mean));
  const total = f.keep(add(x, mean));
  f.body(when(f64.ge(f64.abs(gap), mul(number(0.1), total)), [leave(sub(mul(x, log(div(x, mean))), gap))]));
  const v = f.keep(div(gap, total));
  const v2 = f.keep(mul(v, v));
  const sum = f.keep(mul(gap, v));
  const power = f.keep(mul(mul(mul(number(2), x), v), v2));
  const odd = f.keep(number(3));
  const next = f.local('f64');
  return f.body(
    loop((again) => [
      next.set(add(sum, div(power, odd))),
      when(f64.ne(next, sum), [sum.set(next), power.set(mul(power, v2)), odd.set(add(odd, number(2))), again.br()]),
    ]),
    sum,
  );
}

/** θ of src/random/mode.ts. */
function theta(f: FunctionBuilder, w: F64, variance: F64): F64 {
  const w2 = f.keep(mul(w, w));
  const r = f.keep(div(number(1), variance));
  const sum = f.keep(number(0));
  for (const coefficients of SERIES.toReversed()) {
    const order = coefficients.reduceRight<F64 | null>(
      (rest, coefficient) => (rest === null ? number(coefficient) : add(mul(rest, w2), number(coefficient))),
      null,
    );
    f.body(sum.set(add(mul(sum, r), order!)));
  }
  return add(number(0.5), mul(w, sum));
}

/** Value and integral of the Taylor series of `massAtMode` in src/random/mode.ts. */
function taylor(f: FunctionBuilder, m: F64, failure: F64, share: F64, shift: F64): { value: F64; integral: F64 } {
  const scale = f.keep(div(number(1), m));
  const [before, term, power] = [f.keep(number(0)), f.keep(number(1)), f.keep(number(1))];
  const [value, integral, next] = [f.local('f64'), f.local('f64'), f.local('f64')];
  for (let k = 0; k < 12; k++) {
    const reciprocal = number(1 / (k + 1));
    const forward = mul(sub(mul(share, number(k + 1)), number(k)), term);
    const back = mul(add(number(1), sub(share, mul(number(k), failure))), before);
    f.body(
      value.set(add(value, mul(term, power))),
      power.set(mul(power, shift)),
      integral.set(add(integral, mul(mul(term, power), reciprocal))),
      next.set(mul(mul(scale, reciprocal), sub(forward, back))),
      before.set(term),
      term.set(next),
    );
  }
  return { value, integral };
}

function addMassAtMode(
  module: ModuleBuilder,
  exp: Scalar,
  stirling: Func<readonly ['f64'], 'f64'>,
): Masses['massAtMode'] {
  const f = module.func(['f64', 'f64', 'f64'], ['f64', 'f64']);
  const [m, n, shift] = f.params;
  const rest = f.keep(sub(n, m));
  const failure = f.keep(div(number(1), rest));
  const share = f.keep(mul(m, failure));
  const variance = f.keep(div(m, add(number(1), share)));
  const w = f.local('f64');
  const exponent = f.local('f64');
  const binomial = sub(stirling.call(n), stirling.call(rest));
  f.body(
    w.set(number(1)),
    exponent.set(neg(stirling.call(m))),
    when(f64.ne(rest, number(Infinity)), [w.set(div(sub(rest, m), n)), exponent.set(add(exponent, binomial))]),
  );
  const central = f.keep(div(exp(exponent), f64.sqrt(mul(number(TWO_PI), variance))));
  const { value, integral } = taylor(f, m, failure, share, shift);
  const mass = mul(mul(central, value), sub(number(1), mul(shift, failure)));
  const below = sub(sub(number(1), theta(f, w, variance)), integral);
  return f.body(mass, add(number(0.5), mul(central, below)));
}

/** The masses of src/random/saddle-point.ts and src/random/mode.ts with the same bits. */
export function addMasses(module: ModuleBuilder, constants: Constants, { exp, log, log1p }: Elementary): Masses {
  const stirling = addStirlingError(module, constants, log1p);
  const deviance = addDeviance(module, log);

  const poissonMass = module.func(['f64', 'f64'], ['f64']);
  {
    const [x, mean] = poissonMass.params;
    const exponent = sub(neg(stirling.call(x)), deviance.call(x, mean));
    poissonMass.body(
      when(f64.eq(x, number(0)), [leave(exp(neg(mean)))]),
      div(exp(exponent), f64.sqrt(mul(number(TWO_PI), x))),
    );
  }

  const binomialMass = module.func(['f64', 'f64', 'f64', 'f64'], ['f64']);
  {
    const [x, rest, p, q] = binomialMass.params;
    const n = binomialMass.keep(add(x, rest));
    /** n·ln of one chance, from the smaller of the two. */
    const power = (small: Local<'f64'>, large: Local<'f64'>): F64 =>
      exp(mul(n, select(f64.lt(small, number(0.5)), log1p(neg(small)), log(large))));
    const errors = sub(sub(stirling.call(n), stirling.call(x)), stirling.call(rest));
    const exponent = sub(sub(errors, deviance.call(x, mul(n, p))), deviance.call(rest, mul(n, q)));
    binomialMass.body(
      when(f64.eq(x, number(0)), [leave(power(p, q))]),
      when(f64.eq(rest, number(0)), [leave(power(q, p))]),
      mul(exp(exponent), f64.sqrt(div(n, mul(mul(number(TWO_PI), x), rest)))),
    );
  }
  return { poissonMass, binomialMass, massAtMode: addMassAtMode(module, exp, stirling) };
}
