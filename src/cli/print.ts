import { toJson } from '../write/json.js';
import type { Context } from './context.js';
import type { Reading } from './read-scenario.js';
import { colorPaint, noPaint } from '../write/text/paint.js';
import type { Paint } from '../write/text/paint.js';

/** Prints what was found: as data where they are asked for, else as text unless nothing is to be printed. */
export async function print(
  { json, quiet }: { readonly json?: true; readonly quiet?: true },
  data: unknown,
  text: (paint: Paint) => string,
  { host: { stdout } }: Context,
): Promise<void> {
  if (json) await stdout.write(toJson(data));
  else if (!quiet) await stdout.write(text(stdout.color ? colorPaint : noPaint));
}

/** Tells below the result what there is to say of the file that was read, and of those written. */
export async function tellBelow(
  reading: Reading,
  notes: readonly string[],
  { host: { stderr } }: Context,
): Promise<void> {
  const letters = [...reading.letters(stderr.color), ...notes];
  if (letters.length > 0) await stderr.write(`\n${letters.join('\n\n')}\n`);
}
