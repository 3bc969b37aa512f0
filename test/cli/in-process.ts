import type { Host } from '../../src/cli/host.js';
import { main } from '../../src/cli/main.js';

/** Runs a command line in this process: quicker than a process of its own, where nothing of it is what is tested. */
export async function inProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
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
  return { code: await main(args, host), ...said };
}
