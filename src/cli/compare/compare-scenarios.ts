import { compare } from '../../decide/compare/compare.js';
import type { CompareAnalysis } from '../../decide/compare/compare-analysis.js';
import { toJson } from '../../write/json.js';
import type { CompareOptions } from '../compare.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-code.js';
import type { ExitCode } from '../exit-code.js';
import { breathe, untilInterrupted } from '../interrupt.js';
import { checkOutputFolder } from '../output/check-output.js';
import { compareOutputs } from '../output/names.js';
import { writeOutputs } from '../output/write-output.js';
import { compareText } from '../terminal/compare.js';
import { colorPaint, noPaint } from '../terminal/paint.js';
import { progressOn } from '../terminal/progress.js';
import { threadsFor } from '../threads-for.js';
import { version } from '../version.js';
import { workerPool } from '../worker-pool.js';
import { readSides } from './read-sides.js';
import type { Sides } from './read-sides.js';

/** The whole of `yoha compare`: read, simulate, write, print. */
export async function compareScenarios(
  written: readonly string[],
  options: CompareOptions,
  context: Context,
): Promise<ExitCode> {
  const { host } = context;
  const sides = readSides(written, options, context, host.stderr.color);
  if (options.out !== undefined)
    await checkOutputFolder(options.out, compareOutputs(written.length), sides.inputs, context);
  const { found, notes } = await untilInterrupted(host, (signal) => compareAndWrite(sides, options, context, signal));
  if (options.json) await host.stdout.write(toJson(found));
  else if (!options.quiet)
    await host.stdout.write(compareText(found, options.out ?? null, host.stdout.color ? colorPaint : noPaint));
  if (notes.length > 0) await host.stderr.write(`${notes.join('\n')}\n`);
  return exitCode.done;
}

async function compareAndWrite(
  sides: Sides,
  options: CompareOptions,
  context: Context,
  signal: AbortSignal,
): Promise<{ readonly found: CompareAnalysis; readonly notes: readonly string[] }> {
  const { host, text } = context;
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
    if (options.out === undefined) return { found, notes: [] };
    progress.drawing();
    const { compareFiles } = await import('./compare-files.js');
    const files = await compareFiles(found, signal);
    const notes = await writeOutputs(options.out, compareOutputs(sides.sides.length), files, signal, context);
    return { found, notes };
  } finally {
    await pool.close();
    await progress.end();
  }
}
