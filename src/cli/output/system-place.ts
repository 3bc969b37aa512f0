import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { ownFileSystem } from './file-system.js';

/** Folders in which the system shows its devices, processes and settings as files, and the one in which memory is. */
const SYSTEM = ['/dev', '/proc', '/sys'];
const MEMORY = '/dev/shm';

const isBelow = (path: string, folder: string): boolean => path.startsWith(folder + sep);

/** The path with every link resolved as far as it exists. */
function realPath(path: string): string {
  try {
    return ownFileSystem.realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}

/**
 * The folder of the system in which an output would lie, itself included; the root folder counts by itself alone.
 * Null where files of ours may lie. Nobody means one of these, and only who may do everything could write there.
 */
export function systemPlaceOf(path: string): string | null {
  const real = realPath(resolve(path));
  if (real === parse(real).root) return real;
  if (isBelow(real, MEMORY)) return null;
  return SYSTEM.find((place) => real === place || isBelow(real, place)) ?? null;
}
