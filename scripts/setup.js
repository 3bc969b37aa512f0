// Makes a fresh clone ready: packages as locked, then the build. Idempotent, and quick when nothing changed.
// Only built-in modules: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.yoha-lock');

/** Runs a program in the root of the project; what it prints goes to stderr, so that stdout stays the caller's. */
function run(command, args) {
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows });
  if (error) throw error;
  if (status === 0) return;
  process.stderr.write(`set-up failed: ${command} ${args.join(' ')}\n`);
  process.exit(1);
}

/** What the installed packages depend on: the lock, this Node's major version and its platform. */
function lockDigest() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const platform = `${process.versions.modules} ${process.platform} ${process.arch}`;
  return createHash('sha256').update(lock).update(platform).digest('hex');
}

function install() {
  const wanted = lockDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Installing the packages of package-lock.json …\n');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}

/** Newest change among a file or everything below a folder, in milliseconds. */
function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function buildIsStale() {
  const built = join(root, 'dist', 'main.js');
  if (!existsSync(built)) return true;
  const sources = ['src', 'package.json', 'scripts/build.js'].map((name) => newest(join(root, name)));
  return Math.max(...sources) > statSync(built).mtimeMs;
}

/** Installs and builds what is missing or out of date. Ends the process with 1 when a step fails. */
export function setup() {
  install();
  if (buildIsStale()) run(process.execPath, ['scripts/build.js', '--code-only']);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) setup();
