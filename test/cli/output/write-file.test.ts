import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownFileSystem } from '../../../src/cli/output/file-system.js';
import type { FileSystem } from '../../../src/cli/output/file-system.js';
import { writeFileWhole } from '../../../src/cli/output/write-file.js';
import { filesIn, inOwnRoot, lockOfTheDead, put } from './folder.js';

let root = '';
let path = '';
inOwnRoot((own) => {
  root = own;
  path = join(root, 'a.yaml');
});

describe('writing one file', () => {
  it('never replaces an existing file unless asked to, and leaves nothing else', async () => {
    put(root, { 'a.yaml': 'old' });
    await expect(writeFileWhole(path, 'new', { replace: false })).rejects.toMatchObject({ code: 'EEXIST' });
    expect(filesIn(root, true)).toEqual({ 'a.yaml': 'old' });
    await writeFileWhole(path, 'new', { replace: true });
    expect(filesIn(root, true)).toEqual({ 'a.yaml': 'new' });
  });

  it('never replaces an existing file on a disk without links either', async () => {
    const noLinks = (): never => {
      throw Object.assign(new Error('link'), { code: 'EPERM', syscall: 'link' });
    };
    const system: FileSystem = { ...ownFileSystem, linkSync: noLinks };
    await writeFileWhole(path, 'new', { replace: false, system });
    await expect(writeFileWhole(path, 'newer', { replace: false, system })).rejects.toMatchObject({ code: 'EEXIST' });
    expect(filesIn(root, true)).toEqual({ 'a.yaml': 'new' });
  });

  it('goes through a link to the file that it leads to', async () => {
    put(root, { 'real.yaml': 'old' });
    symlinkSync('real.yaml', path);
    await writeFileWhole(path, 'new', { replace: true });
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'real.yaml'), 'utf8')).toBe('new');
  });

  it('does not replace a folder, a pipe or a device', async () => {
    mkdirSync(path);
    await expect(writeFileWhole(path, 'new', { replace: true })).rejects.toMatchObject({ code: 'EISDIR' });
    const pipe = join(root, 'pipe.svg');
    spawnSync('mkfifo', [pipe]);
    await expect(writeFileWhole(pipe, 'new', { replace: true })).rejects.toMatchObject({ code: 'ENXIO' });
    await expect(writeFileWhole('/dev/null', 'new', { replace: true })).rejects.toMatchObject({ code: 'ENXIO' });
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('clears away what a killed process left', async () => {
    put(root, { '.yoha/lock': lockOfTheDead(), '.yoha/file': 'half' });
    await writeFileWhole(path, 'new', { replace: false });
    expect(readdirSync(root)).toEqual(['a.yaml']);
  });
});
