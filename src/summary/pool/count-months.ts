import type { Task } from '../../engine/pool/pool.js';
import type { Threads } from '../threads.js';
import { blockOf, piecesOf } from './trial-blocks.js';

export interface CountWork {
  readonly data: Float64Array;
  readonly trials: number;
  /** Where the column of each month begins. */
  readonly months: readonly number[];
  /** Columns to stay below, month by month; null: 0. */
  readonly limits: readonly number[] | null;
  /** Index of the first such month of each trial, NaN = none; null where it is not asked for. */
  readonly first: Float64Array | null;
}

/** Values above a limit are not booked over it by rounding alone. */
const ROUNDING = 1e-12;

export const isBooked = (value: number, limit: number): boolean => value > limit * (1 + ROUNDING);

/** How many trials lie above a limit, month by month. */
export const countMonths: Task<CountWork, readonly number[]> = {
  name: 'count-months',
  prepare:
    ({ data, trials, months, limits, first }) =>
    (piece) => {
      const [from, to] = blockOf(piece, trials);
      first?.fill(NaN, from, to);
      return months.map((offset, month) => {
        let hits = 0;
        for (let trial = from; trial < to; trial++) {
          const limit = limits === null ? 0 : data[limits[month] + trial] * (1 + ROUNDING);
          if (data[offset + trial] <= limit) continue;
          hits++;
          if (first !== null && Number.isNaN(first[trial])) first[trial] = month;
        }
        return hits;
      });
    },
};

/** Trials above the limit by month. */
export async function countAbove(threads: Threads, work: CountWork): Promise<number[]> {
  const counts = await threads.run(countMonths, work, piecesOf(work.trials));
  return work.months.map((_, month) => counts.reduce((sum, piece) => sum + piece[month], 0));
}
