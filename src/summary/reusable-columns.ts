import type { Threads } from './threads.js';

/** Columns of so many trials, one after the other; they take the place of those that were asked for before. */
export type ReusableColumns = (count: number, trials: number) => Float64Array[];

/** Memory that is taken once and used again. What it holds is to be overwritten. */
export function reusableColumns({ numbers }: Threads): ReusableColumns {
  let memory: Float64Array = new Float64Array(0);
  let columns: Float64Array[] = [];
  return (count, trials) => {
    if (columns.length === count && columns.at(0)?.length === trials) return columns.slice();
    if (memory.length < count * trials) memory = numbers(count * trials);
    columns = Array.from({ length: count }, (_, i) => memory.subarray(i * trials, (i + 1) * trials));
    return columns.slice();
  };
}
