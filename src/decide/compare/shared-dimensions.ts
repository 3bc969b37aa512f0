import { buildProgram } from '../../equations/build-program.js';
import type { Scenario } from '../../model/scenario.js';

/** Ids of the Sobol dimensions that scenarios share: the sorted union, so that the same input draws the same numbers in all. */
export const sharedDimensions = (scenarios: readonly Scenario[]): string[] =>
  [...new Set(scenarios.flatMap((scenario) => buildProgram(scenario).sampling.dimensions))].sort();
