import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import type { OutputFile } from '../../write/files.js';
import { breathe } from '../interrupt.js';
import { systemErrorCode } from '../system-error.js';
import {
  blockedFolder,
  digestOf,
  digestOfOutput,
  flushFolder,
  keepMode,
  leniently,
  makeFolder,
} from './file-system.js';
import { ownFileSystem, remove, unlessAbsent, writeFlushed } from './file-system.js';
import type { FileSystem } from './file-system.js';
import { bind, carryOut, clearWorkDone, isHalfDone, repair, undo } from './folder-change.js';
import type { FolderChange } from './folder-change.js';
import { FolderLock, isAbandoned, isLeftAlone, WORK } from './folder-lock.js';
import { knownDigest, readRecord, RECORD, recordAfter, recordText } from './record.js';
import type { FolderRecord } from './record.js';

/** Writing failed and every file is as it was before. `cause` is the error of the file system. */
export class NothingReplaced extends Error {
  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(`cannot write ${path}`, { cause });
    this.name = 'NothingReplaced';
  }
}

/** Writing failed, and the old files could not all be put back: the next run into the folder does that, or finishes. */
export class HalfReplaced extends Error {
  constructor(cause: unknown) {
    super('half replaced', { cause });
    this.name = 'HalfReplaced';
  }
}

/** Files of the same names stand in the folder that Yoha did not write, or that were changed since it wrote them. */
export class NotOurs extends Error {
  constructor(
    readonly foreign: readonly string[],
    readonly changed: readonly string[],
  ) {
    super(`not ours: ${[...foreign, ...changed].join(', ')}`);
    this.name = 'NotOurs';
  }
}

export interface FolderWriting {
  readonly folder: string;
  /** Whose outputs these are: those of an earlier run of the same command that are not among them go. */
  readonly command: string;
  readonly files: readonly OutputFile[];
  readonly signal?: AbortSignal;
  readonly system?: FileSystem;
}

/** Earlier outputs of the command that are not made any more, and stay because somebody changed them. */
export type LeftStanding = readonly string[];

/**
 * Writes the outputs of a command into a folder, so that it holds the old ones or the new ones, never a mixture, whatever fails; after
 * a kill the next call brings it to one of the two. A new folder appears as a whole. Files that are not known to be Yoha's are neither
 * replaced nor removed: NotOurs. Rejects with NothingReplaced or HalfReplaced when the system fails, with FolderBusy while another
 * process writes there, or with the reason of the signal, nothing replaced, when it is aborted before the first move.
 */
export async function writeFolder(writing: FolderWriting): Promise<LeftStanding> {
  const system = writing.system ?? ownFileSystem;
  try {
    const folder = unlessAbsent(() => system.realpathSync(writing.folder));
    if (folder === null && (await makeWhole(system, writing))) return [];
    return await replaceIn(system, folder ?? system.realpathSync(writing.folder), writing);
  } catch (error) {
    throw systemErrorCode(error) === null ? error : new NothingReplaced(writing.folder, error);
  }
}

/** The folder in which a new one is made: its name is always the same, so that the next run finds what a killed one left. */
const draftOf = (folder: string): string =>
  join(dirname(folder), `.yoha-${createHash('sha256').update(basename(folder)).digest('hex').slice(0, 12)}`);

/** Makes a folder that is not there, beside its place, and gives it its name when it is complete. False: it is there by now. */
async function makeWhole(system: FileSystem, writing: FolderWriting): Promise<boolean> {
  const { folder, command, files, signal } = writing;
  const target = resolve(folder);
  const draft = draftOf(target);
  if (unlessAbsent(() => system.lstatSync(target)) !== null) return false;
  makeFolder(system, dirname(target));
  clearDrafts(system, dirname(target));
  makeFolder(system, draft);
  let lock: FolderLock | null = null;
  let place = draft;
  try {
    lock = await FolderLock.take(system, draft, signal);
    clearDraft(system, draft);
    if (unlessAbsent(() => system.lstatSync(target)) !== null) return false;
    await stage(system, files, (name) => join(draft, name), signal);
    writeFlushed(system, join(draft, RECORD), recordText(recordAfter({}, command, digests(files))));
    flushFolder(system, draft);
    lock.assertHeld();
    system.renameSync(draft, target);
    place = target;
    flushFolder(system, dirname(target));
    return true;
  } catch (error) {
    const code = systemErrorCode(error) ?? '';
    if (lock !== null && ['EEXIST', 'ENOTEMPTY'].includes(code)) return false;
    // Another process has just given the draft its name, or cleared it away.
    if (lock === null && code === 'ENOENT') return makeWhole(system, writing);
    throw error;
  } finally {
    // Once it has its name, another process may be at work on a draft of the same name.
    if (lock !== null && place === draft) leniently(() => clearDraft(system, draft));
    lock?.release(place);
    if (place === draft) leniently(() => system.rmdirSync(draft));
  }
}

/** All but the lock. */
function clearDraft(system: FileSystem, draft: string): void {
  for (const name of unlessAbsent(() => system.readdirSync(draft)) ?? [])
    if (name !== WORK) remove(system, join(draft, name));
  clearWorkDone(system, draft);
}

