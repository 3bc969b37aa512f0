import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printingEnv, sheetsOf } from './pdf/browser.js';
import { yoha } from './in-process.js';
import { folderWith, plain, removeFolder } from './yoha.js';

let folder = '';
const env = printingEnv();
beforeAll(() => {
  folder = folderWith({
    'plain.yaml': plain.replace('lens: strict,', 'lens: strict, approvers: ["K. Sato", "CFO"],'),
    'dearer.yaml': 'extends: plain.yaml\ntitle: Dearer\ninitiatives: { seminar: { cost: { once: 300_000 } } }\n',
    'wrong.yaml': 'start: 2026-10\n',
  });
}, 60_000);
afterAll(() => removeFolder(folder));

const brief = (...args: string[]): ReturnType<typeof yoha> => yoha(['brief', ...args], { cwd: folder, env });
const quick = ['plain.yaml', '--analyses', 'none'];
const sample = (name: string): string => join(import.meta.dirname, '../../scenarios', name);

describe('yoha brief', () => {
  test('prints Markdown with what turns the verdict, and writes nothing', async () => {
    const { code, stdout, stderr } = await brief('plain.yaml');
    expect([code, stderr]).toEqual([0, '']);
    for (const text of ['# Plain numbers', '## 1 Benefit', '## 4 Flexibility', 'What breaks it', '| Do nothing |'])
      expect(stdout).toContain(text);
    expect(stdout).toMatch(/\| {2}\| Drafted by \| K. Sato \| CFO \|/);
  });

  test('is the same page twice, and in the language asked for', async () => {
    expect((await brief(...quick)).stdout).toBe((await brief(...quick)).stdout);
    expect((await brief(...quick, '--locale', 'ja')).stdout).toContain('稟議書');
  });

  test('sets other scenarios beside the proposal, on the same draws', async () => {
    expect((await brief(...quick, '--against', 'dearer.yaml')).stdout).toMatch(
      /\| Dearer \| JPY −200\.0 thousand \| – \|/,
    );
  });

  test.each(['html', 'md'])('writes the format of the ending of --out: %s', async (ending) => {
    expect(await brief(...quick, '--out', `page.${ending}`)).toMatchObject({ code: 0, stdout: '' });
    const text = readFileSync(join(folder, `page.${ending}`), 'utf8');
    expect(text).toMatch(ending === 'md' ? /^# Plain numbers\n/ : /^<!DOCTYPE html>/);
  });

  test.each(['ja', 'en'])(
    'prints the largest sample on one sheet of A4 in %s',
    async (locale) => {
      const out = `large-${locale}.pdf`;
      const analyses = locale === 'ja' ? 'all' : 'none';
      const args = ['--trials', '64', '--analyses', analyses, '--locale', locale, '--out', out];
      const { code } = await brief(sample('regional-alliance.yaml'), ...args);
      expect(code).toBe(0);
      expect(sheetsOf(readFileSync(join(folder, out)))).toMatchObject({ count: 1 });
    },
    60_000,
  );

  test.each([
    [['plain.yaml', '--format', 'pdf'], 2, 'needs --out'],
    [['plain.yaml', '--out', 'page.docx'], 2, 'names no format'],
    [['plain.yaml', '--out', 'plain.yaml', '--format', 'md'], 3, 'would replace plain.yaml, which this command reads'],
    [['plain.yaml', '--out', '.', '--format', 'md'], 3, 'it is a folder'],
    [['plain.yaml', '--out', 'nowhere/page.md'], 3, 'no such file or folder'],
    [['wrong.yaml', '--out', 'page2.md'], 2, 'nothing was run'],
    [['plain.yaml', '--against', 'gone.yaml'], 3, 'cannot read gone.yaml'],
    [[''], 3, 'cannot read "": no such file or folder'],
  ])('refuses %j with a reason', async (args, code, why) => {
    expect(await brief(...args)).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(why) as string });
    expect(existsSync(join(folder, 'page2.md'))).toBe(false);
  });

  test('says what to do where no browser prints, before any work is done', async () => {
    const broken = { ...env, YOHA_BROWSER: join(folder, 'nowhere') };
    const { code, stderr } = await yoha(['brief', 'plain.yaml', '--out', 'page.pdf'], { cwd: folder, env: broken });
    expect([code, stderr]).toEqual([3, expect.stringContaining('YOHA_BROWSER names')]);
    expect(existsSync(join(folder, 'page.pdf'))).toBe(false);
  });
});
