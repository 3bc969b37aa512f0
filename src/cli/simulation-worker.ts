import { parentPort } from 'node:worker_threads';
import type { Memory, Task } from '../engine/pool/pool.js';
import { tasks } from '../summary/pool/tasks.js';
import type { FromWorker, ToWorker } from './worker-message.js';

/** A thread that takes pieces of whatever job the main thread is at. */
const memory: Memory = new Map();
const port = parentPort!;

port.on('message', (message: ToWorker) => {
  if (message.kind === 'keep') {
    memory.set(message.name, message.value);
    return;
  }
  const { job, data, pieces, next } = message;
  const results: [number, unknown][] = [];
  const say = (error: Error | null): void => port.postMessage({ job, results, error } satisfies FromWorker);
  try {
    let piece = Atomics.add(next, 0, 1);
    if (piece >= pieces) return;
    const task = tasks.get(message.task) as Task<unknown, unknown> | undefined;
    if (task === undefined) throw new Error(`no task ${message.task}`);
    const work = task.prepare(data, memory);
    for (; piece < pieces; piece = Atomics.add(next, 0, 1)) results.push([piece, work(piece)]);
    say(null);
  } catch (error) {
    say(error instanceof Error ? error : new Error(String(error)));
  }
});
