import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NothingReplaced, writeFileWhole, writeFolder } from '../../src/write/files.js';

let root = '';
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'yoha-files-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const files = [
  { name: 'a.csv', bytes: 'new a' },
  { name: 'charts/b.svg', bytes: new TextEncoder().encode('新しい b') },
];
const text = (name: string): string => readFileSync(join(root, name), 'utf8');

describe('writing an output folder', () => {
  it('makes a missing folder with its parents, and leaves nothing else behind', async () => {
    await writeFolder(join(root, 'x/y'), files);
    expect(text('x/y/a.csv')).toBe('new a');
    expect(text('x/y/charts/b.svg')).toBe('新しい b');
    expect(readdirSync(join(root, 'x'))).toEqual(['y']);
    expect(readdirSync(join(root, 'x/y'))).toEqual(['a.csv', 'charts']);
  });

  it('replaces its own names in an existing folder and keeps the files of others', async () => {
    mkdirSync(join(root, 'out/charts'), { recursive: true });
    writeFileSync(join(root, 'out/a.csv'), 'old a');
    writeFileSync(join(root, 'out/notes.txt'), 'mine');
    writeFileSync(join(root, 'out/charts/mine.svg'), 'mine');
    await writeFolder(join(root, 'out'), files);
    expect(text('out/a.csv')).toBe('new a');
    expect(text('out/notes.txt') + text('out/charts/mine.svg')).toBe('minemine');
    expect(readdirSync(join(root, 'out')).sort()).toEqual(['a.csv', 'charts', 'notes.txt']);
  });

  it('keeps the permissions of a file that it replaces', async () => {
    mkdirSync(join(root, 'out'));
    writeFileSync(join(root, 'out/a.csv'), 'old');
    chmodSync(join(root, 'out/a.csv'), 0o640);
    await writeFolder(join(root, 'out'), files);
    expect(statSync(join(root, 'out/a.csv')).mode & 0o777).toBe(0o640);
  });

  it('follows a link to a folder instead of replacing the link', async () => {
    mkdirSync(join(root, 'real'));
    symlinkSync(join(root, 'real'), join(root, 'out'));
    await writeFolder(join(root, 'out'), files);
    expect(text('real/a.csv')).toBe('new a');
  });

  it('replaces nothing when one of the names is taken by a folder', async () => {
    mkdirSync(join(root, 'out/charts/b.svg'), { recursive: true });
    writeFileSync(join(root, 'out/a.csv'), 'old a');
    await expect(writeFolder(join(root, 'out'), files)).rejects.toBeInstanceOf(NothingReplaced);
    expect(text('out/a.csv')).toBe('old a');
    expect(readdirSync(join(root, 'out')).sort()).toEqual(['a.csv', 'charts']);
  });

  it('replaces nothing when a folder that it needs is a file', async () => {
    mkdirSync(join(root, 'out'));
    writeFileSync(join(root, 'out/charts'), 'a file');
    writeFileSync(join(root, 'out/a.csv'), 'old a');
    await expect(writeFolder(join(root, 'out'), files)).rejects.toBeInstanceOf(NothingReplaced);
    expect(text('out/a.csv')).toBe('old a');
  });

  it('replaces nothing and leaves no trace when it is interrupted before the first move', async () => {
    mkdirSync(join(root, 'out'));
    writeFileSync(join(root, 'out/a.csv'), 'old a');
    const signal = AbortSignal.abort();
    await expect(writeFolder(join(root, 'out'), files, signal)).rejects.toBe(signal.reason);
    await expect(writeFolder(join(root, 'fresh'), files, signal)).rejects.toBe(signal.reason);
    expect(text('out/a.csv')).toBe('old a');
    expect(readdirSync(root)).toEqual(['out']);
    expect(readdirSync(join(root, 'out'))).toEqual(['a.csv']);
  });

  it.runIf(existsSync('/dev/shm'))('writes to another disk than the parent of the folder', async () => {
    const other = mkdtempSync('/dev/shm/yoha-files-');
    try {
      await writeFolder(other, files);
      expect(readFileSync(join(other, 'a.csv'), 'utf8')).toBe('new a');
    } finally {
      rmSync(other, { recursive: true });
    }
  });
});

describe('writing one file', () => {
  it('never replaces an existing file unless asked to', async () => {
    writeFileSync(join(root, 'a.yaml'), 'old');
    await expect(writeFileWhole(join(root, 'a.yaml'), 'new', false)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(text('a.yaml')).toBe('old');
    await writeFileWhole(join(root, 'a.yaml'), 'new', true);
    expect(text('a.yaml')).toBe('new');
    expect(readdirSync(root)).toEqual(['a.yaml']);
  });
});
