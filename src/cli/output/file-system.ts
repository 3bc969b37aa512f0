import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { systemErrorCode } from '../system-error.js';

/** What writing outputs asks of the system; a test hands in one that fails at a chosen call. */
export type FileSystem = Pick<
  typeof fs,
  | 'chmodSync'
  | 'closeSync'
  | 'copyFileSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'readdirSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'statSync'
  | 'unlinkSync'
  | 'utimesSync'
  | 'writeFileSync'
>;

export const ownFileSystem: FileSystem = fs;

const isAbsent = (error: unknown): boolean => systemErrorCode(error) === 'ENOENT';

/** What an action gives, or null where the file or folder that it needs is not there. */
export function unlessAbsent<T>(action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

/** Does what may fail without harm. Only errors of the system are passed over. */
export function leniently(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
  }
}

/** Writes a new file whole and flushes it to the disk. */
export function writeFlushed(system: FileSystem, path: string, bytes: Uint8Array | string): void {
  const file = system.openSync(path, 'w');
  try {
    system.writeFileSync(file, bytes);
    system.fsyncSync(file);
  } finally {
    system.closeSync(file);
  }
}

/** Makes moves in a folder durable, where the system can (Windows cannot open folders, some disks cannot flush them). */
export function flushFolder(system: FileSystem, folder: string): void {
  leniently(() => {
    const handle = system.openSync(folder, 'r');
    try {
      system.fsyncSync(handle);
    } finally {
      system.closeSync(handle);
    }
  });
}

/** A folder with its parents. Node's own recursive form never ends where the system refuses new names with ENOENT (/proc). */
export function makeFolder(system: FileSystem, path: string): void {
  try {
    system.mkdirSync(path);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'EEXIST' && system.statSync(path).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(system, dirname(path));
    system.mkdirSync(path);
  }
}

/** Removes a file, or a folder with all that is in it, without following links; what is not there is as good as removed. */
export function remove(system: FileSystem, path: string): void {
  const found = unlessAbsent(() => system.lstatSync(path));
  if (found === null) return;
  if (!found.isDirectory()) return void unlessAbsent(() => system.unlinkSync(path));
  for (const name of system.readdirSync(path)) remove(system, `${path}/${name}`);
  unlessAbsent(() => system.rmdirSync(path));
}

/** SHA-256 in hexadecimal digits. */
export const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** The digest of a file; null where there is none; a text that is no digest for a folder, a link or a device. */
export function digestOfFile(system: FileSystem, path: string): string | null {
  const found = unlessAbsent(() => system.lstatSync(path));
  if (found === null) return null;
  return found.isFile() ? unlessAbsent(() => digestOf(system.readFileSync(path))) : 'not a file';
}

/** Bytes that a text of Yoha's own in an output folder may have: a record of thousands of outputs has less. */
const LONGEST_TEXT = 2 ** 22;

/** A text that Yoha keeps in an output folder; null where there is none, or what it cannot have written: a pipe would never end. */
export function keptText(system: FileSystem, path: string): string | null {
  return unlessAbsent(() => {
    const found = system.statSync(path);
    return found.isFile() && found.size <= LONGEST_TEXT ? system.readFileSync(path, 'utf8') : null;
  });
}

/** What stands where the folder of an output should be and is none, as a name in the output folder; null = nothing is in its way. */
export function blockedFolder(system: FileSystem, folder: string, name: string): string | null {
  const parent = dirname(name);
  if (parent === '.') return null;
  const found = unlessAbsent(() => system.lstatSync(join(folder, parent)));
  return found === null || found.isDirectory() ? null : parent;
}

/** The digest of an output by its name in a folder, as `digestOfFile`; what a link on the way leads to is not of this folder. */
export const digestOfOutput = (system: FileSystem, folder: string, name: string): string | null =>
  blockedFolder(system, folder, name) === null ? digestOfFile(system, join(folder, name)) : 'not a file';

/** Gives the new file the permissions of the one that it is about to replace. */
export function keepMode(system: FileSystem, old: string, next: string): void {
  const found = unlessAbsent(() => system.statSync(old));
  if (found !== null) system.chmodSync(next, found.mode & 0o777);
}
