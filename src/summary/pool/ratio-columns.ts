import type { Task } from '../../engine/pool/pool.js';
import type { Threads } from '../threads.js';
import { blockOf, piecesOf } from './trial-blocks.js';

/** Where the columns of both sides begin over the months of a window. */
export interface RatioWindow {
  readonly indirect: readonly number[];
  readonly direct: readonly number[];
}

export interface RatioWork {
  readonly data: Float64Array;
  readonly windows: readonly RatioWindow[];
  /** One column of trials per window. */
  readonly out: readonly Float64Array[];
}

/** Indirect ÷ (indirect + direct) of the sums over each window, trial by trial; 0/0 gives NaN. Returns how many by window. */
export const ratioColumns: Task<RatioWork, readonly number[]> = {
  name: 'ratio-columns',
  prepare: ({ data, windows, out }) => {
    const trials = out[0].length;
    const [indirect, direct] = [new Float64Array(trials), new Float64Array(trials)];
    const sum = (into: Float64Array, offsets: readonly number[], from: number, to: number): void => {
      into.fill(0, from, to);
      for (const offset of offsets) for (let trial = from; trial < to; trial++) into[trial] += data[offset + trial];
    };
    return (piece) => {
      const [from, to] = blockOf(piece, trials);
      return windows.map((window, i) => {
        const column = out[i];
        sum(indirect, window.indirect, from, to);
        sum(direct, window.direct, from, to);
        let none = 0;
        for (let trial = from; trial < to; trial++) {
          const ratio = indirect[trial] / (indirect[trial] + direct[trial]);
          column[trial] = ratio;
          if (Number.isNaN(ratio)) none++;
        }
        return none;
      });
    };
  },
};

/** Fills the ratios; resolves to the trials without one by window. */
export async function ratioInto(threads: Threads, work: RatioWork): Promise<number[]> {
  const undefinedTrials = await threads.run(ratioColumns, work, piecesOf(work.out[0].length));
  return work.windows.map((_, i) => undefinedTrials.reduce((sum, counts) => sum + counts[i], 0));
}
