import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Host } from '../host.js';

/** The program did not answer in time. */
export class TimeUp extends Error {
  constructor() {
    super('time is up');
    this.name = 'TimeUp';
  }
}

/** The program ended before it had answered; the message is the last line of its complaints. */
export class EndedEarly extends Error {
  constructor(said: string) {
    super(said);
    this.name = 'EndedEarly';
  }
}

export interface Bounds {
  readonly env: Host['env'];
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly limit: number;
}

/** Descriptors 3 and 4 of the program. */
export interface Pipes {
  readonly to: Writable;
  readonly from: Readable;
}

/** Ends the program and all that it started. */
function end(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    // Elsewhere it leads a process group; on Windows its helpers end with it.
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/** The last line that says what went wrong; a browser without a desktop complains of much that does not matter. */
const lastComplaint = (said: string): string =>
  said
    .split('\n')
    .map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim())
    .filter((line) => line !== '' && !/\bbus\b|dbus|gpu|vaapi/i.test(line))
    .at(-1)
    ?.slice(0, 200) ?? '';

/** Rejects when the program ends or cannot be started, with the reason of the signal, or with TimeUp. */
function endOf(child: ChildProcess, signal: AbortSignal, isLate: () => boolean): Promise<never> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (part: string) => (said = (said + part).slice(-10_000)));
  return new Promise((_, reject) => {
    child.on('error', reject);
    child.on('exit', () => {
      if (signal.aborted) reject(signal.reason as Error);
      else if (isLate()) reject(new TimeUp());
      else reject(new EndedEarly(lastComplaint(said)));
    });
  });
}

/**
 * Starts a program, talks with it and ends it, whatever the outcome: also when the signal is aborted (rejects with its reason), after
 * the time limit (TimeUp), and with this process. Rejects with EndedEarly, or with the error of the system when it does not start.
 */
export async function talkWith<T>(
  program: string,
  args: readonly string[],
  { env, signal, limit }: Bounds,
  conversation: (pipes: Pipes) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const child = spawn(program, args, {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const kill = (): void => end(child);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    kill();
  }, limit);
  signal.addEventListener('abort', kill);
  process.on('exit', kill);
  const ended = endOf(child, signal, () => late);
  const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  // The end of the program says more than the broken pipe.
  for (const pipe of [to, from]) pipe.on('error', () => undefined);
  try {
    return await Promise.race([conversation({ to, from }), ended]);
  } finally {
    clearTimeout(timer);
    kill();
    await ended.catch(() => undefined);
    signal.removeEventListener('abort', kill);
    process.off('exit', kill);
    for (const pipe of [to, from, child.stderr]) pipe?.destroy();
  }
}
