import { CENTRE_BOTTOM, CENTRE_TOP, FAR_BOTTOM, FAR_TOP, MIDDLE_BOTTOM, MIDDLE_TOP } from '../../random/normal.js';
import type { ModuleBuilder } from './assembler.js';
import type { Code, Func } from './code.js';
import { choose, leave, select, when } from './control.js';
import { f64 } from './scalar.js';
import type { Scalar } from './scalar-routines.js';

type F64 = Code<'f64'>;
const { add, sub, mul, div } = f64;
const number = f64.const;

/** The whole part of an expansion, with the bits of src/random/large-count.ts. */
export interface LargeCounts {
  /** Mean, uniform. */
  readonly poisson: Func<readonly ['f64', 'f64'], 'f64'>;
  /** Trials, mean, chance of a failure, uniform. */
  readonly binomial: Func<readonly ['f64', 'f64', 'f64', 'f64'], 'f64'>;
}

/** A quotient of two polynomials, the coefficient of x^0 first. */
function ratio(top: readonly number[], bottom: readonly number[], x: F64): F64 {
  const horner = (coefficients: readonly number[]): F64 =>
    coefficients
      .slice(0, -1)
      .reduceRight<F64>((sum, coefficient) => add(mul(sum, x), number(coefficient)), number(coefficients.at(-1)!));
  return div(horner(top), horner(bottom));
}

/** `normalQuantile` of u in (0, 1). */
function addNormalQuantile(module: ModuleBuilder, log: Scalar): Func<readonly ['f64'], 'f64'> {
  const f = module.func(['f64'], ['f64']);
  const [u] = f.params;
  const q = f.keep(sub(u, number(0.5)));
  const centre = f.keep(sub(number(0.180625), mul(q, q)));
  f.body(when(f64.le(f64.abs(q), number(0.425)), [leave(mul(q, ratio(CENTRE_TOP, CENTRE_BOTTOM, centre)))]));
  const below = f64.lt(q, number(0));
  const r = f.keep(f64.sqrt(f64.neg(log(select(below, u, sub(number(1), u))))));
  const [middle, far] = [f.keep(sub(r, number(1.6))), f.keep(sub(r, number(5)))];
  const z = f.keep(
    choose(f64.le(r, number(5)), [ratio(MIDDLE_TOP, MIDDLE_BOTTOM, middle)], [ratio(FAR_TOP, FAR_BOTTOM, far)]),
  );
  return f.body(select(below, f64.neg(z), z));
}

export function addLargeCounts(module: ModuleBuilder, log: Scalar): LargeCounts {
  const normalQuantile = addNormalQuantile(module, log);
  const poisson = module.func(['f64', 'f64'], ['f64']);
  {
    const f = poisson;
    const [mean, u] = f.params;
    f.body(when(f64.eq(mean, number(Infinity)), [leave(mean)]));
    const z = f.keep(normalQuantile.call(u));
    const z2 = f.keep(mul(z, z));
    const deviation = f.keep(f64.sqrt(mean));
    const bend = div(mul(z, add(number(2), z2)), mul(number(72), deviation));
    const correction = sub(add(number(1 / 3), div(z2, number(6))), bend);
    f.body(f64.floor(add(mean, add(mul(deviation, z), correction))));
  }
  const binomial = module.func(['f64', 'f64', 'f64', 'f64'], ['f64']);
  {
    const f = binomial;
    const [n, mean, q, u] = f.params;
    f.body(when(f64.eq(n, number(Infinity)), [leave(n)]));
    const z = f.keep(normalQuantile.call(u));
    const z2 = f.keep(mul(z, z));
    const deviation = f.keep(f64.sqrt(mul(mean, q)));
    const w = f.keep(sub(q, sub(number(1), q)));
    const w2 = f.keep(mul(w, w));
    const tilt = div(mul(w, sub(z2, number(1))), number(6));
    const inner = sub(sub(number(3), mul(number(7), w2)), mul(z2, sub(number(3), w2)));
    const bend = div(mul(z, inner), mul(number(144), deviation));
    const correction = add(add(number(0.5), tilt), bend);
    f.body(f64.min(n, f64.floor(add(mean, add(mul(deviation, z), correction)))));
  }
  return { poisson, binomial };
}
