// npm start: makes a fresh clone ready and runs the main job on a sample scenario;
// npm start -- <arguments of yoha> runs those instead.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
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
const child = spawn(process.execPath, [join(root, 'bin', 'yoha.js'), ...args], { cwd: resolve(cwd), stdio: 'inherit' });
// The child decides how to end. On a terminal Ctrl-C reaches it as well; it takes the second one for the same.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + constants.signals[signal];
});
