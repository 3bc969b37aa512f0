import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { OutputFile } from '../../../src/write/files.js';

/** In memory where that can be: what is tested waits for the disk at each file. */
const makeRoot = (): string => mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'yoha-output-'));
export const removeRoot = (root: string): void => rmSync(root, { recursive: true, force: true });

/** Each test of a file has an empty folder of its own, which goes after it. @param use takes it before the test */
export function inOwnRoot(use: (root: string) => void): void {
  let root = '';
  beforeEach(() => use((root = makeRoot())));
  afterEach(() => removeRoot(root));
}

/** Every file below a folder with its text, links and empty folders too; the record of Yoha only where it is asked for. */
export function filesIn(folder: string, withRecord = false): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => withRecord || name !== '.yoha.json')
      .filter((name) => !lstatSync(join(folder, name)).isDirectory() || readdirSync(join(folder, name)).length === 0)
      .map((name) => {
        const path = join(folder, name);
        return [name, lstatSync(path).isFile() ? readFileSync(path, 'utf8') : 'not a file'];
      }),
  );
}

export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

export const outputs = (files: Readonly<Record<string, string>>): OutputFile[] =>
  Object.entries(files).map(([name, bytes]) => ({ name, bytes }));

let dead = 0;

/** The text of a lock whose process has ended. */
export function lockOfTheDead(): string {
  dead ||= spawnSync(process.execPath, ['-e', '']).pid;
  return JSON.stringify({ pid: dead, host: hostname(), started: null });
}
