import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FolderBusy, FolderLock } from '../../../src/cli/output/folder-lock.js';
import { ownFileSystem } from '../../../src/cli/output/file-system.js';
import { look, NothingReplaced, NotOurs, writeFolder } from '../../../src/cli/output/write-folder.js';
import { filesIn, inOwnRoot, lockOfTheDead, outputs, put } from './folder.js';

let root = '';
let out = '';
inOwnRoot((own) => {
  root = own;
  out = join(root, 'out');
});

const first = { 'a.csv': 'old a', 'b.csv': 'old b', 'charts/c.svg': 'old c' };
const second = { 'a.csv': 'new a', 'charts/c.svg': '新しい c', 'charts/d.svg': 'new d' };
const write = (files: Readonly<Record<string, string>>, command = 'run', signal?: AbortSignal) =>
  writeFolder({ folder: out, command, files: outputs(files), ...(signal === undefined ? {} : { signal }) });
const record = (files: Readonly<Record<string, string>>): string =>
  JSON.stringify({ 'yoha-outputs': 1, commands: { run: files } });
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('writing an output folder', () => {
  it('makes a missing folder with its parents, and leaves nothing beside the outputs but their record', async () => {
    await writeFolder({ folder: join(root, 'x/y'), command: 'run', files: outputs(first) });
    expect(filesIn(join(root, 'x/y'))).toEqual(first);
    expect(readdirSync(join(root, 'x'))).toEqual(['y']);
    expect(readdirSync(join(root, 'x/y')).sort()).toEqual(['.yoha.json', 'a.csv', 'b.csv', 'charts']);
  });

  it('replaces the outputs of the last run, takes away those that are not made any more, and keeps the files of others', async () => {
    put(out, { 'notes.txt': 'mine', 'charts/mine.svg': 'mine' });
    await write(first);
    expect(await write(second)).toEqual([]);
    expect(filesIn(out)).toEqual({ ...second, 'notes.txt': 'mine', 'charts/mine.svg': 'mine' });
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('records the same outputs in the same bytes', async () => {
    await write(first);
    const record = readFileSync(join(out, '.yoha.json'), 'utf8');
    out = join(root, 'other');
    await write(Object.fromEntries(Object.entries(first).reverse()));
    expect(readFileSync(join(out, '.yoha.json'), 'utf8')).toBe(record);
    expect(JSON.parse(record)).toEqual({
      'yoha-outputs': 1,
      commands: { run: { 'a.csv': sha('old a'), 'b.csv': sha('old b'), 'charts/c.svg': sha('old c') } },
    });
  });

  it('never replaces a file that it did not write: nothing at all is replaced', async () => {
    await write({ 'b.csv': 'old b' });
    put(out, { 'a.csv': 'not from Yoha' });
    const before = filesIn(out, true);
    await expect(write(second)).rejects.toMatchObject(new NotOurs(['a.csv'], []));
    expect(filesIn(out, true)).toEqual(before);
  });

  it('never replaces a file that somebody changed since, and names it', async () => {
    await write(first);
    put(out, { 'charts/c.svg': 'with a remark' });
    const before = filesIn(out, true);
    await expect(write(second)).rejects.toMatchObject(new NotOurs([], ['charts/c.svg']));
    expect(filesIn(out, true)).toEqual(before);
    expect(await look(out, Object.keys(second))).toMatchObject({ foreign: [], changed: ['charts/c.svg'] });
  });

  it('keeps an earlier output that it makes no more but somebody changed, and names it each time', async () => {
    await write(first);
    put(out, { 'b.csv': 'with a remark' });
    for (let again = 0; again < 2; again += 1) expect(await write(second)).toEqual(['b.csv']);
    expect(filesIn(out)).toEqual({ ...second, 'b.csv': 'with a remark' });
  });

  it('keeps the outputs of another command, and takes over a name that both write', async () => {
    await write(first);
    await write({ 'a.csv': 'of the ledger', 'ledger.json': '{}' }, 'ledger');
    expect(await write({ 'b.csv': 'new b' })).toEqual([]);
    expect(filesIn(out)).toEqual({ 'a.csv': 'of the ledger', 'b.csv': 'new b', 'ledger.json': '{}' });
  });

  it('writes again what somebody removed', async () => {
    await write(first);
    rmSync(join(out, 'charts'), { recursive: true });
    await write(second);
    expect(filesIn(out)).toEqual(second);
  });

  it('keeps the permissions of a file that it replaces', async () => {
    await write(first);
    chmodSync(join(out, 'a.csv'), 0o640);
    await write(second);
    expect(statSync(join(out, 'a.csv')).mode & 0o777).toBe(0o640);
  });

  it('follows a link to a folder instead of replacing the link', async () => {
    mkdirSync(join(root, 'real'));
    symlinkSync(join(root, 'real'), out);
    await write(first);
    expect(filesIn(join(root, 'real'))).toEqual(first);
  });

  it.each([
    ['one of the names is taken by a folder', { 'a.csv/mine.txt': 'mine' }],
    ['a folder that it needs is a file', { charts: 'a file' }],
  ])('replaces nothing when %s', async (_, taken) => {
    await write({ 'b.csv': 'old b' });
    put(out, taken);
    const before = filesIn(out, true);
    await expect(write(second)).rejects.toThrow();
    expect(filesIn(out, true)).toEqual(before);
  });

  it('replaces nothing and leaves no trace when it is interrupted before the first move', async () => {
    await write(first);
    const before = filesIn(out, true);
    const signal = AbortSignal.abort();
    await expect(write(second, 'run', signal)).rejects.toBe(signal.reason);
    await expect(
      writeFolder({ folder: join(root, 'fresh'), command: 'run', files: outputs(first), signal }),
    ).rejects.toBe(signal.reason);
    expect(filesIn(out, true)).toEqual(before);
    expect(readdirSync(root)).toEqual(['out']);
  });
});

describe('a record that came with a folder', () => {
  it('reaches nothing outside of it', async () => {
    put(root, { 'secret.txt': 'mine', 'deep/er/secret.txt': 'mine' });
    const names = ['../secret.txt', join(root, 'secret.txt'), 'charts/../../secret.txt', 'deep/er/secret.txt'];
    const files = Object.fromEntries(names.map((name) => [name, sha('mine')]));
    put(out, { '.yoha.json': JSON.stringify({ 'yoha-outputs': 1, commands: { run: files } }) });
    await write(second);
    expect(readFileSync(join(root, 'secret.txt'), 'utf8')).toBe('mine');
    expect(filesIn(out)).toEqual(second);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"yoha-outputs":2,"commands":{"run":{}}}',
    '{"yoha-outputs":1,"commands":{"run":{"a.csv":7}}}',
  ])('records nothing when it is %j: what is there stays', async (text) => {
    await write(first);
    writeFileSync(join(out, '.yoha.json'), text);
    await expect(write(second)).rejects.toMatchObject(new NotOurs(['a.csv', 'charts/c.svg'], []));
    expect(filesIn(out)).toEqual(first);
  });

  it('is of no use when the folder of its work is a link to another place', async () => {
    put(root, { 'elsewhere/new/mine.txt': 'mine' });
    mkdirSync(out);
    symlinkSync(join(root, 'elsewhere'), join(out, '.yoha'));
    await expect(write(first)).rejects.toBeInstanceOf(NothingReplaced);
    expect(readFileSync(join(root, 'elsewhere/new/mine.txt'), 'utf8')).toBe('mine');
  });
});

describe('an output folder that comes from others', () => {
  const elsewhere = { 'c.svg': 'old c', 'mine.txt': 'mine' };

  it('leads nowhere else by a link in the place of a folder of outputs, also with a record that knows the files there', async () => {
    put(join(root, 'elsewhere'), elsewhere);
    put(out, { '.yoha.json': record({ 'charts/c.svg': sha('old c') }) });
    symlinkSync(join(root, 'elsewhere'), join(out, 'charts'));
    await expect(write({ 'charts/d.svg': 'new d' })).rejects.toMatchObject(new NotOurs(['charts'], []));
    expect(await look(out, ['charts/d.svg', 'charts/e.svg'])).toMatchObject({ foreign: ['charts'], changed: [] });
    expect(await write({ 'a.csv': 'a' })).toEqual(['charts/c.svg']);
    expect(filesIn(join(root, 'elsewhere'))).toEqual(elsewhere);
  });

  it('leads nowhere else by a plan of changes among links, whether they stand in the folder or in its work', async () => {
    const plan = (change: object): string =>
      JSON.stringify({ put: {}, drop: {}, was: {}, next: JSON.parse(record({})) as unknown, ...change });
    const changes = { drop: { 'charts/c.svg': sha('old c') }, put: { 'c.svg': sha('old c') } };
    for (const link of ['charts', '.yoha/new', '.yoha/old']) {
      put(join(root, 'elsewhere'), elsewhere);
      put(out, { '.yoha/plan.json': plan(changes) });
      symlinkSync(join(root, 'elsewhere'), join(out, link));
      expect(await look(out, ['a.csv'])).toBeNull();
      expect(filesIn(join(root, 'elsewhere'))).toEqual(elsewhere);
      rmSync(out, { recursive: true });
    }
  });

  it.skipIf(process.platform === 'win32')('ends where its record, its lock or its plan is a pipe', async () => {
    put(out, { 'a.csv': 'mine' });
    execFileSync('mkfifo', [join(out, '.yoha.json')]);
    await expect(write({ 'b.csv': 'b' })).rejects.toMatchObject(new NotOurs(['.yoha.json'], []));
    rmSync(join(out, '.yoha.json'));
    mkdirSync(join(out, '.yoha'));
    execFileSync('mkfifo', [join(out, '.yoha/plan.json')]);
    await write({ 'b.csv': 'b' });
    expect(filesIn(out)).toEqual({ 'a.csv': 'mine', 'b.csv': 'b' });
    expect(readdirSync(out).sort()).toEqual(['.yoha.json', 'a.csv', 'b.csv']);
  });

  it('is written anew where its record is longer than any record', async () => {
    put(out, { '.yoha.json': `${record({ 'a.csv': sha('old') })}${' '.repeat(2 ** 22)}`, 'a.csv': 'old' });
    await expect(write({ 'a.csv': 'new' })).rejects.toMatchObject(new NotOurs(['a.csv'], []));
    await write({ 'b.csv': 'b' });
    expect(statSync(join(out, '.yoha.json')).size).toBeLessThan(1000);
  });
});

describe('two runs at once', () => {
  it.each([true, false])(
    'leave the files of one of them, never a mixture; the folder is there before: %s',
    async (there) => {
      if (there) await write(first);
      const sets = [1, 2, 3, 4].map((run) =>
        Object.fromEntries(Object.keys(first).map((name) => [name, `${name} of ${run}`])),
      );
      await Promise.all(sets.map((set) => write(set)));
      expect(sets).toContainEqual(filesIn(out));
      expect(readdirSync(root)).toEqual(['out']);
    },
  );

  it('refuse the second while the first does not come to an end', async () => {
    mkdirSync(out);
    const lock = await FolderLock.take(ownFileSystem, out);
    await expect(FolderLock.take(ownFileSystem, out, undefined, 120)).rejects.toBeInstanceOf(FolderBusy);
    lock.release();
    expect(readdirSync(out)).toEqual([]);
  });

  it('do not wait for a process that was killed, whichever folder of work it left', async () => {
    await write(first);
    put(out, { '.yoha/lock': lockOfTheDead(), '.yoha/new/a.csv': 'half' });
    put(root, { '.yoha-0123456789ab/.yoha/lock': lockOfTheDead(), '.yoha-0123456789ab/a.csv': 'half' });
    await write(second);
    await writeFolder({ folder: join(root, 'fresh'), command: 'run', files: outputs(first) });
    expect(readdirSync(root).sort()).toEqual(['fresh', 'out']);
    expect(filesIn(out)).toEqual(second);
  });

  it('wait for a lock of another machine only as long as it gives signs of life', async () => {
    put(out, { '.yoha/lock': JSON.stringify({ pid: 1, host: 'another machine', started: null }) });
    const lock = await FolderLock.take(ownFileSystem, out, undefined, 200);
    lock.assertHeld();
    lock.release();
    expect(readdirSync(out)).toEqual([]);
  });
});
