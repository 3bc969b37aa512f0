import { NothingReplaced, writeFolder } from '../write/files.js';
import type { OutputFile } from '../write/files.js';
import { exitCode } from './exit-code.js';
import { Failure } from './failure.js';
import { systemErrorCode } from './system-error.js';
import type { Words } from './words.js';

/** Writes the files of a command into its folder; a Failure of files says in plain words why it could not. */
export async function writeAll(
  folder: string,
  files: readonly OutputFile[],
  signal: AbortSignal,
  text: Words,
): Promise<void> {
  try {
    await writeFolder(folder, files, signal);
  } catch (error) {
    const cause = error instanceof NothingReplaced ? error.cause : error;
    const code = systemErrorCode(cause);
    if (code === null) throw error;
    const why = text.systemError(code);
    throw new Failure(exitCode.files, text.cannotWrite(folder, error === cause ? why : text.nothingReplaced(why)));
  }
}
