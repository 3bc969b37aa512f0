// npm run bench: runs every bench/<name>/bench.js or bench.ts, or the ones named, and prints their figures.
// A benchmark in TypeScript is bundled into .cache/ first. --json FILE also writes the rows of the tables there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setup } from './setup.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entryOf = (name) => ['bench.js', 'bench.ts'].map((file) => join(root, 'bench', name, file)).find(existsSync);
const known = readdirSync(join(root, 'bench')).filter((name) => entryOf(name) !== undefined);
const args = process.argv.slice(2);
const at = args.indexOf('--json');
const jsonFile = at < 0 ? null : args[at + 1];
if (jsonFile === undefined) {
  process.stderr.write('--json needs the name of a file\n');
  process.exit(2);
}
const named = at < 0 ? args : args.filter((_, i) => i !== at && i !== at + 1);
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
const rows = join(root, '.cache', 'bench-rows.jsonl');
mkdirSync(dirname(rows), { recursive: true });
writeFileSync(rows, '');
const env = { ...process.env, YOHA_BENCH_ROWS: rows };
for (const name of named.length > 0 ? named : known) {
  console.log(`# ${name}`);
  const { status } = spawnSync(process.execPath, [await runnable(entryOf(name), name)], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  if (status !== 0) process.exitCode = 1;
}
if (jsonFile !== null) {
  const lines = readFileSync(rows, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  writeFileSync(
    jsonFile,
    `${JSON.stringify(
      lines.map((line) => JSON.parse(line)),
      null,
      2,
    )}\n`,
  );
}
rmSync(rows);
