// npm test: makes a fresh clone ready and runs the whole suite; arguments go to vitest, which runs all tests whose paths
// hold one of them, or those that `related --run` and files select.
// The last line of the output is "N passed, N failed".
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './child.js';
import { setup } from './setup.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
setup();
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const reporters = ['--reporter=default', '--reporter=./scripts/closing-line.js'];
const given = process.argv.slice(2);
const command = given[0] === 'related' ? [] : ['run'];
const args = [vitest, ...command, ...given, ...reporters];
process.exitCode = await runNode(args, { cwd: root });
