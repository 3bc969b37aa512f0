// The files that differ from a revision: committed since, changed, staged or new; what was deleted is left out.
import { spawnSync } from 'node:child_process';

/** Standard output of git; null where it fails. */
function git(cwd, ...args) {
  const { status, stdout } = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  return status === 0 ? stdout : null;
}

/**
 * Paths relative to the root of the repository, sorted, and the revision they differ from: where this branch left the
 * given one. Throws, with a cure, outside a repository and for a revision that is not there.
 */
export function changedFiles(root, revision) {
  const base = git(root, 'merge-base', 'HEAD', revision)?.trim();
  if (base === undefined)
    throw new Error(`git finds no ${revision} beside HEAD: name another, npm run check -- --changed <revision>`);
  const names = (...args) => (git(root, ...args, '-z') ?? '').split('\0').filter((name) => name !== '');
  const differing = names('diff', '--name-only', '--diff-filter=d', base);
  const fresh = names('ls-files', '--others', '--exclude-standard');
  return { base, files: [...new Set([...differing, ...fresh])].sort() };
}
