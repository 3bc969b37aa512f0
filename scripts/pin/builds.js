// The two builds, each in a folder of its own with dist/, so that the working tree may change while they run. Pictures and
// embedded fonts, the slow part, are stood in for: nothing that is compared shows them.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const standIns = {
  // A workbook reads the size of a picture from its first bytes.
  '@resvg/resvg-js': `exports.Resvg = class {
  constructor(svg) {
    const size = (name) => Math.round(2 * Number(new RegExp(' ' + name + '="([0-9.]+)"').exec(svg)[1]));
    this.png = Buffer.alloc(24);
    this.png.writeUInt32BE(size('width'), 16);
    this.png.writeUInt32BE(size('height'), 20);
  }
  render() {
    return { asPng: () => this.png };
  }
};`,
  'subset-font': 'module.exports = async () => Buffer.alloc(4);',
};

/** Runs a program; what it prints goes to stderr. Throws where it fails. */
function run(cwd, command, ...args) {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2], shell });
  if (error) throw error;
  if (status !== 0) throw new Error(`failed: ${command} ${args.join(' ')}`);
}

function git(root, ...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.trim()}`);
  return stdout.trim();
}

/** The full name of a revision. Throws where there is none. */
export const commitOf = (root, revision) =>
  git(root, 'rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`);

/** A folder that runs what was built in a checkout, with links to its packages. */
function runnable(checkout, folder) {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages, { recursive: true });
  cpSync(join(checkout, 'dist'), join(folder, 'dist'), { recursive: true });
  cpSync(join(checkout, 'package.json'), join(folder, 'package.json'));
  const replaced = new Set(Object.keys(standIns).map((name) => name.split('/')[0]));
  for (const name of readdirSync(join(checkout, 'node_modules')))
    if (!name.startsWith('.') && !replaced.has(name))
      symlinkSync(join(checkout, 'node_modules', name), join(packages, name), 'junction');
  for (const [name, code] of Object.entries(standIns)) {
    mkdirSync(join(packages, name), { recursive: true });
    writeFileSync(join(packages, name, 'package.json'), '{ "main": "index.js" }');
    writeFileSync(join(packages, name, 'index.js'), code);
  }
  return folder;
}

/** Builds the working tree and gives a folder that runs it. */
export function buildTree(root, folder) {
  run(root, process.execPath, 'scripts/build.js', '--code-only');
  return runnable(root, folder);
}

/**
 * Builds a revision in a git worktree below `folder` and gives a folder that runs it. Packages are those of the working tree
 * where the lock is the same. Whoever ends takes the worktree away with removeCheckout.
 */
export function buildRevision(root, commit, folder) {
  const checkout = checkoutIn(folder);
  git(root, 'worktree', 'add', '--detach', '--quiet', checkout, commit);
  const [theirs, ours] = [checkout, root].map((at) => readFileSync(join(at, 'package-lock.json'), 'utf8'));
  if (theirs === ours) symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'), 'junction');
  else run(checkout, 'npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  run(checkout, process.execPath, 'scripts/build.js', '--code-only');
  return runnable(checkout, folder);
}

const checkoutIn = (folder) => join(dirname(folder), 'checkout');

/** Takes the worktree of a revision away, also a half-made one. */
export function removeCheckout(root, folder) {
  const checkout = checkoutIn(folder);
  if (!existsSync(checkout)) return;
  // The link first: nothing may reach through it.
  rmSync(join(checkout, 'node_modules'), { recursive: true, force: true });
  spawnSync('git', ['worktree', 'remove', '--force', checkout], { cwd: root, stdio: 'ignore' });
}
