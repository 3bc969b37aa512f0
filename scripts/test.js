// npm test: makes a fresh clone ready and runs the whole suite; arguments go to vitest.
// The last line of the output is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setup } from './setup.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
setup();
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const reporters = ['--reporter=default', '--reporter=./scripts/closing-line.js'];
const args = [vitest, 'run', ...reporters, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
