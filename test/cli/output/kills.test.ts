import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFolder } from '../../../src/cli/output/write-folder.js';
import { filesIn, makeRoot, removeRoot } from './folder.js';
import { outputsOf } from './output-sets.js';

let root = '';
let writer = '';
beforeAll(async () => {
  root = makeRoot();
  writer = join(root, 'writer.mjs');
  const entryPoints = [join(import.meta.dirname, 'writer.ts')];
  await build({ entryPoints, outfile: writer, bundle: true, format: 'esm', platform: 'node', target: 'node20' });
});
afterAll(() => removeRoot(root));

const sets = [0, 1].map((set) => Object.fromEntries(outputsOf(set).map(({ name, bytes }) => [name, bytes.toString()])));

/** Waits of a fixed sequence, so that a failure comes again as far as a killed process lets it. */
function* randomShares(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Starts a process that writes into the folder over and over, and kills it after a while within its second write or later. */
async function killed(folder: string, share: number): Promise<void> {
  const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  await pause(share * 60);
  child.kill('SIGKILL');
  await once(child, 'close');
}

describe('kill -9 while a folder is written', () => {
  it('leaves every file whole, old or new, and the next run the new ones alone: 24 times', async () => {
    const folder = join(root, 'out');
    const shares = randomShares(20_261_129);
    let halfDone = 0;
    for (let at = 0; at < 24; at += 1) {
      await killed(folder, shares.next().value);
      const found = filesIn(folder);
      const left = Object.keys(found).filter((name) => name.startsWith('.yoha'));
      if (left.length > 0) halfDone += 1;
      for (const [name, text] of Object.entries(found))
        if (!left.includes(name))
          expect(
            sets.map((set) => set[name] === text),
            name,
          ).toContain(true);
      for (const name of Object.keys(sets[0]).filter((each) => each in sets[1])) expect(found).toHaveProperty([name]);
      await writeFolder({ folder, command: 'run', files: outputsOf(at % 2) });
      expect(filesIn(folder)).toEqual(sets[at % 2]);
    }
    // Else the kills hit nothing.
    expect(halfDone).toBeGreaterThan(8);
  });

  it('of a first run leaves no folder or all of it', async () => {
    const shares = randomShares(7);
    for (let at = 0; at < 8; at += 1) {
      const folder = join(root, `first-${at}`);
      const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'ignore', 'inherit'] });
      await pause(40 + shares.next().value * 60);
      child.kill('SIGKILL');
      await once(child, 'close');
      await writeFolder({ folder, command: 'run', files: outputsOf(1) });
      expect(filesIn(folder)).toEqual(sets[1]);
      removeRoot(folder);
      expect(Object.keys(filesIn(root)).filter((name) => name.startsWith('.'))).toEqual([]);
    }
  });
});
