import { accessSync, constants, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Context } from '../context.js';
import { exitCode } from '../exit-code.js';
import { cannotWrite, Failure } from '../failure.js';
import { systemErrorCode } from '../system-error.js';
import { ownFileSystem } from './file-system.js';
import { WORK } from './folder-lock.js';
import type { Outputs } from './names.js';
import { readRecord, RECORD } from './record.js';
import { notOurs } from './mentioned.js';
import { systemPlaceOf } from './system-place.js';
import { inTheWay } from './write-file.js';
import { look } from './write-folder.js';

/** Endings of the files that Yoha reads and writes: a folder that is to be made is hardly meant to have one. */
const FILE_ENDINGS = /^\.(?:html?|pdf|csv|json|xlsx|md|svg|png|ya?ml)$/i;

/** Identity of what a path leads to, whatever name, link or spelling leads there; null = nothing is there. */
function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    // Where the disk has no numbers, the path must do.
    return ino === 0n ? ownFileSystem.realpathSync(path) : `${dev} ${ino}`;
  } catch {
    return null;
  }
}

/** The file among `inputs` to which a path leads, as it is best called here. */
function inputAt(path: string, inputs: readonly string[]): string | null {
  const own = identityOf(path);
  const found = own === null ? undefined : inputs.find((input) => identityOf(input) === own);
  if (found === undefined) return null;
  const near = relative('', found);
  return near.startsWith('..') ? found : near;
}

const isOddName = (path: string): boolean =>
  path === '' || path.includes('\0') || basename(resolve(path)).includes(':');

/** The path itself or the nearest folder above it that exists. */
function nearestExisting(path: string): string {
  try {
    statSync(path);
    return path;
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    return nearestExisting(dirname(path));
  }
}

/** Nothing of ours belongs there, whoever asks for it. */
function refuseSystemPlace(out: string, path: string, { words }: Context): void {
  const place = systemPlaceOf(path);
  if (place !== null) throw new Failure(exitCode.input, words.output.systemPlace(out, place));
}

type Refuse = (why: string) => never;

/** Asks the system; what it answers is the reason for the refusal. */
async function asking<T>(work: () => T | Promise<T>, refuse: Refuse, { words }: Context): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    return refuse(words.commandLine.systemError(code));
  }
}

const refusing =
  (out: string, { words }: Context): Refuse =>
  (why) => {
    throw cannotWrite(out, why, words);
  };

/**
 * Refuses an output folder before any work is done: one that could not be written, in which an output would replace a file of
 * `inputs` (every file that the command has read), or that holds files of these names which are not Yoha's. Repairs what a killed run
 * left there. Throws Failure with the exit code of files; for a name that can only be meant as a file, with that of the command line.
 */
export async function checkOutputFolder(
  out: string,
  outputs: Outputs,
  inputs: readonly string[],
  context: Context,
): Promise<void> {
  const { commandLine, output: own } = context.words;
  const refuse = refusing(out, context);
  if (isOddName(out)) refuse(own.outIsOddName);
  const folder = resolve(out);
  refuseSystemPlace(out, folder, context);
  const existing = await asking(() => nearestExisting(folder), refuse, context);
  if (!statSync(existing).isDirectory()) {
    const input = inputAt(existing, inputs);
    if (input !== null) refuse(own.isInput(input));
    refuse(statSync(existing).isFile() ? own.outIsFile : commandLine.systemError('ENXIO'));
  }
  if (existing !== folder && FILE_ENDINGS.test(extname(folder)))
    throw new Failure(exitCode.input, own.looksLikeFile(out));
  await asking(() => accessSync(existing, constants.W_OK | constants.X_OK), refuse, context);
  if (existing !== folder) return;
  await asking(
    async () => {
      refuseInputs(folder, outputs, inputs, (output, input) => refuse(own.replacesInput(output, input)));
      const found = await look(folder, outputs.names);
      if (found !== null) refuse(notOurs(found, own));
    },
    refuse,
    context,
  );
}

/** Also what an earlier run wrote and this one would take away is an output. */
function refuseInputs(
  folder: string,
  { command, names }: Outputs,
  inputs: readonly string[],
  refuse: (output: string, input: string) => never,
): void {
  for (const name of [...names, ...Object.keys(readRecord(ownFileSystem, folder)[command] ?? {}), RECORD]) {
    const input = inputAt(join(folder, name), inputs);
    if (input !== null) refuse(name, input);
  }
  const work = join(ownFileSystem.realpathSync(folder), WORK) + sep;
  const inside = inputs.find((input) => ownFileSystem.realpathSync(input).startsWith(work));
  if (inside !== undefined) refuse(WORK, inside);
}

/** Refuses one output file before any work is done, for the same reasons as a folder; but a plain file that is named is replaced. */
export async function checkOutputFile(out: string, inputs: readonly string[], context: Context): Promise<void> {
  const { commandLine, output: own } = context.words;
  const refuse = refusing(out, context);
  if (isOddName(out)) refuse(own.outIsOddName);
  refuseSystemPlace(out, out, context);
  const input = inputAt(out, inputs);
  if (input !== null) refuse(own.replacesInput(null, input));
  await asking(
    () => {
      const code = inTheWay(ownFileSystem, out);
      if (code === 'EISDIR') refuse(own.outIsFolder);
      if (code !== null) refuse(commandLine.systemError(code));
      const folder = dirname(resolve(out));
      if (!statSync(folder).isDirectory()) refuse(commandLine.systemError('ENOTDIR'));
      accessSync(folder, constants.W_OK | constants.X_OK);
    },
    refuse,
    context,
  );
}
