import { LARGE_VARIANCE } from '../../random/large-count.js';
import { SMALLEST_VARIANCE } from '../../random/mode.js';
import type { ModuleBuilder } from './assembler.js';
import type { Code, Func } from './code.js';
import { leave, loop, when } from './control.js';
import type { LargeCounts } from './large-counts.js';
import type { Elementary, Masses } from './masses.js';
import { f64, i32 } from './scalar.js';

type F64 = Code<'f64'>;
const { add, sub, mul, div } = f64;
const number = f64.const;

export const TAIL = 0.004;
export const FAR_LEFT = 18;
export const NEGLIGIBLE = 1e-18;

/** The walk up from `first`, whose mass and distribution function are given; operands mean, u, first, mass. */
function addClimb(module: ModuleBuilder): Func<readonly ['f64', 'f64', 'f64', 'f64'], 'f64'> {
  const f = module.func(['f64', 'f64', 'f64', 'f64'], ['f64']);
  const [mean, u, k, mass] = f.params;
  const sum = f.keep(mass);
  const goesOn = i32.and(f64.lt(sum, u), i32.or(f64.lt(k, mean), f64.gt(mass, number(NEGLIGIBLE))));
  return f.body(
    loop((again) => [
      when(goesOn, [k.set(add(k, number(1))), mass.set(mul(mass, div(mean, k))), sum.set(add(sum, mass)), again.br()]),
    ]),
    k,
  );
}

/** One draw, step by step as `poisson` in src/random/count.ts: operands mean, u. */
export function addExactPoisson(
  module: ModuleBuilder,
  { exp }: Elementary,
  { poissonMass, massAtMode }: Masses,
  large: LargeCounts,
): Func<readonly ['f64', 'f64'], 'f64'> {
  const climb = addClimb(module);
  const f = module.func(['f64', 'f64'], ['f64']);
  const [mean, u] = f.params;
  const [k, mass, sum, reciprocal] = [f.local('f64'), f.local('f64'), f.local('f64'), f.local('f64')];
  const far: F64 = f64.floor(sub(mean, mul(number(FAR_LEFT), f64.sqrt(mean))));
  return f.body(
    when(i32.eqz(f64.gt(mean, number(0))), [leave(number(0))]),
    when(f64.lt(mean, number(SMALLEST_VARIANCE)), [leave(climb.call(mean, u, number(0), exp(f64.neg(mean))))]),
    when(f64.ge(mean, number(LARGE_VARIANCE)), [leave(large.poisson.call(mean, u))]),
    when(f64.lt(u, number(TAIL)), [
      k.set(f64.max(number(0), far)),
      leave(climb.call(mean, u, k, poissonMass.call(k, mean))),
    ]),
    k.set(f64.floor(add(mean, number(0.5)))),
    massAtMode.into([mass, sum], k, number(Infinity), sub(mean, k)),
    when(
      f64.lt(sum, u),
      [
        loop((again) => [
          when(i32.and(f64.lt(sum, u), f64.gt(mass, number(NEGLIGIBLE))), [
            k.set(add(k, number(1))),
            mass.set(mul(mass, div(mean, k))),
            sum.set(add(sum, mass)),
            again.br(),
          ]),
        ]),
      ],
      [
        reciprocal.set(div(number(1), mean)),
        loop((again) => [
          when(f64.ge(sub(sum, mass), u), [
            sum.set(sub(sum, mass)),
            mass.set(mul(mass, mul(k, reciprocal))),
            k.set(sub(k, number(1))),
            again.br(),
          ]),
        ]),
      ],
    ),
    k,
  );
}
