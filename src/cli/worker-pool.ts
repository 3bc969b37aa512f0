import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { oneThread } from '../engine/pool/one-thread.js';
import { busyPool } from '../engine/pool/pool.js';
import type { Memory, Pool, Pulse, Task } from '../engine/pool/pool.js';
import type { FromWorker, ToWorker } from './worker-message.js';

/** A pool whose workers end when it is closed. */
export interface WorkerPool extends Pool {
  readonly close: () => Promise<void>;
}

/** The bundled worker beside this module; there is none when the program runs from its sources. */
const bundled = new URL('./simulation-worker.js', import.meta.url);

/** A job that the workers may still be at. */
interface OpenJob {
  readonly id: number;
  readonly done: (results: FromWorker['results']) => void;
  readonly fail: (error: Error) => void;
}

/** No piece number is as high: whoever asks for the next piece stops. */
const NO_MORE = 1 << 30;

class Workers implements WorkerPool {
  private readonly memory: Memory = new Map();
  private readonly workers: readonly Worker[];
  private open: OpenJob | null = null;
  private jobs = 0;

  constructor(
    readonly threads: number,
    script: URL,
  ) {
    this.workers = Array.from({ length: threads - 1 }, () => {
      const worker = new Worker(script);
      worker.unref();
      worker.on('message', (message: FromWorker) => this.hear(message));
      worker.on('error', (error: Error) => this.open?.fail(error));
      return worker;
    });
  }

  readonly numbers = (length: number): Float64Array =>
    new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));

  readonly keep = (name: string, value: unknown): void => {
    this.memory.set(name, value);
    this.tell({ kind: 'keep', name, value });
  };

  readonly run = async <Data, Result>(
    task: Task<Data, Result>,
    data: Data,
    pieces: number,
    pulse: Pulse,
  ): Promise<readonly Result[]> => {
    if (this.busy) throw busyPool(task.name);
    const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const job = ++this.jobs;
    const results = new Array<Result>(pieces);
    let left = pieces;
    const finished = new Promise<void>((resolve, fail) => {
      const done = (some: FromWorker['results']): void => {
        for (const [piece, result] of some) results[piece] = result as Result;
        left -= some.length;
        pulse.onPieces?.(some.length);
        if (left === 0) resolve();
      };
      this.open = { id: job, done, fail };
    });
    // Told below, where it is awaited; until then a failure must not count as unhandled.
    finished.catch(() => undefined);
    const { open } = this;
    let over = false;
    // One piece is not worth a message.
    if (pieces > 1) this.tell({ kind: 'job', job, task: task.name, data, pieces, next });
    try {
      const take = (): number => Atomics.add(next, 0, 1);
      const work = task.prepare(data, this.memory);
      for (let piece = take(); piece < pieces; piece = take()) {
        open!.done([[piece, work(piece)]]);
        await pulse.breathe();
      }
      if (left > 0) await Promise.race([finished, interrupted(pulse, () => over)]);
      return results;
    } finally {
      over = true;
      Atomics.store(next, 0, NO_MORE);
      this.open = null;
    }
  };

  private get busy(): boolean {
    return this.open !== null;
  }

  readonly close = async (): Promise<void> => {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  };

  private tell(message: ToWorker): void {
    for (const worker of this.workers) worker.postMessage(message);
  }

  private hear({ job, results, error }: FromWorker): void {
    if (this.open?.id !== job) return;
    if (error !== null) this.open.fail(error);
    else this.open.done(results);
  }
}

/** Rejects when the caller wants to stop while others finish; looks every few milliseconds until `over`. */
async function interrupted(pulse: Pulse, over: () => boolean): Promise<never> {
  while (!over()) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await pulse.breathe();
  }
  return new Promise<never>(() => undefined);
}

/** A pool of so many threads; of one when the workers' script is not there or one is enough. */
export function workerPool(threads: number, script: URL = bundled): WorkerPool {
  if (threads <= 1 || !existsSync(script)) return { ...oneThread(), close: () => Promise.resolve() };
  return new Workers(threads, script);
}
