import type { Task } from '../../engine/pool/pool.js';
import type { Threads } from '../threads.js';
import { blockOf, piecesOf } from './trial-blocks.js';

export interface FirstMonthWork {
  readonly data: Float64Array;
  /** Where the column of each month begins. */
  readonly months: readonly number[];
  /** The month looked for is the first with a value of at least this. */
  readonly level: number;
  /** What the first month of all counts as. */
  readonly base: number;
  /** Where there is no such month. */
  readonly never: number;
  readonly out: Float64Array;
}

/** The first month that reaches a level, trial by trial. */
export const firstMonths: Task<FirstMonthWork, void> = {
  name: 'first-months',
  prepare:
    ({ data, months, level, base, never, out }) =>
    (piece) => {
      const [from, to] = blockOf(piece, out.length);
      out.fill(never, from, to);
      for (let month = months.length - 1; month >= 0; month--) {
        const offset = months[month];
        for (let trial = from; trial < to; trial++) if (data[offset + trial] >= level) out[trial] = base + month;
      }
    },
};

export async function firstMonthInto(threads: Threads, work: FirstMonthWork): Promise<void> {
  await threads.run(firstMonths, work, piecesOf(work.out.length));
}
