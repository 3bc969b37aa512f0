import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { exitCode } from './exit-code.js';
import { Failure } from './failure.js';
import { systemErrorCode } from './system-error.js';
import type { Words } from './words.js';

/**
 * Refuses an output folder that could not be written, or that would replace the scenario, before any work is done.
 * `names` are the files that will be written into it. Throws Failure with the exit code of files.
 */
export async function checkOutputFolder(
  folder: string,
  input: string,
  names: readonly string[],
  text: Words,
): Promise<void> {
  const refuse = (why: string): never => {
    throw new Failure(exitCode.files, text.cannotWrite(folder, why));
  };
  if (folder === '' || folder.includes('\0') || basename(resolve(folder)).includes(':')) refuse(text.outIsOddName);
  if (names.some((name) => resolve(folder, name) === resolve(input)) || resolve(folder) === resolve(input))
    refuse(text.outIsInput);
  try {
    const existing = await nearestExisting(resolve(folder));
    if (!(await stat(existing)).isDirectory()) refuse(text.outIsFile);
    await access(existing, constants.W_OK | constants.X_OK);
    const real = await realpath(existing);
    if (existing === resolve(folder) && (await sameAsAny(real, names, input))) refuse(text.outIsInput);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    refuse(text.systemError(code));
  }
}

/** The path itself or the nearest folder above it that exists. */
async function nearestExisting(path: string): Promise<string> {
  try {
    await stat(path);
    return path;
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    return nearestExisting(dirname(path));
  }
}

async function sameAsAny(folder: string, names: readonly string[], input: string): Promise<boolean> {
  const real = await realpath(input).catch(() => resolve(input));
  return names.some((name) => join(folder, name) === real);
}
