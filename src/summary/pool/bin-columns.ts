import type { Task } from '../../engine/pool/pool.js';
import { addToBins } from '../gather/add-to-bins.js';
import type { Bins } from '../gather/bins.js';
import type { Threads } from '../threads.js';

/** Columns of a batch, and the bins that they are added to, one after the other. */
export interface BinItem {
  readonly bins: Bins;
  readonly data: Float64Array;
  /** Where each column begins in the data. */
  readonly offsets: readonly number[];
  /** Taken from the column; null: nothing. */
  readonly minus: Float64Array | null;
}

export interface BinWork {
  readonly items: readonly BinItem[];
  readonly trials: number;
  /** Number of the batch's first trial. */
  readonly first: number;
}

/** Adds the columns of one item a piece. */
export const binColumns: Task<BinWork, void> = {
  name: 'bin-columns',
  prepare: ({ items, trials, first }) => {
    const scratch = new Float64Array(trials);
    return (piece) => {
      const { bins, data, offsets, minus } = items[piece];
      offsets.forEach((offset, column) => {
        let values = data.subarray(offset, offset + trials);
        if (minus !== null) {
          for (let trial = 0; trial < trials; trial++) scratch[trial] = values[trial] - minus[trial];
          values = scratch;
        }
        addToBins(bins, column, values, first);
      });
    };
  },
};

export async function addAll(threads: Threads, work: BinWork): Promise<void> {
  await threads.run(binColumns, work, work.items.length);
}
