import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { writeFolder } from '../../src/cli/output/write-folder.js';
import { outputsOf } from './output-sets.js';

type Files = Readonly<Record<string, string>>;

const sets: readonly Files[] = [0, 1].map((set) =>
  Object.fromEntries(outputsOf(set).map(({ name, bytes }) => [name, bytes.toString()])),
);

/** Every file below a folder with its text, and empty folders; the record of Yoha is left out. */
function filesIn(folder: string): Files {
  const isFolder = (name: string): boolean => lstatSync(join(folder, name)).isDirectory();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name !== '.yoha.json' && (!isFolder(name) || readdirSync(join(folder, name)).length === 0),
  );
  return Object.fromEntries(
    names.sort().map((name) => [name, isFolder(name) ? 'folder' : readFileSync(join(folder, name), 'utf8')]),
  );
}

const isWork = (name: string): boolean => name.startsWith('.yoha');

/** Files of a folder after a kill that are neither the old nor the new one, whole, and names that both sets have and it lacks. */
const faultsIn = (found: Files): string[] => [
  ...Object.keys(found).filter((name) => !isWork(name) && sets.every((set) => set[name] !== found[name])),
  ...Object.keys(sets[0]).filter((name) => name in sets[1] && !(name in found)),
];

const same = (a: Files, b: Files): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((name) => a[name] === b[name]);

/** Shares of a fixed sequence, so that a failure comes again as far as a killed process lets it. */
function* sharesOf(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

export interface Kills {
  /** What was found wrong, each with the number of its kill. */
  readonly faults: readonly string[];
  /** Kills that left work behind, and of them those between the first and the last move. */
  readonly halfDone: number;
  readonly mixed: number;
}

/**
 * Kills (signal 9) a process that replaces the files of a folder over and over, at random moments, every other time when the moves
 * begin, and looks at the folder then and after the next write. @param place where a folder is made for it
 */
export async function killWriters(count: number, place: string, seed: number): Promise<Kills> {
  const root = mkdtempSync(join(place, 'yoha-kills-'));
  const folder = join(root, 'out');
  const child = join(root, 'child.mjs');
  const faults: string[] = [];
  const seen = { halfDone: 0, mixed: 0 };
  const shares = sharesOf(seed);
  try {
    const entryPoints = [join('bench', 'kills', 'child.ts')];
    await build({ entryPoints, outfile: child, bundle: true, format: 'esm', platform: 'node', target: 'node20' });
    let pace = 60;
    for (let at = 0; at < count; at += 1) {
      pace = await killed(child, folder, { share: shares.next().value, pace, moving: at % 2 === 1 });
      const found = filesIn(folder);
      for (const name of faultsIn(found)) faults.push(`kill ${at}: ${name}`);
      if (Object.keys(found).some(isWork)) seen.halfDone += 1;
      if (!sets.some((set) => Object.keys(set).every((name) => set[name] === found[name]))) seen.mixed += 1;
      await writeFolder({ folder, command: 'run', files: outputsOf(at % 2) });
      if (!same(filesIn(folder), sets[at % 2])) faults.push(`kill ${at}: after the next write`);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return { faults, ...seen };
}

/** Waits, without giving way, until the moves begin: they are over within a millisecond or two. */
function untilMoving(folder: string): void {
  for (const end = performance.now() + 2000; performance.now() < end;)
    if (existsSync(join(folder, '.yoha', 'plan.json'))) return;
}

/**
 * Kills a writer after a share of the time that it takes for two sets, or with the first move after that; gives that time in
 * milliseconds, as it was before.
 */
async function killed(
  script: string,
  folder: string,
  { share, pace, moving }: { readonly share: number; readonly pace: number; readonly moving: boolean },
): Promise<number> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  const before = performance.now();
  let last = before;
  child.stdout.on('data', () => (last = performance.now()));
  await pause(share * pace);
  if (moving) untilMoving(folder);
  child.kill('SIGKILL');
  await closed;
  return last > before ? Math.min(500, 2 * (last - before)) : pace;
}
