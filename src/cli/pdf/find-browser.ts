import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { Context } from '../context.js';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { systemErrorCode } from '../system-error.js';
import { browserPlaces } from './browser-places.js';

/** Names the browser to print with, before any place is searched. */
const VARIABLE = 'YOHA_BROWSER';

/** Why a path cannot be run, as a code of the operating system; null = it can. */
async function hindrance(path: string): Promise<string | null> {
  try {
    if (!(await stat(path)).isFile()) return 'EISDIR';
    await access(path, constants.X_OK);
    return null;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    return code;
  }
}

/**
 * The browser that prints PDF: the one that YOHA_BROWSER names, else the first that is installed. Throws a Failure of files that
 * says what to do when there is none. `page` is the HTML file that can be printed by hand instead.
 */
export async function findBrowser(
  { host: { env }, words }: Pick<Context, 'host' | 'words'>,
  page: string,
): Promise<string> {
  const { commandLine, pdf: own } = words;
  const named = env[VARIABLE] ?? '';
  if (named !== '') {
    const code = await hindrance(named);
    if (code === null) return named;
    throw new Failure(exitCode.files, own.namedBrowser(named, commandLine.systemError(code)));
  }
  for (const place of browserPlaces(env, process.platform)) if ((await hindrance(place)) === null) return place;
  throw new Failure(exitCode.files, own.noBrowser(page));
}
