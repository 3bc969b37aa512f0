// npm run bench: runs every bench/<name>/bench.js or bench.ts, or the ones named, and prints their figures.
// A benchmark in TypeScript is bundled into .cache/ first.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setup } from './setup.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entryOf = (name) => ['bench.js', 'bench.ts'].map((file) => join(root, 'bench', name, file)).find(existsSync);
const known = readdirSync(join(root, 'bench')).filter((name) => entryOf(name) !== undefined);
const named = process.argv.slice(2);
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`no such benchmark: ${unknown.join(', ')}; there are ${known.join(', ')}\n`);
  process.exit(2);
}

/** A file that Node runs as it is. */
async function runnable(entry, name) {
  if (entry.endsWith('.js')) return entry;
  const { build } = await import('esbuild');
  const outfile = join(root, '.cache', `bench-${name}.mjs`);
  const common = { bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' };
  await build({ ...common, entryPoints: [entry], outfile, logLevel: 'warning' });
  return outfile;
}

setup();
for (const name of named.length > 0 ? named : known) {
  console.log(`# ${name}`);
  const { status } = spawnSync(process.execPath, [await runnable(entryOf(name), name)], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
