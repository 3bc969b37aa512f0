import { keyedPermutation } from '../../random/permutation.js';
import { streamKey } from '../../random/stream.js';
import type { Regression } from '../estimate/regression.js';
import { partialGains } from './partial-information.js';
import type { ChoiceValues } from './partial-information.js';

/** Shuffles behind a noise floor: one input in forty that is worth nothing comes out above their highest. */
const SHUFFLES = 39;

function shuffled({ differences }: ChoiceValues, round: number, trials: number): ChoiceValues {
  const [a, b] = [streamKey(`noise floor ${round}`), streamKey(`noise floor ${round}, second half`)];
  const place = keyedPermutation(trials, Int32Array.of(a.k0, a.k1, b.k0, b.k1));
  const from = Uint32Array.from({ length: trials }, (_, trial) => place(trial));
  return { differences: differences.map((column) => column.map((_, trial) => column[from[trial]])) };
}

/** The values of the choices shuffled over the trials, so that no input has anything to do with them. */
export const shuffles = (values: ChoiceValues, trials: number): ChoiceValues[] =>
  Array.from({ length: SHUFFLES }, (_, round) => shuffled(values, round, trials));

/** The most that a regression of as many terms makes of values that it has nothing to do with. */
export const noiseFloor = (regression: Regression, shuffled: readonly ChoiceValues[]): number =>
  Math.max(...partialGains(regression, shuffled));
