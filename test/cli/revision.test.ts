import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRevision } from '../../src/cli/compare/revision.js';
import { folderWith, removeFolder } from './yoha.js';

const decomposed = 'ベース'.normalize('NFD');
let folder = '';
beforeAll(() => {
  folder = folderWith({ 'plan.yaml': 'extends: ベース.yaml\n', [`${decomposed}.yaml`]: 'start: 2026-10\n' });
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder });
  git('init', '-q');
  git('-c', 'core.precomposeUnicode=false', 'add', '.');
  git('commit', '-q', '-m', 'first');
  writeFileSync(join(folder, 'plan.yaml'), 'title: later\n');
});
afterAll(() => removeFolder(folder));

it('a base that the commit holds under another composition of its name is found', () => {
  const { file, resolve } = readRevision(join(folder, 'plan.yaml'), 'HEAD');
  const base = resolve('ベース.yaml', file.name);
  expect('bytes' in base && Buffer.from(base.bytes).toString()).toBe('start: 2026-10\n');
  expect(resolve('ベーズ.yaml', file.name)).toMatchObject({ failure: 'missing' });
});
