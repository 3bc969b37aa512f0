import { compare as compared } from '../../decide/compare/compare.js';
import { compareMarkdown } from '../../write/compare-markdown.js';
import { atWork } from '../at-work.js';
import type { Run } from '../command.js';
import type { compare } from '../commands/compare.js';
import { readSides } from '../compare/read-sides.js';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { checkOutputFolder } from '../output/check-output.js';
import { compareOutputs } from '../output/names.js';
import { writeOutputs } from '../output/write-output.js';
import { print } from '../print.js';
import type { Paint } from '../../write/text/paint.js';
import { compareText } from '../terminal/compare.js';
import { version } from '../version.js';

/** Reads, simulates, writes where asked, prints. */
export const work: Run<typeof compare> = async ([first, others], options, context) => {
  const { stderr } = context.host;
  const { out } = options;
  if (options.json && options.format !== undefined)
    throw new Failure(exitCode.input, context.words.commands.compare.twoForms);
  const read = readSides([first, ...others], options, context, stderr.color);
  const outputs = compareOutputs(read.sides.length);
  if (out !== undefined) await checkOutputFolder(out, outputs, read.inputs, context);
  const { found, notes } = await atWork(read.sides[0].scenario, options, context, async (at) => {
    const { pool, progress, signal, breathe } = at;
    progress.analysing();
    const found = await compared(read.sides, { ...read, version, pool, breathe });
    if (out === undefined) return { found, notes: [] };
    progress.drawing();
    const { compareFiles } = await import('../compare/compare-files.js');
    const files = await compareFiles(found, signal);
    return { found, notes: await writeOutputs(out, outputs, files, signal, context) };
  });
  const written = (paint: Paint): string =>
    options.format === 'markdown' ? compareMarkdown(found) : compareText(found, out ?? null, paint);
  await print(options, found, written, context);
  if (notes.length > 0) await stderr.write(`${notes.join('\n')}\n`);
  return exitCode.done;
};
