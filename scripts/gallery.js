// Draws the pictures of docs/charts-gallery.md from the sample scenarios into docs/images/charts/. Needs a build. The
// committed drawings are the snapshots of the charts: test/docs/gallery.test.ts holds them against what is drawn today.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const gallery = join(root, 'docs', 'images', 'charts');

/** Few trials: the pictures show what a chart looks like, not what a sample comes to. */
export const commands = [
  ['run', 'scenarios/web-agency-launch.yaml', '--analyses', 'ledger,sensitivity', '--locale', 'en'],
  ['compare', 'scenarios/regional-alliance.yaml', 'scenarios/regional-alliance-cautious.yaml', '--locale', 'ja'],
].map((command) => [...command, '--trials', '256']);

/** Drawings by file name. */
function drawn() {
  const drawings = new Map();
  for (const command of commands) {
    const folder = mkdtempSync(join(tmpdir(), 'yoha-gallery-'));
    try {
      const args = [join(root, 'bin', 'yoha.js'), ...command, '--quiet', '--out', join(folder, 'out')];
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
      if (status !== 0) throw new Error(`yoha ${command.join(' ')} ended with ${status}: ${stderr}`);
      const charts = join(folder, 'out', 'charts');
      for (const name of readdirSync(charts).filter((each) => each.endsWith('.svg')))
        drawings.set(name, readFileSync(join(charts, name), 'utf8'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return drawings;
}

function renew() {
  mkdirSync(gallery, { recursive: true });
  const before = new Map(readdirSync(gallery).map((name) => [name, readFileSync(join(gallery, name), 'utf8')]));
  const now = drawn();
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    if (before.get(name) === now.get(name)) continue;
    if (now.has(name)) writeFileSync(join(gallery, name), now.get(name));
    else rmSync(join(gallery, name));
    process.stdout.write(`${now.has(name) ? 'wrote' : 'removed'} docs/images/charts/${name}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) renew();
