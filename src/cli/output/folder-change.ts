import { dirname, join } from 'node:path';
import { blockedFolder, digestOfFile, digestOfOutput, flushFolder, keptText, leniently } from './file-system.js';
import { makeFolder, remove, unlessAbsent, writeFlushed } from './file-system.js';
import type { FileSystem } from './file-system.js';
import { WORK } from './folder-lock.js';
import { digestsIn, parsed, RECORD, recordData, recordIn, recordText } from './record.js';
import type { FolderRecord } from './record.js';

/** A change of an output folder, as a killed process leaves it to the next one. */
export interface FolderChange {
  /** Digests of the new files by name. */
  readonly put: Readonly<Record<string, string>>;
  /** Digests of earlier outputs that go. */
  readonly drop: Readonly<Record<string, string>>;
  /** Digests of what the new files replace; a name that is not here was free. */
  readonly was: Readonly<Record<string, string>>;
  /** The record afterwards. */
  readonly next: FolderRecord;
}

/** Places of a change: final, new and old files, the plan that makes it binding, and the record that ends it. */
const places = (folder: string) => ({
  final: (name: string): string => join(folder, name),
  fresh: (name: string): string => join(folder, WORK, 'new', name),
  old: (name: string): string => join(folder, WORK, 'old', name),
  plan: join(folder, WORK, 'plan.json'),
  next: join(folder, WORK, 'next.json'),
  record: join(folder, RECORD),
});

/** Folders of an output folder that hold these names. */
const foldersOf = (folder: string, names: readonly string[]): string[] => [
  ...new Set([folder, ...names.map((name) => dirname(join(folder, name)))]),
];

/**
 * Makes a staged change binding: keeps the old files by a second name, writes down what will be done, and flushes all of it. Whatever
 * needs room on the disk happens here, before a final name is touched.
 */
export function bind(system: FileSystem, folder: string, change: FolderChange): void {
  const at = places(folder);
  const names = Object.keys(change.put);
  for (const each of foldersOf(folder, names)) makeFolder(system, each);
  for (const name of [...Object.keys(change.was), ...Object.keys(change.drop)]) {
    makeFolder(system, dirname(at.old(name)));
    keep(system, at.final(name), at.old(name));
  }
  writeFlushed(system, at.next, recordText(change.next));
  for (const kind of ['new', 'old'])
    for (const each of foldersOf(join(folder, WORK, kind), names)) flushFolder(system, each);
  writeFlushed(system, `${at.plan}.part`, JSON.stringify({ ...change, next: recordData(change.next) }));
  system.renameSync(`${at.plan}.part`, at.plan);
  flushFolder(system, join(folder, WORK));
}

/** A second name for a file; a copy where the disk knows no second names. */
function keep(system: FileSystem, path: string, second: string): void {
  try {
    system.linkSync(path, second);
  } catch {
    system.copyFileSync(path, second);
    const file = system.openSync(second, 'r+');
    try {
      system.fsyncSync(file);
    } finally {
      system.closeSync(file);
    }
  }
}

/** Carries a binding change out. After an error part of it may be done: see undo. */
export function carryOut(system: FileSystem, folder: string, { put, drop }: FolderChange): void {
  const at = places(folder);
  for (const name of Object.keys(put)) system.renameSync(at.fresh(name), at.final(name));
  for (const name of Object.keys(drop)) system.unlinkSync(at.final(name));
  end(system, folder, [...Object.keys(put), ...Object.keys(drop)]);
}

/** Makes moves durable; a folder that they have left empty goes. */
function flushFolders(system: FileSystem, folder: string, names: readonly string[]): void {
  for (const each of foldersOf(folder, names)) {
    if (each !== folder) leniently(() => system.rmdirSync(each));
    flushFolder(system, each);
  }
}

/** The change is done: the new record stands, and the plan goes. */
function end(system: FileSystem, folder: string, names: readonly string[]): void {
  const at = places(folder);
  flushFolders(system, folder, names);
  system.renameSync(at.next, at.record);
  flushFolder(system, folder);
  // A plan that stays is carried out again, to no effect.
  leniently(() => system.unlinkSync(at.plan));
}

