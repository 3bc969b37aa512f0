import type { FunctionName } from './expression.js';

/** Smallest and largest number of arguments. */
export const functionArguments: Readonly<Record<FunctionName, readonly [number, number]>> = {
  min: [1, 100],
  max: [1, 100],
  exp: [1, 1],
  log: [1, 1],
  sqrt: [1, 1],
  abs: [1, 1],
  if: [3, 3],
  total: [1, 1],
};

export const functionNames = Object.keys(functionArguments) as readonly FunctionName[];

export const isFunctionName = (word: string): word is FunctionName => Object.hasOwn(functionArguments, word);

/** Operators that are words. */
export const wordOperators = ['and', 'or', 'not'] as const;

/** Distributions that are written as a call, with their arguments in order. They stand alone, never inside a formula. */
export const distributionCalls = {
  normal: ['mean', 'sd'],
  lognormal: ['mu', 'sigma'],
  uniform: ['min', 'max'],
  triangular: ['min', 'mode', 'max'],
  pert: ['min', 'mode', 'max'],
  beta: ['alpha', 'beta'],
  gamma: ['shape', 'scale'],
  weibull: ['shape', 'scale'],
  bernoulli: ['p'],
} as const satisfies Record<string, readonly string[]>;

export type DistributionCall = keyof typeof distributionCalls;

export const isDistributionCall = (word: string): word is DistributionCall => Object.hasOwn(distributionCalls, word);

/** Distributions that are written as a mapping. */
export const distributionMappings: readonly string[] = ['discrete', 'mixture', 'quantiles', 'data'];
