import { extname } from 'node:path';
import type { Context } from '../context.js';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';

/**
 * The format of an output file: the one that is asked for, else that of its ending. Throws a Failure of the command line for an ending
 * that names none, and for one that names another than is asked for: no file says that it is what it is not.
 */
export function formatOfFile<F extends string>(
  out: string,
  asked: F | undefined,
  endings: Readonly<Record<string, F>>,
  { words }: Pick<Context, 'words'>,
): F {
  const own = words.output;
  const ending = extname(out).toLowerCase();
  const named = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (named !== undefined && asked !== undefined && named !== asked)
    throw new Failure(exitCode.input, own.otherEnding(out, asked));
  const found = asked ?? named;
  if (found === undefined) throw new Failure(exitCode.input, own.unknownEnding(out, Object.keys(endings)));
  return found;
}