/** Puts every old file back and takes the new ones away. What a person changed meanwhile stays. */
export function undo(system: FileSystem, folder: string, { put, drop, was }: FolderChange): void {
  const at = places(folder);
  for (const [name, digest] of Object.entries(put)) {
    if (digestOfOutput(system, folder, name) !== digest || was[name] === digest) continue;
    if (Object.hasOwn(was, name)) system.renameSync(at.old(name), at.final(name));
    else system.unlinkSync(at.final(name));
  }
  for (const name of Object.keys(drop))
    if (digestOfOutput(system, folder, name) === null) system.renameSync(at.old(name), at.final(name));
  flushFolders(system, folder, Object.keys({ ...put, ...drop }));
  unlessAbsent(() => system.unlinkSync(at.plan));
  flushFolder(system, join(folder, WORK));
}

/** The change that a process which has ended left half done; null = none. */
function leftChange(system: FileSystem, folder: string): FolderChange | null {
  const text = keptText(system, places(folder).plan);
  const found = text === null ? null : parsed(text);
  if (typeof found !== 'object' || found === null) return null;
  const { put, drop, was, next } = found as Record<string, unknown>;
  const change = { put: digestsIn(put), drop: digestsIn(drop), was: digestsIn(was), next: recordIn(next) };
  return leadsElsewhere(system, folder, Object.keys({ ...change.put, ...change.drop, ...change.was })) ? null : change;
}

/** Whether links stand where the work of a change keeps its files: no process of Yoha left it so. */
function leadsElsewhere(system: FileSystem, folder: string, names: readonly string[]): boolean {
  const work = join(folder, WORK);
  return ['new', 'old'].some(
    (kind) =>
      blockedFolder(system, work, join(kind, 'any')) !== null ||
      names.some((name) => blockedFolder(system, join(work, kind), name) !== null),
  );
}

/** Whether every new file stands under its final name, or could still be moved there. */
function canBeFinished(system: FileSystem, folder: string, { put }: FolderChange): boolean {
  const at = places(folder);
  return Object.entries(put).every(([name, digest]) =>
    [at.final(name), at.fresh(name)].some((path) => digestOfFile(system, path) === digest),
  );
}

/** Moves what is not yet in its place. A file that a person changed since, or put there, stays as it is. */
function finish(system: FileSystem, folder: string, change: FolderChange): void {
  const { put, drop, was, next } = change;
  const at = places(folder);
  for (const [name, digest] of Object.entries(put)) {
    const found = digestOfOutput(system, folder, name);
    if (found === digest || (found !== null && found !== was[name])) continue;
    makeFolder(system, dirname(at.final(name)));
    system.renameSync(at.fresh(name), at.final(name));
  }
  for (const [name, digest] of Object.entries(drop))
    if (digestOfOutput(system, folder, name) === digest) system.unlinkSync(at.final(name));
  writeFlushed(system, at.next, recordText(next));
  end(system, folder, Object.keys({ ...put, ...drop }));
}

/**
 * Brings a folder into one state after a process that was killed in it: forward to the new files where they are all there, else back
 * to the old ones; then clears its work away. Only for the holder of the lock.
 */
export function repair(system: FileSystem, folder: string): void {
  const change = leftChange(system, folder);
  if (change !== null) {
    if (canBeFinished(system, folder, change)) finish(system, folder, change);
    else undo(system, folder, change);
  }
  clearWork(system, folder);
}

/** Clears away all work but the lock. What cannot be cleared away is left to the next run. */
function clearWork(system: FileSystem, folder: string): void {
  const work = join(folder, WORK);
  leniently(() => {
    for (const name of system.readdirSync(work)) if (name !== 'lock') leniently(() => remove(system, join(work, name)));
  });
}

/** Clears away the work of a change that is done or was given up; one that is half done keeps what it needs to be brought to an end. */
export function clearWorkDone(system: FileSystem, folder: string): void {
  leniently(() => {
    if (!isHalfDone(system, folder)) clearWork(system, folder);
  });
}

/** Whether a change in a folder is binding and neither done nor undone. */
export const isHalfDone = (system: FileSystem, folder: string): boolean =>
  unlessAbsent(() => system.lstatSync(places(folder).plan)) !== null;
