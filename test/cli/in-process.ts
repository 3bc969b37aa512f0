import type { Host } from '../../src/cli/host.js';
import { main } from '../../src/cli/main.js';

export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Place {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a command line in this process, on one thread and without a terminal: quicker than a process of its own, where nothing of it
 * is what is tested. One at a time: the folder in which it works is that of the process.
 */
export async function yoha(args: readonly string[], { cwd, env = {} }: Place = {}): Promise<Said> {
  const said = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    isTerminal: false,
    color: false,
    write: (text: string | Uint8Array) => Promise.resolve(void (said[name] += text.toString())),
  });
  const host: Host = {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    env,
    now: () => performance.now(),
    onInterrupt: () => () => undefined,
    converses: false,
    conversation: () => ({ ask: () => Promise.resolve(null), close: () => undefined }),
    abort: () => undefined,
  };
  const home = process.cwd();
  if (cwd !== undefined) process.chdir(cwd);
  try {
    return { code: await main(args, host), ...said };
  } finally {
    process.chdir(home);
  }
}
