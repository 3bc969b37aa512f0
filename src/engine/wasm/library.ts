import type { ModuleBuilder } from './assembler.js';
import type { Code, Func } from './code.js';
import { Constants } from './constants.js';
import { addExactBinomial } from './exact-binomial.js';
import { addExactPoisson } from './exact-poisson.js';
import { addExponential } from './exponential.js';
import { addLogarithm, addLogarithmOfOnePlus } from './logarithm.js';
import { addMasses } from './masses.js';
import { addQuickBinomial } from './quick-binomial.js';
import { LONGEST_WALK } from './quick-count.js';
import { addQuickPoisson } from './quick-poisson.js';
import { addPower } from './power.js';
import { scalarOf } from './scalar-routines.js';
import { addUniforms } from './uniform.js';
import type { UniformsOperands } from './uniform.js';

/** Routines on two lanes, each with the bits of its namesake in src/random. */
export interface Library {
  readonly exp: Func<readonly ['v128'], 'v128'>;
  readonly log: Func<readonly ['v128'], 'v128'>;
  readonly log1p: Func<readonly ['v128'], 'v128'>;
  readonly pow: Func<readonly ['v128', 'v128'], 'v128'>;
  /** Uniforms of 8 trials into memory. */
  readonly uniforms: Func<UniformsOperands, 'void'>;
  /** Mean, uniform. */
  readonly poisson: Func<readonly ['v128', 'v128'], 'v128'>;
  /** Trials (whole), probability, uniform. */
  readonly binomial: Func<readonly ['v128', 'v128', 'v128'], 'v128'>;
  /** The first byte of the memory after the constants of the routines. */
  readonly bytes: number;
}

/** Adds the routines to a module with a memory; their constants lie in it from `base` on, a multiple of 8. */
export function addLibrary(module: ModuleBuilder, base: number): Library {
  const constants = new Constants(base);
  const exp = addExponential(module, constants);
  const log = addLogarithm(module, constants);
  const log1p = addLogarithmOfOnePlus(module, constants);
  const pow = addPower(module, constants);
  const uniforms = addUniforms(module, constants);
  const elementary = { exp: scalarOf(module, exp), log: scalarOf(module, log), log1p: scalarOf(module, log1p) };
  const masses = addMasses(module, constants, elementary);
  const poissonOne = addExactPoisson(module, elementary, masses);
  const binomialOne = addExactBinomial(module, elementary, masses);

  const number = (value: number): Code<'v128'> => constants.splat(value);
  const reciprocals = constants.table(Array.from({ length: LONGEST_WALK }, (_, j) => 1 / (j + 1)));
  const poisson = addQuickPoisson(module, number, reciprocals, (...operands) => poissonOne.call(...operands));
  const binomial = addQuickBinomial(module, number, reciprocals, (...operands) => binomialOne.call(...operands));

  module.data(base, constants.toBytes());
  return { exp, log, log1p, pow, uniforms, poisson, binomial, bytes: constants.end };
}
