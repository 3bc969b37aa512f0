import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { systemPlaceOf } from '../../../src/cli/output/system-place.js';
import { yoha } from '../in-process.js';
import { inOwnRoot, put } from './folder.js';

let root = '';
inOwnRoot((made) => void (root = made));
beforeEach(() => {
  put(root, { 'plan.yaml': 'purpose: x\nstart: 2026-04\nhorizon: 12 months\ndirect: { wins: 1, arpa: 10_000 }\n' });
  symlinkSync('/proc', join(root, 'link'));
});

describe.skipIf(process.platform === 'win32')('a folder of the system', () => {
  it.each([
    ['/', '/'],
    ['/..', '/'],
    ['/dev', '/dev'],
    ['/dev/yoha-out', '/dev'],
    ['/proc/1/yoha-out', '/proc'],
    ['/sys/', '/sys'],
  ])('%s is known as such', (path, place) => {
    expect(systemPlaceOf(path)).toBe(place);
  });

  it.each(['/dev/shm/out', '/developer', '/tmp', '/srv/dev', 'dev', '/no-such-folder'])('%s is none', (path) => {
    expect(systemPlaceOf(path)).toBeNull();
  });

  it('is found behind a link', () => {
    expect(systemPlaceOf(join(root, 'link', 'out'))).toBe('/proc');
  });

  // Nothing can be written in /proc, whoever asks.
  it.each([
    ['run', 'en', '--out /proc leads to /proc, which belongs to the system. Name a folder of your own.'],
    ['run', 'ja', '--out /proc は、システムが使う /proc を指しています。自分のフォルダーを指定してください。'],
  ])('is refused by %s in %s with exit code 2 before the run', async (command, locale, words) => {
    const { code, stderr } = await yoha([command, join(root, 'plan.yaml'), '--out', '/proc'], {
      env: { LANG: locale === 'ja' ? 'ja_JP.UTF-8' : 'en_US.UTF-8' },
    });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  it('is refused for a picture too', async () => {
    const { code, stderr } = await yoha(['chart', join(root, 'plan.yaml'), 'kpis', '--out', '/proc/kpis.svg']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('leads to /proc') as string]);
  });
});
