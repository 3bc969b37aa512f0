import type { Task } from '../../engine/pool/pool.js';
import type { Threads } from '../threads.js';
import { blockOf, piecesOf } from './trial-blocks.js';

export interface SumWork {
  readonly data: Float64Array;
  /** Where the columns of each sum begin in the data. */
  readonly terms: readonly (readonly number[])[];
  /** One column of trials per sum. */
  readonly out: readonly Float64Array[];
}

/** Sums of columns, trial by trial, added in the order of their offsets. */
export const sumColumns: Task<SumWork, void> = {
  name: 'sum-columns',
  prepare: ({ data, terms, out }) => {
    const add = (column: Float64Array, offset: number, from: number, to: number): void => {
      for (let trial = from; trial < to; trial++) column[trial] += data[offset + trial];
    };
    return (piece) =>
      out.forEach((column, i) => {
        const [from, to] = blockOf(piece, column.length);
        column.fill(0, from, to);
        for (const offset of terms[i]) add(column, offset, from, to);
      });
  },
};

export async function sumInto(threads: Threads, work: SumWork): Promise<void> {
  await threads.run(sumColumns, work, piecesOf(work.out[0].length));
}
