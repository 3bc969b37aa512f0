import type { ModuleBuilder } from './assembler.js';
import type { Code, Func } from './code.js';
import { f64x2 } from './simd.js';

/** A function of one number, as code. */
export type Scalar = (x: Code<'f64'>) => Code<'f64'>;

/** One lane of a routine on two. */
export function scalarOf(module: ModuleBuilder, routine: Func<readonly ['v128'], 'v128'>): Scalar {
  const f = module.func(['f64'], ['f64']);
  f.body(f64x2.extract(routine.call(f64x2.splat(f.params[0])), 0));
  return (x) => f.call(x);
}
