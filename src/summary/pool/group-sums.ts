import type { Task } from '../../engine/pool/pool.js';
import type { Threads } from '../threads.js';
import { TRIAL_GROUPS } from '../trial-groups.js';

export interface GroupWork {
  readonly data: Float64Array;
  readonly trials: number;
  /** Where the columns of each sum begin in the data. */
  readonly terms: readonly (readonly number[])[];
  /** `out[term · TRIAL_GROUPS + group]`: what is found is added to it. The first trial belongs to group 0. */
  readonly out: Float64Array;
}

/** Sums of columns over the trials of each group, one term a piece: the order of adding does not depend on the threads. */
export const groupSums: Task<GroupWork, void> = {
  name: 'group-sums',
  prepare:
    ({ data, trials, terms, out }) =>
    (piece) => {
      const sums = out.subarray(piece * TRIAL_GROUPS, (piece + 1) * TRIAL_GROUPS);
      for (const offset of terms[piece])
        for (let from = 0; from < trials; from += TRIAL_GROUPS) {
          const count = Math.min(TRIAL_GROUPS, trials - from);
          for (let group = 0; group < count; group++) sums[group] += data[offset + from + group];
        }
    },
};

export async function addGroupSums(threads: Threads, work: GroupWork): Promise<void> {
  await threads.run(groupSums, work, work.terms.length);
}
