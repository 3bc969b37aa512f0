import { keyedPermutation } from './permutation.js';
import type { Permutation } from './permutation.js';
import { philox } from './philox.js';
import { BELOW_ONE, streamId, uniform } from './stream.js';
import type { StreamKey } from './stream.js';

const words = new Int32Array(4);

/**
 * The uniforms of one quantity in a Latin hypercube of `trials` trials: a replicate of n trials has n strata of width 1/n
 * and puts one trial in each, in an order of the quantity's own (permutation keyed by seed, id, replicate); inside its stratum a
 * trial stands where its plain uniform says. So it depends on (seed, id, trial, trials) alone: another quantity moves nothing.
 * The permutations' words are Philox of counter (replicate, 0, hash of the id with `#strata` added).
 * @param trials whole number in [1, 2^30]
 * @param replicates whole number in [1, trials]; with a single one no error could be told, so the uniforms are plain
 */
export function latinHypercube(
  key: StreamKey,
  id: string,
  trials: number,
  replicates: number,
): (trial: number) => number {
  const own = streamId(id);
  if (replicates === 1) return (trial) => uniform(key, own, trial, -1);
  const strata = streamId(`${id}#strata`);
  const permutations: Permutation[] = [];
  const sizes: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate++) {
    sizes.push(Math.ceil((trials - replicate) / replicates));
    philox(replicate, 0, strata.lo, strata.hi, key.k0, key.k1, words);
    permutations.push(keyedPermutation(sizes[replicate], words));
  }
  return (trial) => {
    const replicate = trial % replicates;
    const stratum = permutations[replicate]((trial - replicate) / replicates);
    return Math.min((stratum + uniform(key, own, trial, -1)) / sizes[replicate], BELOW_ONE);
  };
}
