import type { Writable } from 'node:stream';

/** Where a command prints. */
export interface Sink {
  /** Resolves when the output has left the process; rejects with the error of the stream (`EPIPE`, `ENOSPC`, …). */
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
  /** Calls the handler on Ctrl-C until the returned function is called. */
  onInterrupt(handler: () => void): () => void;
  /** Ends the process at once, without waiting for work in hand. */
  abort(exitCode: number): void;
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

export function processHost(): Host {
  const { env } = process;
  return {
    stdout: sink(process.stdout, env),
    stderr: sink(process.stderr, env),
    env,
    now: () => performance.now(),
    onInterrupt(handler) {
      process.on('SIGINT', handler);
      return () => process.off('SIGINT', handler);
    },
    abort: (code) => process.exit(code),
  };
}
