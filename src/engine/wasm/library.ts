import type { ModuleBuilder } from './assembler.js';
import type { Code, Func } from './code.js';
import { Constants } from './constants.js';
import { addExactBinomial } from './exact-binomial.js';
import { addExactPoisson } from './exact-poisson.js';
import { addExponential } from './exponential.js';
import { addLargeCounts } from './large-counts.js';
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

type Counts = Pick<Library, 'uniforms' | 'poisson' | 'binomial'>;

function addCounts(
  module: ModuleBuilder,
  constants: Constants,
  library: Pick<Library, 'exp' | 'log' | 'log1p'>,
): Counts {
  const { exp, log, log1p } = library;
  const uniforms = addUniforms(module, constants);
  const elementary = { exp: scalarOf(module, exp), log: scalarOf(module, log), log1p: scalarOf(module, log1p) };
  const masses = addMasses(module, constants, elementary);
  const large = addLargeCounts(module, elementary.log);
  const poissonOne = addExactPoisson(module, elementary, masses, large);
  const binomialOne = addExactBinomial(module, elementary, masses, large);

  const number = (value: number): Code<'v128'> => constants.splat(value);
  const reciprocals = constants.table(Array.from({ length: LONGEST_WALK }, (_, j) => 1 / (j + 1)));
  const poisson = addQuickPoisson(module, number, reciprocals, (...operands) => poissonOne.call(...operands));
  const binomial = addQuickBinomial(module, number, reciprocals, (...operands) => binomialOne.call(...operands));
  return { uniforms, poisson, binomial };
}

/** Functions without a body: where nothing is drawn nothing calls them, and what nothing calls is not written. */
const withoutCounts = (module: ModuleBuilder): Counts => ({
  uniforms: module.func(['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32'], []),
  poisson: module.func(['v128', 'v128'], ['v128']),
  binomial: module.func(['v128', 'v128', 'v128'], ['v128']),
});

/**
 * Adds the routines to a module with a memory; their constants lie in it from `base` on, a multiple of 8.
 * @param counts whether anything calls `uniforms`, `poisson` or `binomial`
 */
export function addLibrary(module: ModuleBuilder, base: number, counts = true): Library {
  const constants = new Constants(base);
  const exp = addExponential(module, constants);
  const log = addLogarithm(module, constants);
  const log1p = addLogarithmOfOnePlus(module, constants);
  const pow = addPower(module, constants);
  const drawn = counts ? addCounts(module, constants, { exp, log, log1p }) : withoutCounts(module);
  module.data(base, constants.toBytes());
  return { exp, log, log1p, pow, ...drawn, bytes: constants.end };
}
