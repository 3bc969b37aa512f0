import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from './markdown.js';

test('the generated parts of README and docs are what schema, catalogue and commands give', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/reference.js', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
}, 120_000);
