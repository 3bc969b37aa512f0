import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownFileSystem } from '../../../src/cli/output/file-system.js';
import type { FileSystem } from '../../../src/cli/output/file-system.js';
import { writeFileWhole } from '../../../src/cli/output/write-file.js';
import { HalfReplaced, writeFolder } from '../../../src/cli/output/write-folder.js';
import { filesIn, inOwnRoot, lockOfTheDead, outputs, put, removeRoot } from './folder.js';

let root = '';
let out = '';
inOwnRoot((own) => {
  root = own;
  out = join(root, 'out');
});

const old = { 'a.csv': 'old a', 'b.csv': 'old b', 'same.csv': 'the same' };
const next = { 'a.csv': 'new a', 'same.csv': 'the same', 'charts/c.svg': 'new c' };
const mine = { 'mine.txt': 'mine' };

const failure = (code: string, call: string): Error => Object.assign(new Error(call), { code, syscall: call });

/** The disk with faults: before each call `fault` is asked for the code of an error, by its number and name. */
function faulty(fault: (at: number, call: string) => string | null): { system: FileSystem; calls: string[] } {
  const calls: string[] = [];
  const system = new Proxy(ownFileSystem, {
    get:
      (target, name: keyof FileSystem) =>
      (...args: never[]) => {
        calls.push(name);
        const code = fault(calls.length - 1, name);
        if (code !== null) throw failure(code, name);
        return (target[name] as (...all: never[]) => unknown)(...args);
      },
  });
  return { system, calls };
}

/** Calls that need room on the disk. */
const growing = /^(?:openSync|writeFileSync|mkdirSync|linkSync|copyFileSync|fsyncSync)$/;

/** A folder with the old outputs and a file of its owner. */
async function prepare(there: boolean): Promise<void> {
  removeRoot(out);
  if (!there) return;
  await writeFolder({ folder: out, command: 'run', files: outputs(old) });
  put(out, mine);
}

/** What cannot be cleared away stays: work of the next run. */
const withoutWork = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('.yoha')));

const stateOf = (): Record<string, string> => {
  try {
    return filesIn(out);
  } catch {
    return {};
  }
};

const writeNext = (system?: FileSystem) =>
  writeFolder({ folder: out, command: 'run', files: outputs(next), ...(system === undefined ? {} : { system }) });

/** How many calls a write without a fault makes. */
async function countCalls(there: boolean): Promise<number> {
  await prepare(there);
  const { system, calls } = faulty(() => null);
  await writeNext(system);
  return calls.length;
}

describe.each([true, false])('a fault while a folder is written that is there before: %s', (there) => {
  const before = there ? { ...old, ...mine } : {};
  const after = there ? { ...next, ...mine } : next;

  it('at any one call: all old files, or all new ones, and nothing else', async () => {
    const count = await countCalls(there);
    expect(count).toBeGreaterThan(40);
    for (let at = 0; at < count; at += 1) {
      await prepare(there);
      const { system, calls } = faulty((call) => (call === at ? 'EIO' : null));
      const done = await writeNext(system).then(
        () => true,
        () => false,
      );
      const name = `${calls[at]} ${at}`;
      expect({ name, state: withoutWork(stateOf()) }).toEqual({ name, state: done ? after : before });
      buryTheDead();
      await writeNext();
      expect({ name, state: stateOf() }).toEqual({ name, state: after });
    }
  });

  it('from any call on, for want of room: all old files or all new ones', async () => {
    const count = await countCalls(there);
    for (let at = 0; at < count; at += 1) {
      await prepare(there);
      const { system } = faulty((call, name) => (call >= at && growing.test(name) ? 'ENOSPC' : null));
      const done = await writeNext(system).then(
        () => true,
        () => false,
      );
      expect({ at, state: stateOf() }).toEqual({ at, state: done ? after : before });
    }
  });

  it('from any call on, as after a kill: each file whole, old or new; after the next run all new and nothing left', async () => {
    const count = await countCalls(there);
    for (let at = 0; at < count; at += 1) {
      await prepare(there);
      const { system } = faulty((call) => (call >= at ? 'EIO' : null));
      await writeNext(system).catch(() => undefined);
      // A folder that is to take a new file may be there already.
      const found = Object.entries(withoutWork(stateOf())).filter(([name]) => name !== 'charts');
      for (const [name, text] of found)
        expect([before, after].map((files) => (files as Record<string, string>)[name])).toContain(text);
      if (there) expect(found.length).toBeGreaterThanOrEqual(Object.keys(before).length - 1);
      buryTheDead();
      await writeNext();
      expect({ at, state: stateOf() }).toEqual({ at, state: after });
    }
  });
});

/** This process lives on, unlike one that is killed: its locks are made those of a dead one. */
function buryTheDead(): void {
  for (const folder of Object.keys(filesIn(root)).filter((name) => name.endsWith('.yoha/lock')))
    writeFileSync(join(root, folder), lockOfTheDead());
}

describe('old files that cannot be put back', () => {
  it('are told of, and the next run makes the folder one state', async () => {
    await prepare(true);
    let broken = false;
    const { system } = faulty((_, name) => {
      if (name === 'unlinkSync' && !broken) broken = true;
      return broken && /^(?:renameSync|unlinkSync)$/.test(name) ? 'EIO' : null;
    });
    await expect(writeNext(system)).rejects.toBeInstanceOf(HalfReplaced);
    buryTheDead();
    await writeNext();
    expect(filesIn(out)).toEqual({ ...next, ...mine });
  });

  it('give way to what a person changed meanwhile: that stays, and is refused by name', async () => {
    await prepare(true);
    let renames = 0;
    const { system } = faulty((_, name) => {
      // The plan, then a.csv; the third move is not made any more.
      if (name === 'renameSync') renames += 1;
      return renames >= 3 ? 'EIO' : null;
    });
    await writeNext(system).catch(() => undefined);
    expect(filesIn(out)['a.csv']).toBe('new a');
    put(out, { 'charts/c.svg': 'mine' });
    buryTheDead();
    await expect(writeNext()).rejects.toMatchObject({ changed: ['charts/c.svg'] });
    expect(filesIn(out)).toEqual({ ...next, ...mine, 'charts/c.svg': 'mine' });
  });
});

describe('a fault while one file is written', () => {
  it.each([true, false])(
    'at any call, once or from then on: the old file or the new one, whole; replacing: %s',
    async (replace) => {
      const file = join(root, 'a.yaml');
      const write = (system?: FileSystem) =>
        writeFileWhole(file, 'new', { replace, ...(system === undefined ? {} : { system }) });
      const { system, calls } = faulty(() => null);
      await write(system);
      for (const lasting of [false, true])
        for (let at = 0; at < calls.length; at += 1) {
          removeRoot(root);
          put(root, replace ? { 'a.yaml': 'old' } : {});
          put(root, mine);
          const { system: broken } = faulty((call) => (call === at || (lasting && call > at) ? 'EIO' : null));
          const done = await write(broken).then(
            () => true,
            () => false,
          );
          const found = filesIn(root)['a.yaml'];
          const name = `${calls[at]} ${at}`;
          if (!lasting) expect([name, found]).toEqual([name, done ? 'new' : replace ? 'old' : undefined]);
          expect([replace ? 'old' : undefined, 'new']).toContain(found);
          buryTheDead();
          if (found !== 'new' || replace) await write();
          expect(filesIn(root)).toMatchObject({ ...mine, 'a.yaml': 'new' });
        }
    },
  );
});
