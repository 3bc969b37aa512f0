// Runs cases with a build, several processes at a time; outputs are kept as files, one a case.
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { inputs } from './plan.js';

const child = fileURLToPath(new URL('child.js', import.meta.url));

/** Revisions whose outputs stay. */
const KEPT = 4;

/** Digest of all that outputs hang on beside the build: the inputs, and how commands are run. */
export function digestOfInputs(root) {
  const hash = createHash('sha256').update(process.version).update(readFileSync(child));
  for (const [folder] of inputs)
    for (const name of readdirSync(join(root, folder)).sort())
      hash.update(`\n${name}\n`).update(readFileSync(join(root, folder, name)));
  return hash.digest('hex');
}

/** Where the outputs of a case stand. */
export function fileOf(folder, { name, commands }, digest) {
  const key = createHash('sha256').update(digest).update(JSON.stringify(commands)).digest('hex').slice(0, 12);
  return join(folder, `${name}-${key}.json.gz`);
}

export const outputsIn = (file) => JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));

/** Cache of outputs by revision; the oldest ones go. */
export function cacheOf(root, commit) {
  const cache = join(root, 'node_modules', '.cache', 'pin');
  const folder = join(cache, commit);
  mkdirSync(folder, { recursive: true });
  utimesSync(folder, new Date(), new Date());
  const age = (name) => statSync(join(cache, name)).mtimeMs;
  const old = readdirSync(cache).sort((a, b) => age(b) - age(a));
  for (const name of old.slice(KEPT)) rmSync(join(cache, name), { recursive: true, force: true });
  return folder;
}

/** A process of a build in a folder of its own that holds the inputs. */
function worker(root, build, folder) {
  mkdirSync(folder, { recursive: true });
  for (const [from, to] of inputs) cpSync(join(root, from), join(folder, to), { recursive: true });
  // A page of tables is much short-lived memory.
  const execArgv = ['--max-semi-space-size=64'];
  return fork(child, [build], { cwd: folder, execArgv, stdio: ['ignore', 2, 2, 'ipc'] });
}

function answered(process, message) {
  return new Promise((resolve, reject) => {
    const ended = (code) => reject(new Error(`the process of ${message.name} ended with ${code}`));
    process.once('exit', ended);
    process.once('message', ({ error }) => {
      process.off('exit', ended);
      if (error === null) resolve();
      else reject(new Error(`${message.name}: ${error}`));
    });
    process.send(message);
  });
}

/**
 * Runs cases with a build. `work` is a folder for the processes, `alive` receives them while they run, `onCase` is told of each
 * case done. A file is there only when it is whole.
 */
export async function runCases({ root, build, cases, fileOfCase, jobs, work, alive, onCase }) {
  const left = [...cases];
  const serve = async (_, at) => {
    const process = worker(root, build, join(work, `${at}`));
    alive.add(process);
    try {
      for (let each = left.shift(); each !== undefined; each = left.shift()) {
        const file = fileOfCase(each);
        await answered(process, { ...each, file: `${file}.part` });
        renameSync(`${file}.part`, file);
        onCase(each);
      }
    } finally {
      process.kill('SIGKILL');
      alive.delete(process);
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, cases.length) }, serve));
}

/** Of these cases those whose outputs are not there yet. */
export const missing = (cases, fileOfCase) => cases.filter((each) => !existsSync(fileOfCase(each)));
