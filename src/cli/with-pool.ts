import type { Pool } from '../engine/pool/pool.js';
import type { Scenario } from '../model/scenario.js';
import type { Context } from './context.js';
import { breathe } from './interrupt.js';
import { progressOn } from './terminal/progress.js';
import type { Progress } from './terminal/progress.js';
import { threadsFor } from './threads-for.js';

/** What long work of a command is given. */
export interface AtWork {
  readonly pool: Pool;
  readonly progress: Progress;
  /** Gives way to timers and signals; rejects with the reason of the signal. */
  readonly breathe: () => Promise<void>;
}

/** Does long work on a scenario with as many threads as it is worth, and lets go of threads and progress line whatever happens. */
export async function withPool<T>(
  scenario: Scenario,
  workers: number | undefined,
  { host, text }: Context,
  signal: AbortSignal,
  work: (at: AtWork) => Promise<T>,
): Promise<T> {
  const progress = progressOn(host.stderr, () => host.now(), text);
  const { workerPool } = await import('./worker-pool.js');
  const pool = workerPool(threadsFor(scenario, workers));
  const pulse = async (): Promise<void> => {
    await breathe();
    signal.throwIfAborted();
  };
  try {
    return await work({ pool, progress, breathe: pulse });
  } finally {
    await pool.close();
    await progress.end();
  }
}
