import { LARGE_VARIANCE } from '../../random/large-count.js';
import { SMALLEST_VARIANCE } from '../../random/mode.js';
import type { FunctionBuilder, ModuleBuilder } from './assembler.js';
import type { Code, Func, Local, Statement } from './code.js';
import { leave, loop, when } from './control.js';
import { FAR_LEFT, NEGLIGIBLE, TAIL } from './exact-poisson.js';
import type { LargeCounts } from './large-counts.js';
import type { Elementary, Masses } from './masses.js';
import { f64, i32 } from './scalar.js';

type F64 = Code<'f64'>;
type Variable = Local<'f64'>;
const { add, sub, mul, div } = f64;
const number = f64.const;
const SPLITTER = 134217729;

/** k ← k + 1 with the mass of the next count. */
const stepUp = (n: F64, odds: F64, k: Variable, mass: Variable): Statement[] => [
  k.set(add(k, number(1))),
  mass.set(mul(mass, div(mul(odds, add(sub(n, k), number(1))), k))),
];

/** What the mass is multiplied by on the way down from k. */
const down = (n: F64, odds: F64, k: F64): F64 => div(k, mul(odds, add(sub(n, k), number(1))));

/** The walk up from `first`; operands n, odds, u, first, mass. */
function addClimb(module: ModuleBuilder): Func<readonly ['f64', 'f64', 'f64', 'f64', 'f64'], 'f64'> {
  const f = module.func(['f64', 'f64', 'f64', 'f64', 'f64'], ['f64']);
  const [n, odds, u, k, mass] = f.params;
  const sum = f.keep(mass);
  const likely = f.keep(div(mul(add(n, number(1)), odds), add(number(1), odds)));
  const matters = i32.or(f64.lt(k, likely), f64.gt(mass, number(NEGLIGIBLE)));
  const goesOn = i32.and(i32.and(f64.lt(sum, u), f64.lt(k, n)), matters);
  return f.body(
    loop((again) => [when(goesOn, [...stepUp(n, odds, k, mass), sum.set(add(sum, mass)), again.br()])]),
    k,
  );
}

/** `failures` of src/random/count.ts; operands n, q, u. */
function addFailures(module: ModuleBuilder, { exp, log1p }: Elementary): Func<readonly ['f64', 'f64', 'f64'], 'f64'> {
  const f = module.func(['f64', 'f64', 'f64'], ['f64']);
  const [n, q, u] = f.params;
  const odds = f.keep(div(q, sub(number(1), q)));
  const y = f.local('f64');
  const mass = f.keep(exp(mul(n, log1p(f64.neg(q)))));
  const sum = f.local('f64');
  const before = (limit: F64): Code<'i32'> => i32.and(f64.lt(y, n), i32.or(f64.lt(y, mul(n, q)), f64.gt(mass, limit)));
  return f.body(
    when(f64.ge(u, number(TAIL)), [
      sum.set(mass),
      loop((again) => [
        when(i32.and(f64.le(sum, sub(number(1), u)), before(number(NEGLIGIBLE))), [
          ...stepUp(n, odds, y, mass),
          sum.set(add(sum, mass)),
          again.br(),
        ]),
      ]),
      leave(y),
    ]),
    loop((again) => [when(before(mul(u, number(NEGLIGIBLE))), [...stepUp(n, odds, y, mass), again.br()])]),
    sum.set(mass),
    loop((again) => [
      when(i32.and(f64.lt(sum, u), f64.gt(y, number(0))), [
        mass.set(mul(mass, down(n, odds, y))),
        y.set(sub(y, number(1))),
        sum.set(add(sum, mass)),
        again.br(),
      ]),
    ]),
    y,
  );
}

/** a·b − p as in src/random/elementary.ts. */
function productMinus(f: FunctionBuilder, a: F64, b: F64, p: F64): F64 {
  const split = (x: F64): [Variable, Variable] => {
    const scaled = f.keep(mul(x, number(SPLITTER)));
    const high = f.keep(sub(scaled, sub(scaled, x)));
    return [high, f.keep(sub(x, high))];
  };
  const [aHigh, aLow] = split(a);
  const [bHigh, bLow] = split(b);
  return add(add(add(sub(mul(aHigh, bHigh), p), mul(aHigh, bLow)), mul(aLow, bHigh)), mul(aLow, bLow));
}

/** From the mode up or down; operands n, p, u, mean, odds. */
function addFromMode(
  module: ModuleBuilder,
  { massAtMode }: Masses,
): Func<readonly ['f64', 'f64', 'f64', 'f64', 'f64'], 'f64'> {
  const f = module.func(['f64', 'f64', 'f64', 'f64', 'f64'], ['f64']);
  const [n, p, u, mean, odds] = f.params;
  const k = f.keep(f64.floor(add(mean, number(0.5))));
  const [mass, sum] = [f.local('f64'), f.local('f64')];
  const shift = f.keep(add(sub(mean, k), productMinus(f, n, p, mean)));
  return f.body(
    massAtMode.into([mass, sum], k, n, shift),
    when(
      f64.lt(sum, u),
      [
        loop((again) => [
          when(i32.and(f64.lt(sum, u), f64.gt(mass, number(NEGLIGIBLE))), [
            ...stepUp(n, odds, k, mass),
            sum.set(add(sum, mass)),
            again.br(),
          ]),
        ]),
      ],
      [
        loop((again) => [
          when(f64.ge(sub(sum, mass), u), [
            sum.set(sub(sum, mass)),
            mass.set(mul(mass, down(n, odds, k))),
            k.set(sub(k, number(1))),
            again.br(),
          ]),
        ]),
      ],
    ),
    k,
  );
}

/** One draw, step by step as `binomial` in src/random/count.ts: operands n, p, u. */
export function addExactBinomial(
  module: ModuleBuilder,
  elementary: Elementary,
  masses: Masses,
  large: LargeCounts,
): Func<readonly ['f64', 'f64', 'f64'], 'f64'> {
  const { exp, log1p } = elementary;
  const climb = addClimb(module);
  const failures = addFailures(module, elementary);
  const fromMode = addFromMode(module, masses);
  const f = module.func(['f64', 'f64', 'f64'], ['f64']);
  const [n, p, u] = f.params;
  f.body(
    when(i32.eqz(i32.and(f64.gt(n, number(0)), f64.gt(p, number(0)))), [leave(number(0))]),
    when(f64.ge(p, number(1)), [leave(n)]),
  );
  const q = f.keep(sub(number(1), p));
  const mean = f.keep(mul(n, p));
  const variance = f.keep(mul(mean, q));
  const odds = f.keep(div(p, q));
  const first = f.local('f64');
  const far = f64.floor(sub(mean, mul(number(FAR_LEFT), f64.sqrt(variance))));
  const none = exp(mul(n, log1p(f64.neg(p))));
  return f.body(
    when(f64.lt(variance, number(SMALLEST_VARIANCE + 1)), [
      when(f64.le(p, number(0.5)), [leave(climb.call(n, odds, u, number(0), none))]),
      leave(sub(n, failures.call(n, q, u))),
    ]),
    when(f64.ge(variance, number(LARGE_VARIANCE)), [leave(large.binomial.call(n, mean, q, u))]),
    when(f64.lt(u, number(TAIL)), [
      first.set(f64.max(number(0), far)),
      leave(climb.call(n, odds, u, first, masses.binomialMass.call(first, sub(n, first), p, q))),
    ]),
    fromMode.call(n, p, u, mean, odds),
  );
}
