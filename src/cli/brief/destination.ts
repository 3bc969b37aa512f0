import { realpath, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { writeFileWhole } from '../../write/files.js';
import type { BriefOptions } from '../brief.js';
import type { Context } from '../context.js';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { systemErrorCode } from '../system-error.js';
import { briefFormats } from './formats.js';
import type { BriefFormat } from './formats.js';
import { briefCommandWords } from './words.js';

/** The format that is asked for: by name, else by the ending of the file; Markdown where nothing is said. */
export function formatOf({ out, format }: BriefOptions, { locale }: Pick<Context, 'locale'>): BriefFormat {
  const own = briefCommandWords(locale);
  if (out === undefined) {
    if (format === 'pdf') throw new Failure(exitCode.input, own.needsOut);
    return format ?? 'md';
  }
  const ending = extname(out)
    .toLowerCase()
    .replace(/^\.htm$/, '.html')
    .slice(1);
  const found = format ?? briefFormats.find((each) => each === ending);
  if (found === undefined) throw new Failure(exitCode.input, own.unknownEnding(out));
  return found;
}

/** Refuses a file that could not be written, or that is one of the scenarios, before any work is done. */
export async function checkFile(out: string, inputs: readonly string[], { locale, text }: Context): Promise<void> {
  const refuse = (why: string): never => {
    throw new Failure(exitCode.files, text.cannotWrite(out, why));
  };
  const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  const own = await real(out);
  for (const input of inputs) if ((await real(input)) === own) refuse(text.outIsInput);
  const found = await stat(out).catch(() => null);
  if (found?.isDirectory()) refuse(briefCommandWords(locale).isFolder);
  const folder = await stat(resolve(out, '..')).catch(() => null);
  if (!folder?.isDirectory()) refuse(text.systemError(folder === null ? 'ENOENT' : 'ENOTDIR'));
}

/** Writes the file, whole or not at all. */
export async function writeBrief(out: string, bytes: string | Uint8Array, { text }: Context): Promise<void> {
  try {
    await writeFileWhole(out, bytes, true);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    throw new Failure(exitCode.files, text.cannotWrite(out, text.systemError(code)));
  }
}
