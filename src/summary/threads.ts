import type { Pool, Pulse, Task } from '../engine/pool/pool.js';

/** The threads that share the work of one summary: the same numbers on any number of them. */
export interface Threads {
  /** Gives way to timers and signals; rejects to cancel. */
  readonly breathe: () => Promise<void>;
  /** Zeros that all threads can read and write. */
  readonly numbers: (length: number) => Float64Array;
  /** As `Pool.run`. */
  readonly run: <Data, Result>(task: Task<Data, Result>, data: Data, pieces: number) => Promise<readonly Result[]>;
}

export const threadsOf = (pool: Pool, pulse: Pulse): Threads => ({
  breathe: pulse.breathe,
  numbers: pool.numbers,
  run: (task, data, pieces) => pool.run(task, data, pieces, pulse),
});
