// Makes a fresh clone ready: packages as locked, then the build. Idempotent, and quick when nothing changed.
// Only built-in modules: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a program in the root of the project; what it prints goes to stderr, so that stdout stays the caller's. */
function run(command, args) {
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows });
  if (error) throw error;
  if (status === 0) return;
  process.stderr.write(`set-up failed: ${command} ${args.join(' ')}\n`);
  process.exit(1);
}

const packagesOf = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;

/** npm keeps a list of what it installed; optional packages differ by platform and do not count. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  const wanted = Object.entries(packagesOf('package-lock.json')).filter(
    ([path, { optional }]) => path !== '' && !optional,
  );
  return wanted.every(([path, { version }]) => installed[path]?.version === version);
}

function install() {
  if (isInstalled()) return;
  process.stderr.write('Installing the packages of package-lock.json …\n');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
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
