import type { Threads } from './threads.js';

/** Columns of so many trials, one after the other; they take the place of those that were asked for before. */
export type ReusableColumns = (count: number, trials: number) => Float64Array[];

/** Memory that is taken once and used again. What it holds is to be overwritten. */
export function reusableColumns({ numbers }: Threads): ReusableColumns {
  let memory: Float64Array = new Float64Array(0);
  return (count, trials) => {
    if (memory.length < count * trials) memory = numbers(count * trials);
    return Array.from({ length: count }, (_, i) => memory.subarray(i * trials, (i + 1) * trials));
  };
}
