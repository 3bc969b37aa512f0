import { keyedPermutation } from './permutation.js';
import type { Permutation } from './permutation.js';
import { philox } from './philox.js';
import { REPLICATES } from './sampling-method.js';
import { BELOW_ONE, streamId, uniform } from './stream.js';
import type { StreamKey } from './stream.js';

const words = new Int32Array(4);

/**
 * The uniforms of one quantity in a Latin hypercube of `trials` trials: a replicate of n trials has n strata of width 1/n
 * and puts one trial in each, in an order of the quantity's own (permutation keyed by seed, id, replicate); inside its stratum a
 * trial stands where its plain uniform says. So it depends on (seed, id, trial, trials) alone: another quantity moves nothing.
 * The permutations' words are Philox of counter (replicate, 0, hash of the id with `#strata` added).
 * @param trials whole number in [1, 2^30]
 */
export function latinHypercube(key: StreamKey, id: string, trials: number): (trial: number) => number {
  const own = streamId(id);
  const strata = streamId(`${id}#strata`);
  const permutations: Permutation[] = [];
  const sizes: number[] = [];
  for (let replicate = 0; replicate < Math.min(REPLICATES, trials); replicate++) {
    sizes.push(Math.ceil((trials - replicate) / REPLICATES));
    philox(replicate, 0, strata.lo, strata.hi, key.k0, key.k1, words);
    permutations.push(keyedPermutation(sizes[replicate], words));
  }
  return (trial) => {
    const replicate = trial % REPLICATES;
    const stratum = permutations[replicate]((trial - replicate) / REPLICATES);
    return Math.min((stratum + uniform(key, own, trial, -1)) / sizes[replicate], BELOW_ONE);
  };
}
