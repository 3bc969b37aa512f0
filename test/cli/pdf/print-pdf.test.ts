import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Failure } from '../../../src/cli/failure.js';
import { printPdf } from '../../../src/cli/pdf/print-pdf.js';
import type { Host } from '../../../src/cli/host.js';
import { wordsOf } from '../../../src/words/words.js';
import { yoha } from '../in-process.js';
import { folderWith, plain, removeFolder } from '../yoha.js';
import { printingEnv, sheetsOf } from './browser.js';

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>稟議 A</title><style>@page { size:A4; margin:12mm; }</style></head><body>${body}</body></html>`;

/** Stands for a browser: hangs, fails, or prints nothing. */
const script = (text: string): string => `#!/bin/sh\n${text}\n`;

let folder = '';
let env: Record<string, string> = {};
beforeAll(() => {
  env = { ...printingEnv(), PATH: process.env['PATH'] ?? '' };
  folder = folderWith({ 'plain.yaml': plain });
  for (const [name, text] of [
    ['hangs', `(sleep 1; echo > "${join(folder, 'alive')}") & sleep 60`],
    ['fails', 'echo "No usable sandbox!" >&2; exit 1'],
    ['ends', 'exit 0'],
    ['babbles', 'printf "no answer\\0" >&4; sleep 60'],
    ['refuses', `sleep 0.3; printf '{"id":1,"error":{"message":"Not allowed"}}\\0' >&4; sleep 60`],
  ])
    writeFileSync(join(folder, name), script(text), { mode: 0o755 });
}, 60_000);
afterAll(() => removeFolder(folder));

const context = (locale: 'en' | 'ja' = 'en'): Parameters<typeof printPdf>[2] => ({
  host: { env } as unknown as Host,
  words: wordsOf(locale),
});
const print = (
  html: string,
  browser = env['YOHA_BROWSER'] ?? '',
  limit = 60_000,
  signal = new AbortController().signal,
) => printPdf(html, { browser, signal, limit }, context());
const leftBehind = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('yoha-pdf-'));

describe('a page printed to PDF', () => {
  test('has the sheets and the paper of its own style, the same bytes each time, leaves nothing behind and loads nothing: an address in it is not asked for', async () => {
    const { createServer } = await import('node:http');
    const asked: string[] = [];
    const before = leftBehind();
    const server = createServer((request, answer) => {
      asked.push(request.url ?? '');
      answer.end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const image = `<img src="http://localhost:${port}/x.png" alt="">`;
    const html = page(`<p>一枚目${image}</p><p style="break-before:page">two</p>`);
    const [first, second] = [await print(html), await print(html)];
    server.close();
    expect(asked).toEqual([]);
    const { count, sizes } = sheetsOf(Buffer.from(first));
    expect(count).toBe(2);
    expect(sizes.map((size) => size.split(' ').map((side) => Math.round(Number(side))))).toEqual([[0, 0, 595, 842]]);
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
    expect(leftBehind()).toEqual(before);
  }, 30_000);
});

describe('a browser that does not print', () => {
  test('is ended after the time limit, with all that it started', async () => {
    const failure: unknown = await print(page(''), join(folder, 'hangs'), 500).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ exitCode: 3, message: expect.stringContaining('within 0.5 seconds') as string });
    await new Promise((done) => setTimeout(done, 800));
    expect(existsSync(join(folder, 'alive'))).toBe(false);
  });

  test('is ended by an interrupt, which is what the caller sees', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('stop')), 300);
    await expect(print(page(''), join(folder, 'hangs'), 60_000, controller.signal)).rejects.toThrow('stop');
  });

  test('is quoted with the last thing it said', async () => {
    await expect(print(page(''), join(folder, 'fails'))).rejects.toThrow(
      'ended without a PDF (it said: No usable sandbox!)',
    );
  });

  test.each([
    ['fails', 'it said: No usable sandbox!', 'ブラウザーの出力: No usable sandbox!'],
    ['ends', 'ended without a PDF;', '出さずに終わりました。'],
    ['babbles', 'its answers are not those of Chromium', 'の応答ではありません'],
    ['refuses', 'it said: Not allowed', 'ブラウザーの出力: Not allowed'],
    ['gone', 'no such file or folder', 'ファイルまたはフォルダーがありません'],
    ['hangs', 'within 0.3 seconds', '0.3 秒以内に終わりません'],
  ])('tells why in either language, quoting only what the browser itself said: %s', async (name, en, ja) => {
    for (const [locale, said] of [
      ['en', en],
      ['ja', ja],
    ] as const) {
      const signal = new AbortController().signal;
      const printing = printPdf(
        page(''),
        { browser: join(folder, name), signal, limit: name === 'hangs' ? 300 : 20_000 },
        context(locale),
      );
      const failure: unknown = await printing.catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Failure);
      const { message } = failure as Failure;
      expect(message).toContain(said);
      const foreign = /spawn|ENOENT|expected|invalid|undefined/i;
      expect(message.replaceAll(folder, '')).not.toMatch(foreign);
    }
  });
});

describe('yoha run --format pdf', () => {
  const run = (more: readonly string[], own: Record<string, string> = env) =>
    yoha(['run', 'plain.yaml', '--analyses', 'none', '--quiet', '--format', 'pdf', ...more], { cwd: folder, env: own });

  test.each(['ja', 'en'])(
    'writes report.pdf on A4 beside the other files, in %s',
    async (locale) => {
      const { code, stderr } = await run(['--out', locale, '--locale', locale]);
      expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
      const { count, sizes } = sheetsOf(readFileSync(join(folder, locale, 'report.pdf')));
      expect(count).toBeGreaterThan(1);
      expect(sizes.map((size) => size.split(' ').map((side) => Math.round(Number(side))))).toEqual([[0, 0, 595, 842]]);
      expect(existsSync(join(folder, locale, 'report.html'))).toBe(true);
    },
    60_000,
  );

  test('refuses at once without --out', async () => {
    expect(await run([])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--format pdf needs --out') as string,
    });
  });

  test('says in both languages what to do with a browser that cannot be run, and writes nothing', async () => {
    const broken = { ...env, YOHA_BROWSER: join(folder, 'nowhere') };
    expect(await run(['--out', 'never'], broken)).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/YOHA_BROWSER names .*nowhere, which cannot be run: no such file/) as string,
    });
    expect((await run(['--out', 'never', '--locale', 'ja'], broken)).stderr).toContain(
      'を起動できません: ファイルまたはフォルダーがありません',
    );
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });

  test('writes nothing when the browser fails', async () => {
    const { code, stderr } = await run(['--out', 'never'], { ...env, YOHA_BROWSER: join(folder, 'fails') });
    expect([code, stderr]).toEqual([3, expect.stringContaining('No usable sandbox!')]);
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });
});
