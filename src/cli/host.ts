import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { exitCode } from './exit-code.js';
import type { ExitCode } from './exit-code.js';

/** Where a command prints. */
export interface Sink {
  /** Resolves when the output has left the process; rejects with the error of the stream (`EPIPE`, `ENOSPC`, …), on stderr never. */
  write(output: string | Uint8Array): Promise<void>;
  readonly isTerminal: boolean;
  /** Escape sequences for colour are wanted here. */
  readonly color: boolean;
}

/** All that a command may use of the process, so that a test can stand in for it. */
export interface Host {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds of a clock that only runs forward; for progress, never for results. */
  now(): number;
  /** Calls the handler on Ctrl-C and on signals that ask the process to end, until the returned function is called. */
  onInterrupt(handler: (exitCode: ExitCode) => void): () => void;
  /** Somebody sits before input and output and can answer. */
  readonly converses: boolean;
  /** Opens a conversation on standard input; null = the input has ended. Close it, or the process stays. */
  conversation(): Conversation;
  /** Ends the process at once, without waiting for work in hand. */
  abort(exitCode: ExitCode): void;
}

interface Conversation {
  /** Prints a question without a line break and waits for a line. */
  ask(question: string): Promise<string | null>;
  close(): void;
}

interface TerminalStream extends Writable {
  readonly isTTY?: boolean;
  hasColors?(): boolean;
}

function sink(stream: TerminalStream, env: Host['env']): Sink {
  // The error also reaches the callback of the write that met it; without a listener it would end the process.
  stream.on('error', () => undefined);
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    color: isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb' && (stream.hasColors?.() ?? false),
    write: (output) =>
      new Promise((resolve, reject) => {
        stream.write(output, (error) => (error ? reject(error) : resolve()));
      }),
  };
}

/** A sink whose errors are passed over: what cannot be said does not change how a command ends. */
const lenient = (to: Sink): Sink => ({ ...to, write: (output) => to.write(output).catch(() => undefined) });

/** Lines are kept until they are asked for, so that pasted answers are not lost. */
function conversation(): Conversation {
  const lines: (string | null)[] = [];
  let waiting: ((line: string | null) => void) | null = null;
  const take = (line: string | null): void => {
    if (waiting === null) lines.push(line);
    else waiting(line);
    waiting = null;
  };
  // Without `terminal` the line discipline of the terminal edits lines and Ctrl-C stays a signal.
  const reader = createInterface({ input: process.stdin, terminal: false });
  reader.on('line', take).on('close', () => take(null));
  return {
    ask(question) {
      process.stderr.write(question);
      const line = lines.shift();
      return line === undefined ? new Promise((resolve) => (waiting = resolve)) : Promise.resolve(line);
    },
    close: () => reader.close(),
  };
}

const signals = [
  ['SIGINT', exitCode.interrupted],
  ['SIGTERM', exitCode.terminated],
  ['SIGHUP', exitCode.hungUp],
] as const;

export function processHost(): Host {
  const { env } = process;
  return {
    stdout: sink(process.stdout, env),
    stderr: lenient(sink(process.stderr, env)),
    env,
    now: () => performance.now(),
    onInterrupt(handler) {
      const listeners = signals.map(([signal, code]) => [signal, () => handler(code)] as const);
      for (const [signal, listener] of listeners) process.on(signal, listener);
      return () => {
        for (const [signal, listener] of listeners) process.off(signal, listener);
      };
    },
    converses: process.stdin.isTTY && process.stderr.isTTY,
    conversation,
    abort: (code) => process.exit(code),
  };
}
