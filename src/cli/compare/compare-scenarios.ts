import { compare } from '../../decide/compare/compare.js';
import type { CompareAnalysis } from '../../decide/compare/compare-analysis.js';
import { toJson } from '../../write/json.js';
import type { CompareOptions } from '../compare.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-code.js';
import type { ExitCode } from '../exit-code.js';
import { breathe, untilInterrupted } from '../interrupt.js';
import { checkOutputFolder } from '../output-folder.js';
import { compareText } from '../terminal/compare.js';
import { colorPaint, noPaint } from '../terminal/paint.js';
import { progressOn } from '../terminal/progress.js';
import { threadsFor } from '../threads-for.js';
import { version } from '../version.js';
import { workerPool } from '../worker-pool.js';
import { writeAll } from '../write-all.js';
import { readSides } from './read-sides.js';
import type { Sides } from './read-sides.js';

/** Files that an output folder gets whatever is compared; a scenario of such a name must not lie in it. */
const ownNames = ['compare.html', 'compare.json'];

/** The whole of `yoha compare`: read, simulate, write, print. */
export async function compareScenarios(
  written: readonly string[],
  options: CompareOptions,
  context: Context,
): Promise<ExitCode> {
  const { host, text } = context;
  if (options.out !== undefined) for (const file of written) await checkOutputFolder(options.out, file, ownNames, text);
  const sides = readSides(written, options, context, host.stderr.color);
  const found = await untilInterrupted(host, (signal) => compareAndWrite(sides, options, context, signal));
  if (options.json) await host.stdout.write(toJson(found));
  else if (!options.quiet)
    await host.stdout.write(compareText(found, options.out ?? null, host.stdout.color ? colorPaint : noPaint));
  return exitCode.done;
}

async function compareAndWrite(
  sides: Sides,
  options: CompareOptions,
  { host, text }: Context,
  signal: AbortSignal,
): Promise<CompareAnalysis> {
  const progress = progressOn(
    options.quiet ? { ...host.stderr, isTerminal: false } : host.stderr,
    () => host.now(),
    text,
  );
  const pool = workerPool(threadsFor(sides.sides[0].scenario, options.workers));
  const pulse = async (): Promise<void> => {
    await breathe();
    signal.throwIfAborted();
  };
  try {
    progress.analysing();
    const found = await compare(sides.sides, { ...sides, version, pool, breathe: pulse });
    if (options.out === undefined) return found;
    progress.drawing();
    const { compareFiles } = await import('./compare-files.js');
    await writeAll(options.out, await compareFiles(found, signal), signal, text);
    return found;
  } finally {
    await pool.close();
    await progress.end();
  }
}
