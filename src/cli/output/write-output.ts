import type { OutputFile } from '../../write/files.js';
import type { Context } from '../context.js';
import { cannotWrite } from '../failure.js';
import type { Failure } from '../failure.js';
import { systemErrorCode } from '../system-error.js';
import { FolderBusy } from './folder-lock.js';
import type { Outputs } from './names.js';
import { mentioned, notOurs } from './mentioned.js';
import { writeFileWhole } from './write-file.js';
import { HalfReplaced, NothingReplaced, NotOurs, writeFolder } from './write-folder.js';

/** Why nothing, or not all, was written, as a Failure of files in plain words; any other error as it is. */
function failureOf(out: string, error: unknown, { words }: Context): unknown {
  const { commandLine, output: own } = words;
  const failure = (why: string): Failure => cannotWrite(out, why, words);
  if (error instanceof FolderBusy) return failure(own.busy(error.lock));
  if (error instanceof NotOurs) return failure(notOurs(error, own));
  const cause = error instanceof NothingReplaced || error instanceof HalfReplaced ? error.cause : error;
  const code = systemErrorCode(cause);
  if (code === null) return error;
  const why = commandLine.systemError(code);
  return failure(error instanceof HalfReplaced ? own.halfReplaced(why) : own.nothingReplaced(why));
}

/**
 * Writes the files of a command into its folder, all or none, and gives what is to be said about it: which earlier outputs stay because
 * somebody changed them. A Failure of files says in plain words why it could not.
 */
export async function writeOutputs(
  folder: string,
  { command, names }: Outputs,
  files: readonly OutputFile[],
  signal: AbortSignal,
  context: Context,
): Promise<readonly string[]> {
  const unknown = files.find(({ name }) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`${unknown.name} is not among the outputs of ${command}`);
  try {
    const standing = await writeFolder({ folder, command, files, signal });
    return standing.length === 0 ? [] : [context.words.output.standing(...mentioned(standing))];
  } catch (error) {
    throw failureOf(folder, error, context);
  }
}

/** Writes the one file of a command, whole or not at all; an existing one is replaced if that is wanted, else refused. */
export async function writeOutput(
  out: string,
  bytes: string | Uint8Array,
  how: { readonly replace: boolean; readonly signal?: AbortSignal },
  context: Context,
): Promise<void> {
  try {
    await writeFileWhole(out, bytes, how);
  } catch (error) {
    if (!how.replace && systemErrorCode(error) === 'EEXIST')
      throw cannotWrite(out, context.words.output.fileExists, context.words);
    throw failureOf(out, error, context);
  }
}
