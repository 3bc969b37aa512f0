// npm run bench: runs every bench/<name>/bench.js, or the ones named, and prints their figures.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setup } from './setup.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const known = readdirSync(join(root, 'bench')).filter((name) => existsSync(join(root, 'bench', name, 'bench.js')));
const named = process.argv.slice(2);
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`no such benchmark: ${unknown.join(', ')}; there are ${known.join(', ')}\n`);
  process.exit(2);
}

setup();
for (const name of named.length > 0 ? named : known) {
  console.log(`# ${name}`);
  const { status } = spawnSync(process.execPath, [join('bench', name, 'bench.js')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
