/** What one thread remembers between tasks, by name: the program, compiled kernels. */
export type Memory = Map<string, unknown>;

/**
 * Work cut into pieces that any thread may do. A piece writes by position into numbers of the pool and reads nothing that
 * another piece writes, so the result does not depend on who did it or when. Data and results are copied between threads, numbers of
 * the pool are shared.
 */
export interface Task<Data, Result> {
  /** By which a worker finds the task. */
  readonly name: string;
  /** Called at most once a thread and run; returns what does piece 0, 1, … */
  readonly prepare: (data: Data, memory: Memory) => (piece: number) => Result;
}

/** How a long job stays in touch with its caller. */
export interface Pulse {
  /** Gives way to timers and signals between pieces; rejects to cancel. */
  readonly breathe: () => Promise<void>;
  /** Called with the number of pieces just done. */
  readonly onPieces?: (done: number) => void;
}

/** Threads that share numbers. The calling thread is one of them. */
export interface Pool {
  readonly threads: number;
  /** Zeros that every thread can read and write. */
  readonly numbers: (length: number) => Float64Array;
  /** Keeps a value in the memory of every thread. */
  readonly keep: (name: string, value: unknown) => void;
  /**
   * Does pieces 0 … pieces − 1 and resolves to their results in this order; rejects when a piece throws or the pulse says stop. One
   * job at a time: a second one is refused, since jobs share what a thread remembers.
   */
  readonly run: <Data, Result>(
    task: Task<Data, Result>,
    data: Data,
    pieces: number,
    pulse: Pulse,
  ) => Promise<readonly Result[]>;
}

/** A thing that was kept in this thread's memory under a name. */
export function recall<T>(memory: Memory, name: string): T {
  if (!memory.has(name)) throw new Error(`this thread was never given ${name}`);
  return memory.get(name) as T;
}

/** What a pool says to a job that comes while another is under way: a mistake in the calling code. */
export const busyPool = (task: string): Error => new Error(`the pool was given ${task} in the middle of another job`);
