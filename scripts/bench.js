// npm run bench: runs every bench/<name>/bench.js or bench.ts, or the ones named, and prints their figures.
// A benchmark in TypeScript is bundled into .cache/ first. --json FILE also writes the rows of the tables there;
// --record keeps those of each benchmark in bench/figures/<name>.json, with the digest of the code they hold for.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './child.js';
import { codeOf, entryOf } from './figures.js';
import { setup } from './setup.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const known = readdirSync(join(root, 'bench')).filter((name) => entryOf(root, name) !== undefined);
const args = process.argv.slice(2);
const at = args.indexOf('--json');
const jsonFile = at < 0 ? null : args[at + 1];
if (jsonFile === undefined) {
  process.stderr.write('--json needs the name of a file\n');
  process.exit(2);
}
const recording = args.includes('--record');
const named = args.filter((arg, i) => arg !== '--record' && (at < 0 || (i !== at && i !== at + 1)));
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

const write = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

/** Runs a benchmark; its exit code and the rows of its table. */
async function run(name) {
  const file = join(root, '.cache', 'bench-rows.jsonl');
  writeFileSync(file, '');
  const status = await runNode([await runnable(entryOf(root, name), name)], {
    cwd: root,
    env: { ...process.env, YOHA_BENCH_ROWS: file },
  });
  const lines = readFileSync(file, 'utf8').split('\n');
  rmSync(file);
  return { status, rows: lines.filter((line) => line !== '').map((line) => JSON.parse(line)) };
}

async function record(benchmark, rows) {
  const folder = join(root, 'bench', 'figures');
  mkdirSync(folder, { recursive: true });
  const machine = { node: process.versions.node, processor: cpus()[0]?.model.trim() ?? '' };
  write(join(folder, `${benchmark}.json`), { benchmark, code: await codeOf(root, benchmark), ...machine, rows });
}

setup();
mkdirSync(join(root, '.cache'), { recursive: true });
const all = [];
for (const name of named.length > 0 ? named : known) {
  console.log(`# ${name}`);
  const { status, rows } = await run(name);
  // A signal that ended one is meant for all.
  if (status > 128) process.exit(status);
  if (status !== 0) process.exitCode = 1;
  else if (recording && rows.length > 0) await record(name, rows);
  all.push(...rows);
}
if (jsonFile !== null) write(jsonFile, all);
