import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { briefHtml } from '../../src/write/brief/html.js';
import { sheetsOf } from '../cli/pdf/browser.js';
import { fullestBrief, sampleBrief } from '../write/brief-sample.js';
import { closeChromium, visit, type VisitOptions } from './chromium.js';

const pages = [
  ['ja', sampleBrief('ja')],
  ['en', sampleBrief('en')],
  ['ja, fullest', fullestBrief('ja')],
  ['en, fullest', fullestBrief('en')],
] as const;

let folder = '';
const urls = new Map<string, string>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yoha-brief-'));
  for (const [name, brief] of pages) {
    const path = join(folder, `${name.replace(', ', '-')}.html`);
    await writeFile(path, await briefHtml(brief));
    urls.set(name, pathToFileURL(path).href);
  }
}, 60_000);
afterAll(async () => {
  await closeChromium();
  await rm(folder, { recursive: true, force: true });
});

async function ask<T>(
  name: string,
  options: VisitOptions,
  question: (page: Awaited<ReturnType<typeof visit>>['page']) => Promise<T>,
): Promise<T> {
  const { page, complaints, requests } = await visit(urls.get(name) ?? '', options);
  const answer = await question(page);
  await page.context().close();
  expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
  return answer;
}

describe.each(pages.map(([name]) => name))('the one page in a browser, %s', (name) => {
  test('prints on exactly one sheet of A4', async () => {
    const pdf = await ask(name, {}, (page) => page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const { count, sizes } = sheetsOf(pdf);
    expect([count, sizes.map((size) => size.split(' ').map((side) => Math.round(Number(side))))]).toEqual([
      1,
      [[0, 0, 595, 842]],
    ]);
  });

  test.each([390, 1280])('never scrolls sideways at %i px, and asks for nothing, light or dark', async (width) => {
    for (const dark of [false, true])
      expect(await ask(name, { width, dark }, (page) => page.evaluate('document.documentElement.scrollWidth'))).toBe(
        width,
      );
  });
});