/** Clears away drafts that killed processes left in a folder, also those of other names. */
function clearDrafts(system: FileSystem, parent: string): void {
  leniently(() => {
    for (const name of system.readdirSync(parent))
      if (/^\.yoha-[0-9a-f]{12}$/.test(name) && isAbandoned(system, join(parent, name)))
        leniently(() => remove(system, join(parent, name)));
  });
}

const digests = (files: readonly OutputFile[]): Record<string, string> =>
  Object.fromEntries(files.map(({ name, bytes }) => [name, digestOf(bytes)]));

/** Writes the new files where nobody looks. Gives way to signals between two of them. */
async function stage(
  system: FileSystem,
  files: readonly OutputFile[],
  placeOf: (name: string) => string,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const { name, bytes } of files) {
    await breathe();
    signal?.throwIfAborted();
    makeFolder(system, dirname(placeOf(name)));
    writeFlushed(system, placeOf(name), bytes);
  }
  for (const folder of new Set(files.map(({ name }) => dirname(placeOf(name))))) flushFolder(system, folder);
  await breathe();
  signal?.throwIfAborted();
}

/** Replaces the outputs of a command in a folder that is there. */
async function replaceIn(system: FileSystem, folder: string, writing: FolderWriting): Promise<LeftStanding> {
  const { files, signal } = writing;
  const lock = await FolderLock.take(system, folder, signal);
  try {
    repair(system, folder);
    await stage(system, files, (name) => join(folder, WORK, 'new', name), signal);
    for (const { name } of files) keepMode(system, join(folder, name), join(folder, WORK, 'new', name));
    const { change, standing } = changeOf(system, folder, writing);
    lock.assertHeld();
    carryOutOrUndo(system, folder, change);
    return standing;
  } finally {
    clearWorkDone(system, folder);
    lock.release();
  }
}

/** All of a change or nothing of it. */
function carryOutOrUndo(system: FileSystem, folder: string, change: FolderChange): void {
  try {
    bind(system, folder, change);
    carryOut(system, folder, change);
  } catch (error) {
    try {
      undo(system, folder, change);
    } catch {
      if (isHalfDone(system, folder)) throw new HalfReplaced(error);
    }
    throw error;
  }
}

/**
 * Which of these names in a folder are taken by files that are not known, and which by files that are known but changed. A record that
 * is no file is not known either, nor is what stands in the place of a folder of outputs: a link there leads to another place.
 */
function notOurs(system: FileSystem, folder: string, names: readonly string[], record: FolderRecord): NotOurs | null {
  const foreign: string[] = [];
  const changed: string[] = [];
  if (unlessAbsent(() => system.statSync(join(folder, RECORD)).isFile()) === false) foreign.push(RECORD);
  for (const name of names) {
    const blocked = blockedFolder(system, folder, name);
    if (blocked !== null) {
      if (!foreign.includes(blocked)) foreign.push(blocked);
      continue;
    }
    const found = digestOfOutput(system, folder, name);
    const known = knownDigest(record, name);
    if (found === null || found === known) continue;
    (known === null ? foreign : changed).push(name);
  }
  return foreign.length + changed.length === 0 ? null : new NotOurs(foreign, changed);
}

/** What is to be done in a folder, seen from its record; earlier outputs that somebody changed are left standing. */
function changeOf(
  system: FileSystem,
  folder: string,
  { command, files }: FolderWriting,
): { readonly change: FolderChange; readonly standing: LeftStanding } {
  const record = readRecord(system, folder);
  const put = digests(files);
  const names = Object.keys(put);
  const refusal = notOurs(system, folder, names, record);
  if (refusal !== null) throw refusal;
  const was: Record<string, string> = {};
  for (const name of names) {
    const found = digestOfOutput(system, folder, name);
    if (found !== null) was[name] = found;
  }
  const earlier = Object.entries(record[command] ?? {}).filter(([name]) => !Object.hasOwn(put, name));
  const stale = earlier.filter(([name]) => digestOfOutput(system, folder, name) !== null);
  const [drop, kept] = [true, false].map((same) =>
    stale.filter(([name, digest]) => (digestOfOutput(system, folder, name) === digest) === same),
  );
  const next = recordAfter(record, command, { ...put, ...Object.fromEntries(kept) });
  return { change: { put, drop: Object.fromEntries(drop), was, next }, standing: kept.map(([name]) => name) };
}

/**
 * Brings a folder of outputs into one state before a run, if a killed one left it half done, and says which of the names are taken by
 * files that are not Yoha's. A folder in which another process writes is only looked at.
 */
export async function look(
  folder: string,
  names: readonly string[],
  system: FileSystem = ownFileSystem,
): Promise<NotOurs | null> {
  if (isLeftAlone(system, folder)) {
    const lock = await FolderLock.take(system, folder);
    try {
      repair(system, folder);
    } finally {
      lock.release();
    }
  }
  return notOurs(system, folder, names, readRecord(system, folder));
}
