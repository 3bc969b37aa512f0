// Figures of benchmarks that are committed: bench/figures/<name>.json, written by npm run bench -- <name> --record, with the
// digest of the code that they hold for.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The file that starts a benchmark; undefined where there is none. */
export const entryOf = (root, name) =>
  ['bench.js', 'bench.ts'].map((file) => join(root, 'bench', name, file)).find(existsSync);

/** Every file below a folder, relative to the root, with `/` on every system. */
const below = (root, folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => path.slice(join(root, '/').length).replaceAll('\\', '/'));

/** What the TypeScript of a benchmark imports, itself included; packages are left out. */
async function importedBy(root, files) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: files,
    outdir: 'nowhere',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    loader: { '.yaml': 'text' },
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

/**
 * Digest of what a benchmark measures: its folder, the locked packages, and what its TypeScript imports, or everything
 * below src/ where it is written in JavaScript and so measures what was built. 16 hexadecimal digits.
 */
export async function codeOf(root, name) {
  const own = below(root, join('bench', name));
  const measured = entryOf(root, name)?.endsWith('.ts')
    ? await importedBy(
        root,
        own.filter((file) => file.endsWith('.ts')),
      )
    : below(root, 'src');
  const hash = createHash('sha256');
  for (const file of [...new Set([...own, ...measured, 'package-lock.json'])].sort())
    hash.update(`${file}\n`).update(
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest(),
    );
  return hash.digest('hex').slice(0, 16);
}

/** The committed figures, by name of their benchmark. */
export function figures(root) {
  const folder = join(root, 'bench', 'figures');
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, ...JSON.parse(readFileSync(join(folder, file), 'utf8')) }));
}

/** A line for each committed figure whose code has changed since; they are no failure, but nobody should miss them. */
export async function changedSince(root) {
  const lines = [];
  for (const { benchmark, code } of figures(root)) {
    const now = await codeOf(root, benchmark);
    if (now !== code)
      lines.push(
        `bench/figures/${benchmark}.json holds for code ${code}, which is ${now} today: npm run bench -- ${benchmark} --record`,
      );
  }
  return lines;
}
