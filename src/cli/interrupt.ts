import { exitCode } from './exit-code.js';
import type { Host } from './host.js';

/** The user pressed Ctrl-C; nothing was written. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'Interrupted';
  }
}

/**
 * Runs work that a Ctrl-C ends early: the work sees the signal and cleans up, then this rejects with Interrupted. A
 * second Ctrl-C ends the process at once.
 */
export async function untilInterrupted<T>(host: Host, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const off = host.onInterrupt(() => {
    if (controller.signal.aborted) host.abort(exitCode.interrupted);
    controller.abort();
  });
  try {
    return await work(controller.signal);
  } catch (error) {
    throw controller.signal.aborted ? new Interrupted() : error;
  } finally {
    off();
  }
}

/** Lets the event loop run once, so that a Ctrl-C is noticed in the middle of long work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
