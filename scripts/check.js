// npm run check: everything that must hold before a change is handed in, quickest first. Stops at the first failure.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setup } from './setup.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (packageName, file) => join(root, 'node_modules', packageName, file);

const steps = [
  ['format', bin('prettier', 'bin/prettier.cjs'), '--check', '.'],
  ['types', bin('typescript', 'bin/tsc'), '-p', '.'],
  ['lint', bin('eslint', 'bin/eslint.js'), '.', '--max-warnings=0'],
  ['licences', 'scripts/audit.js'],
  ['dead code', bin('knip', 'bin/knip.js')],
  ['schema', 'scripts/schema.js', '--check'],
  ['tests', 'scripts/test.js'],
];

setup();
for (const [name, ...args] of steps) {
  process.stderr.write(`— ${name}\n`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`— ${name}: failed\n`);
    process.exit(status ?? 1);
  }
}
