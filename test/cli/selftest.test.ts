import { expect, test } from 'vitest';
import { checks } from '../../src/cli/selftest/checks.js';
import { yoha } from './yoha.js';

test('yoha selftest passes every check, a line each in the language asked for', () => {
  const [en, ja] = ['en', 'ja'].map((locale) => yoha(['selftest', '--locale', locale]));
  expect([en.code, ja.code, en.stderr]).toEqual([0, 0, '']);
  expect(en.stdout.match(/^ {2}pass {2}/gm)).toHaveLength(checks.length);
  expect(ja.stdout.match(/^ {2}合格 {2}/gm)).toHaveLength(checks.length);
  expect(en.stdout).toContain(`${checks.length} passed, 0 failed`);
});
