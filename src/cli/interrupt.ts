import type { ExitCode } from './exit-code.js';
import { Failure } from './failure.js';
import type { Host } from './host.js';

/** The user pressed Ctrl-C, or the process was asked to end; nothing was written. */
export class Interrupted extends Error {
  constructor(readonly exitCode: ExitCode) {
    super('interrupted');
    this.name = 'Interrupted';
  }
}

/** Within so many milliseconds a second signal is the same one: a terminal sends it to a whole group, whose leaders pass it on. */
const ECHO = 300;

/**
 * Runs work that a Ctrl-C ends early: the work sees the signal and cleans up, then this rejects with Interrupted. A
 * second Ctrl-C ends the process at once.
 */
export async function untilInterrupted<T>(host: Host, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let first: { readonly at: number; readonly exitCode: ExitCode } | null = null;
  const off = host.onInterrupt((exitCode) => {
    if (first === null) first = { at: host.now(), exitCode };
    else if (host.now() - first.at > ECHO) host.abort(exitCode);
    controller.abort(new Interrupted(exitCode));
  });
  try {
    return await work(controller.signal);
  } catch (error) {
    // Why something could not be written is to be told even then.
    throw controller.signal.aborted && !(error instanceof Failure) ? controller.signal.reason : error;
  } finally {
    off();
  }
}

/** Lets the event loop run once, so that a Ctrl-C is noticed in the middle of long work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
