// Runs command lines one after the other in one process, as the command line itself would, and sends back what they did.
import { pathToFileURL } from 'node:url';
import type { Host, Sink } from '../../src/cli/host.js';

/** What the parent asks for. */
export interface Request {
  readonly args: readonly string[];
  readonly folder: string;
}

/** What it gets. `milliseconds` of processor time; `memory` is the peak of the process so far, in bytes. */
export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
  readonly memory: number;
}

interface Program {
  readonly main: (args: readonly string[], host: Host) => Promise<number>;
}

function memorySink(): Sink & { text(): string } {
  const parts: string[] = [];
  return {
    isTerminal: false,
    color: false,
    write: (output) => {
      parts.push(typeof output === 'string' ? output : Buffer.from(output).toString());
      return Promise.resolve();
    },
    text: () => parts.join(''),
  };
}

async function answer({ main }: Program, { args, folder }: Request): Promise<Answer> {
  process.chdir(folder);
  const [stdout, stderr] = [memorySink(), memorySink()];
  const host: Host = {
    stdout,
    stderr,
    env: {},
    now: () => performance.now(),
    onInterrupt: () => () => undefined,
    converses: false,
    conversation: () => ({ ask: () => Promise.resolve(null), close: () => undefined }),
    abort: (code) => process.exit(code),
  };
  const before = process.cpuUsage();
  const code = await main(args, host);
  const { user, system } = process.cpuUsage(before);
  const memory = process.resourceUsage().maxRSS * 1024;
  return { code, stdout: stdout.text(), stderr: stderr.text(), milliseconds: (user + system) / 1000, memory };
}

const program = (await import(pathToFileURL(process.argv[2]).href)) as Program;
process.on('message', (request: Request) => void answer(program, request).then((done) => process.send?.(done)));
process.send?.('ready');
