// The same bytes: one SHA-256 over every file of a run, in 20 runs over threads, time zones and locales.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { report } from '../rows.js';

const SAMPLE = 'scenarios/regional-alliance.yaml';
const zones = ['UTC', 'Asia/Tokyo', 'America/New_York'];
const languages = ['C', 'ja_JP.UTF-8'];
const threads = ['1', '2', '4'];

const places = threads.flatMap((workers) =>
  zones.flatMap((TZ) => languages.map((LANG) => ({ workers, env: { TZ, LANG } }))),
);
/** Twenty: the first two once more, so that a run is also held against its own repetition. */
const runs = [...places, ...places.slice(0, 2)];

function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file.slice(folder.length)).update(readFileSync(file));
  return hash.digest('hex');
}

const folder = mkdtempSync(join(tmpdir(), 'yoha-same-bytes-'));
copyFileSync(SAMPLE, join(folder, 'plan.yaml'));
const digests = runs.map(({ workers, env }, at) => {
  const out = join(folder, String(at));
  const args = ['run', join(folder, 'plan.yaml'), '--trials', '256', '--workers', workers, '--quiet', '--out', out];
  const { status } = spawnSync(process.execPath, [resolve('bin/yoha.js'), ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`yoha run ended with ${status}`);
  const digest = digestOf(out);
  rmSync(out, { recursive: true });
  return digest;
});
rmSync(folder, { recursive: true });
const different = new Set(digests).size;
console.log(`${digests[0]}  every file of ${SAMPLE}, 256 trials`);
report({
  name: 'same bytes: different digests over all runs',
  value: different,
  bar: 1,
  better: 'lower',
  min: different,
  median: different,
  runs: runs.length,
  reference: 'threads × time zones × locales',
});
if (different > 1) process.exitCode = 1;
