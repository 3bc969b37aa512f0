import { basename, dirname, join, resolve } from 'node:path';
import { systemErrorCode } from '../system-error.js';
import { flushFolder, keepMode, leniently, ownFileSystem, unlessAbsent, writeFlushed } from './file-system.js';
import type { FileSystem } from './file-system.js';
import { clearWorkDone, repair } from './folder-change.js';
import { FolderLock, WORK } from './folder-lock.js';

/** What stands at a path and is no file that could be replaced, as a code of the operating system; null = nothing is in the way. */
export function inTheWay(system: FileSystem, path: string): 'EISDIR' | 'ENXIO' | null {
  const found = unlessAbsent(() => system.statSync(path));
  if (found === null || found.isFile()) return null;
  return found.isDirectory() ? 'EISDIR' : 'ENXIO';
}

/**
 * Writes one file, whole or not at all, through a link to where the file lies. Without `replace` an existing file is an `EEXIST` error;
 * a folder is `EISDIR`, a pipe or a device `ENXIO`. Rejects with the error of the system, with FolderBusy, or with the reason of the
 * signal, nothing replaced.
 */
export async function writeFileWhole(
  path: string,
  bytes: Uint8Array | string,
  { replace, signal, system = ownFileSystem }: { replace: boolean; signal?: AbortSignal; system?: FileSystem },
): Promise<void> {
  const target = unlessAbsent(() => system.realpathSync(path)) ?? resolve(path);
  const code = inTheWay(system, target);
  if (code !== null) throw Object.assign(new Error(path), { code, syscall: 'open', path });
  const folder = system.realpathSync(dirname(target));
  const final = join(folder, basename(target));
  const lock = await FolderLock.take(system, folder, signal);
  try {
    repair(system, folder);
    const fresh = join(folder, WORK, 'file');
    writeFlushed(system, fresh, bytes);
    lock.assertHeld();
    if (replace) {
      keepMode(system, final, fresh);
      system.renameSync(fresh, final);
    } else {
      moveToFreeName(system, fresh, final);
    }
    flushFolder(system, folder);
  } finally {
    clearWorkDone(system, folder);
    lock.release();
  }
}

/** A link takes a name only if it is free; where the disk knows no links, an empty file takes it first. */
function moveToFreeName(system: FileSystem, fresh: string, final: string): void {
  try {
    system.linkSync(fresh, final);
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') throw error;
    system.closeSync(system.openSync(final, 'wx'));
    try {
      system.renameSync(fresh, final);
    } catch (reason) {
      leniently(() => system.unlinkSync(final));
      throw reason;
    }
  }
}
