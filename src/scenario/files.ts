import { readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { asOnDisk, nearestName } from './name-on-disk.js';
import { maxFileBytes } from './read/decode-text.js';
import type { LoadFailure, ResolveFile, ScenarioFile } from './read/load-tree.js';

/** Reads a scenario file, also where its name is composed otherwise on disk; one above the size limit is left unread. */
export function readScenarioFile(name: string): ScenarioFile | LoadFailure {
  return readNamed(asOnDisk(name), path.normalize(name));
}

/**
 * Finds the files that a scenario names: relative to the file that names them, and after following links inside the folder of
 * the root file. Absolute paths, addresses and anything that leads out are refused without being read.
 */
export function folderResolver(rootFile: string): ResolveFile {
  const folder = realFolder(rootFile);
  return (name, from) => {
    if (path.isAbsolute(name) || path.win32.isAbsolute(name) || /^[a-z][a-z+.-]+:/i.test(name) || name.includes('\0')) {
      return { failure: 'outside', detail: name };
    }
    const wanted = path.resolve(path.dirname(from), name);
    if (folder === null || !isInside(lexical(wanted, rootFile, folder), folder))
      return { failure: 'outside', detail: name };
    const real = realPath(asOnDisk(wanted));
    if (typeof real !== 'string') return { failure: real.failure, detail: name, nearest: nearestName(wanted) };
    if (!isInside(real, folder)) return { failure: 'outside', detail: name };
    return readNamed(real, path.join(path.dirname(from), name));
  };
}

/** The wanted path, seen from the real folder of the root, without looking at the disk. */
const lexical = (wanted: string, rootFile: string, folder: string): string =>
  path.resolve(folder, path.relative(path.resolve(path.dirname(rootFile)), wanted));

const isInside = (file: string, folder: string): boolean => {
  const relative = path.relative(folder, file);
  return relative !== '' && !/^\.\.(?:[/\\]|$)/.test(relative) && !path.isAbsolute(relative);
};

function realFolder(file: string): string | null {
  try {
    return realpathSync(path.dirname(path.resolve(file)));
  } catch {
    return null;
  }
}

function realPath(file: string): string | Pick<LoadFailure, 'failure'> {
  try {
    return realpathSync(file);
  } catch (error) {
    return { failure: codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? 'missing' : 'unreadable' };
  }
}

function readNamed(file: string, name: string): ScenarioFile | LoadFailure {
  try {
    const stats: Stats = statSync(file);
    if (!stats.isFile()) return { failure: 'not-a-file', detail: stats.isDirectory() ? 'EISDIR' : 'ENXIO' };
    if (stats.size > maxFileBytes) return { name, path: file, bytes: new Uint8Array(0), size: stats.size };
    return { name, path: file, bytes: readFileSync(file) };
  } catch (error) {
    const code = codeOf(error);
    // Nothing that the author of the file could mend.
    if (code === 'EMFILE' || code === 'ENFILE') throw error;
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { failure: 'missing', detail: name }
      : { failure: 'unreadable', detail: code };
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
