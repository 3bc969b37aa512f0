// npm start: makes a fresh clone ready and runs the main job on a sample scenario;
// npm start -- <arguments of yoha> runs those instead.
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './child.js';
import { setup } from './setup.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const given = process.argv.slice(2);
const sample = [
  'run',
  join(root, 'scenarios', 'web-agency-launch.yaml'),
  '--out',
  join(root, 'out', 'web-agency-launch'),
];

setup();
// Paths are meant from where the user called npm, which starts scripts in the root of the project.
const cwd = process.env.INIT_CWD ?? process.cwd();
const args = given.length > 0 ? given : sample.map((part) => (part.startsWith(root) ? relative(cwd, part) : part));
process.exitCode = await runNode([join(root, 'bin', 'yoha.js'), ...args], { cwd: resolve(cwd) });
