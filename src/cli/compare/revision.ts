import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { maxFileBytes } from '../../scenario/read/decode-text.js';
import type { LoadFailure, ResolveFile, ScenarioFile } from '../../scenario/read/load-tree.js';

/** Why a file of a revision cannot be had. */
export type RevisionProblem = 'no-git' | 'no-repository' | 'no-revision' | 'no-file';

export class RevisionError extends Error {
  constructor(
    readonly problem: RevisionProblem,
    readonly subject: string,
  ) {
    super(`${problem}: ${subject}`);
    this.name = 'RevisionError';
  }
}

/** A scenario file and a finder of the files that it names. */
export interface Readable {
  readonly file: ScenarioFile;
  readonly resolve: ResolveFile;
}

/** `plan.yaml@rev` in its two parts; null when it names no revision: a file of that very name goes first. */
export function revisionIn(written: string): { readonly file: string; readonly revision: string } | null {
  if (existsSync(written)) return null;
  const found = /^(.+?\.(?:ya?ml|json))@(.+)$/i.exec(written);
  return found === null ? null : { file: found[1], revision: found[2] };
}

/** Runs git without a shell, hooks or network; no revision or path is read as an option. */
function git(folder: string, args: readonly string[]): Buffer {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
  const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
  return execFileSync('git', ['--no-pager', ...args], { cwd: folder, env, stdio, maxBuffer: maxFileBytes + 4096 });
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** The nearest folder that exists now: that of the file may be gone since. */
function folderOf(file: string): string {
  let folder = path.dirname(path.resolve(file));
  while (!existsSync(folder)) folder = path.dirname(folder);
  return realpathSync(folder);
}

/** First line of what git prints; the problem where it fails. */
function line(folder: string, args: readonly string[], problem: RevisionProblem, subject: string): string {
  try {
    return git(folder, args).toString('utf8').trimEnd();
  } catch (error) {
    throw new RevisionError(isMissing(error) ? 'no-git' : problem, subject);
  }
}

/**
 * A scenario as it stood at a revision, with everything it names (`extends`, `data`) as of the same revision. Only plain
 * files in the folder of the scenario and below are read, as on the disk. Throws RevisionError.
 */
export function readRevision(file: string, revision: string): Readable {
  const folder = folderOf(file);
  const root = line(folder, ['rev-parse', '--show-toplevel'], 'no-repository', file);
  const commit = line(
    folder,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    'no-revision',
    revision,
  );
  const rest = path.relative(path.join(folder, '.'), path.resolve(file));
  const inside = path.relative(realpathSync(root), path.resolve(folder, rest)).split(path.sep).join('/');
  const top = path.posix.dirname(inside);
  const shown = (name: string): string => `${name}@${revision}`;
  const places = new Map([[shown(file), inside]]);
  const read = (at: string, name: string): ScenarioFile | LoadFailure => blob(root, commit, at, shown(name));
  const start = read(inside, file);
  if ('failure' in start) throw new RevisionError('no-file', file);
  return {
    file: start,
    resolve: (name, from) => {
      const base = path.posix.dirname(places.get(from) ?? inside);
      const at = path.posix.normalize(path.posix.join(base, name));
      const outside = { failure: 'outside', detail: name } as const;
      if (path.posix.isAbsolute(name) || /^[a-z][a-z+.-]*:/i.test(name) || /[\0\\]/.test(name)) return outside;
      if (path.posix.relative(top, at).startsWith('..')) return outside;
      const found = read(
        at,
        path.posix.join(path.posix.dirname(file.split(path.sep).join('/')), path.posix.relative(top, at)),
      );
      if (!('failure' in found)) places.set(found.name, at);
      return found;
    },
  };
}

/** What git lists of a path, as written or, where there is no such, as the path that looks the same (a letter and its mark as one character or as two). */
function entryOf(root: string, commit: string, at: string): string {
  const exact = git(root, ['ls-tree', '-l', '-z', commit, '--', `:(literal)${at}`]).toString('utf8');
  if (exact !== '' || !/[^\0-\x7f]/.test(at)) return exact;
  const all = git(root, ['ls-tree', '-r', '-l', '-z', commit]).toString('utf8').split('\0');
  const wanted = at.normalize('NFC');
  return all.find((entry) => entry.slice(entry.indexOf('\t') + 1).normalize('NFC') === wanted) ?? '';
}

/** A plain file of a commit: neither link nor submodule, no larger than a scenario may be. */
function blob(root: string, commit: string, at: string, name: string): ScenarioFile | LoadFailure {
  try {
    const listed = entryOf(root, commit, at);
    const found = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t/.exec(listed);
    if (found === null) return { failure: 'missing', detail: name };
    const [, mode, type, id, size] = found;
    if (type !== 'blob' || mode === '120000') return { failure: 'not-a-file', detail: name };
    if (Number(size) > maxFileBytes) return { name, bytes: new Uint8Array(0), size: Number(size) };
    return { name, bytes: git(root, ['cat-file', 'blob', id]) };
  } catch {
    return { failure: 'unreadable', detail: name };
  }
}
