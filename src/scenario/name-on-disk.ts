import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { suggest } from '../diagnostics/suggest.js';

/**
 * The path with each part as the disk has it: a name that looks the same is the same, though が may stand there as か and ゛ (as
 * macOS and some archives write it). A part that exists as written comes first; the path itself where nothing fits.
 */
export function asOnDisk(file: string): string {
  if (file === '' || existsSync(file)) return file;
  const { root } = path.parse(file);
  const parts = file
    .slice(root.length)
    .split(/[\\/]/)
    .filter((part) => part !== '');
  let found = root;
  for (const part of parts) {
    const here = path.join(found, part);
    const name = existsSync(here) ? part : sameIn(found, part);
    if (name === null) return file;
    found = found === '' ? name : path.join(found, name);
  }
  return found;
}

const sameIn = (folder: string, name: string): string | null => {
  const wanted = name.normalize('NFC');
  return namesIn(folder === '' ? '.' : folder).find((other) => other.normalize('NFC') === wanted) ?? null;
};

/** The name in the folder of a missing file that comes nearest to it, or null. */
export const nearestName = (file: string): string | null =>
  suggest(path.basename(file), namesIn(path.dirname(file)))?.normalize('NFC') ?? null;

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
