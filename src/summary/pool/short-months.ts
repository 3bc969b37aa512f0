import type { Task } from '../../engine/pool/pool.js';
import type { Threads } from '../threads.js';
import { blockOf, piecesOf } from './trial-blocks.js';

export interface ShortWork {
  readonly data: Float64Array;
  /** Where the column of each month begins. */
  readonly months: readonly number[];
  /** A month with less than this is short. */
  readonly full: number;
  /** The least value of each trial that has a short month; NaN = none. */
  readonly lowest: Float64Array;
  /** The index of its first short month; NaN = none. */
  readonly first: Float64Array;
}

/** A share that is whole but for rounding is whole. */
const ROUNDING = 1e-12;

/** How little there is, trial by trial, and the trials that are short month by month. */
export const shortMonths: Task<ShortWork, readonly number[]> = {
  name: 'short-months',
  prepare: ({ data, months, full, lowest, first }) => {
    const enough = full - ROUNDING;
    return (piece) => {
      const [from, to] = blockOf(piece, lowest.length);
      lowest.fill(Infinity, from, to);
      first.fill(NaN, from, to);
      const counts = months.map((offset, month) => {
        let hits = 0;
        for (let trial = from; trial < to; trial++) {
          const value = data[offset + trial];
          if (value < lowest[trial]) lowest[trial] = value;
          if (value >= enough) continue;
          hits++;
          if (Number.isNaN(first[trial])) first[trial] = month;
        }
        return hits;
      });
      for (let trial = from; trial < to; trial++) if (Number.isNaN(first[trial])) lowest[trial] = NaN;
      return counts;
    };
  },
};

/** Trials that are short, by month. */
export async function countShort(threads: Threads, work: ShortWork): Promise<number[]> {
  const counts = await threads.run(shortMonths, work, piecesOf(work.lowest.length));
  return work.months.map((_, month) => counts.reduce((sum, piece) => sum + piece[month], 0));
}
