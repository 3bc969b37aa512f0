import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPlaces } from '../../../src/cli/pdf/browser-places.js';
import { findBrowser } from '../../../src/cli/pdf/find-browser.js';
import type { Host } from '../../../src/cli/host.js';
import { folderWith, removeFolder } from '../yoha.js';
import { wordsOf } from '../../../src/words/words.js';

describe('the places of a browser', () => {
  test('are every name in every folder of PATH before the usual ones', () => {
    const places = browserPlaces({ PATH: '/a:/b' }, 'linux');
    expect(places.slice(0, 3)).toEqual(['/a/chromium', '/b/chromium', '/a/chromium-browser']);
    expect(places.indexOf('/b/msedge')).toBeLessThan(places.indexOf('/opt/google/chrome/chrome'));
  });

  test('are applications on a Mac, the own ones too', () => {
    expect(browserPlaces({ PATH: '', HOME: '/Users/k' }, 'darwin')).toEqual(
      expect.arrayContaining([
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/k/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ]),
    );
  });

  test('are folders of programs on Windows, where PATH may be called Path', () => {
    const env = { Path: 'C:\\tools;D:\\x', ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\me' };
    expect(browserPlaces(env, 'win32')).toEqual(
      expect.arrayContaining([
        'D:\\x\\chrome.exe',
        'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
        'C:\\me\\Google\\Chrome\\Application\\chrome.exe',
      ]),
    );
  });
});

describe('the browser that prints', () => {
  let folder = '';
  beforeAll(() => {
    folder = folderWith();
    mkdirSync(join(folder, 'bin', 'chromium'), { recursive: true });
    writeFileSync(join(folder, 'bin', 'google-chrome'), '#!/bin/sh\n', { mode: 0o755 });
    writeFileSync(join(folder, 'bin', 'chromium-browser'), 'no program', { mode: 0o644 });
    writeFileSync(join(folder, 'other'), '#!/bin/sh\n', { mode: 0o755 });
  });
  afterAll(() => removeFolder(folder));
  const find = (env: Record<string, string>): Promise<string> =>
    findBrowser({ host: { env } as unknown as Host, words: wordsOf('en') }, 'report.html');

  test('is the one that YOHA_BROWSER names, also where another is on PATH', async () => {
    expect(await find({ PATH: join(folder, 'bin'), YOHA_BROWSER: join(folder, 'other') })).toBe(join(folder, 'other'));
  });

  test('is never a folder, or a file that cannot be run', async () => {
    expect(await find({ PATH: join(folder, 'bin') })).toBe(join(folder, 'bin', 'google-chrome'));
  });

  test('is not another one when that of YOHA_BROWSER is not there', async () => {
    const env = { PATH: join(folder, 'bin'), YOHA_BROWSER: join(folder, 'gone') };
    await expect(find(env)).rejects.toThrow(/YOHA_BROWSER names .*gone/);
  });

  test.each(['en', 'ja'] as const)('comes with three ways out where there is none, in %s', (locale) => {
    const letter = wordsOf(locale).pdf.noBrowser('report.html');
    for (const part of ['apt install chromium', 'YOHA_BROWSER=', 'report.html', 'A4']) expect(letter).toContain(part);
  });
});
