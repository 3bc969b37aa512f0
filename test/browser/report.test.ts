import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Summary } from '../../src/summary/summary.js';
import { reportHtml } from '../../src/write/report-html.js';
import { drawnCharts } from '../write/report-charts.js';
import { payloadNames, payloads } from '../write/report-payloads.js';
import { reportSample, sampleIssues, type Naming } from '../write/report-sample.js';
import { closeChromium, visit, type VisitOptions } from './chromium.js';

const locales = ['ja', 'en'] as const;

const violations = `axe.run(document, { resultTypes: ['violations'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(', ')))`;

/** The data of a chart have a row for each month, all of one kind: the first few and the last stand for all. */
const fewRows = `document.querySelectorAll('details tbody tr:nth-child(n + 4):not(:last-child)').forEach((row) => row.remove())`;

let folder = '';
const urls = new Map<string, string>();

/** Writes a report with its real charts and gives the address of the file. */
async function written(name: string, locale: 'ja' | 'en', naming?: Naming): Promise<string> {
  const summary = reportSample({ locale, trials: 80, horizon: 72 }, naming);
  const path = join(folder, `${name}.html`);
  await writeFile(path, await reportHtml(summary, await drawnCharts(summary), sampleIssues));
  return pathToFileURL(path).href;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yoha-report-'));
  for (const locale of locales) urls.set(locale, await written(locale, locale));
}, 120_000);

afterAll(async () => {
  await closeChromium();
  await rm(folder, { recursive: true, force: true });
});

/** Opens a report, asks the page one expression and closes it; what the page did wrong must be nothing. */
async function ask(url: string, expression: string, options: VisitOptions = {}): Promise<unknown> {
  const { page, complaints, requests } = await visit(url, options);
  const answer: unknown = await page.evaluate(expression);
  await page.context().close();
  expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
  return answer;
}

describe.each(locales)('the report in %s, opened from disk', (locale) => {
  // The marks are the same in both languages: each takes one width and one ground. The data of the charts are open in one of them.
  const [width, dark, open] = locale === 'ja' ? [390, false, true] : [1280, true, false];
  const url = (): string => urls.get(locale) ?? '';

  test('applies its style and draws with its own font, under a policy that allows nothing else', async () => {
    const answer = await ask(
      url(),
      `document.fonts.ready.then(() => [getComputedStyle(document.querySelector('main')).maxWidth,
        [...document.fonts].map((font) => font.status).join(),
        document.querySelector('meta[http-equiv="Content-Security-Policy"]').content])`,
    );
    expect(answer).toEqual([
      '1040px',
      'loaded,loaded',
      expect.stringMatching(/^default-src 'none'; style-src 'sha256-[^']+'; font-src data:; img-src data:/),
    ]);
  });

  test('never scrolls sideways at 390, 768 or 1280 px, and shows every table whole on a wide screen', async () => {
    const { page } = await visit(url());
    for (const width of [390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
    expect(await page.evaluate(cutOff)).toEqual([]);
    await page.context().close();
  });

  test('prints to A4 without a sheet wider than the paper', async () => {
    const { page, complaints } = await visit(url());
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(SHEET);
    expect(await page.evaluate(beyondSheet)).toEqual([]);
    expect(await page.evaluate(cutOff)).toEqual([]);
    await page.context().close();
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(complaints).toEqual([]);
  });

  test(`axe finds nothing at ${width} px (dark: ${dark}, data of the charts open: ${open})`, async () => {
    const { page } = await visit(url(), { width, dark });
    if (open) await page.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true; })`);
    await page.evaluate(fewRows);
    await page.evaluate(axe.source);
    expect(await page.evaluate(violations)).toEqual([]);
    await page.context().close();
  });

  test('every region that scrolls, the skip link and the data of every chart are reached with the keyboard', async () => {
    const { page } = await visit(url(), { width: 390 });
    const stops: string[] = [];
    const wanted = await page.evaluate<number>(
      `document.querySelectorAll('.skip, .scroll:not(details .scroll), summary').length`,
    );
    await page.evaluate(`document.querySelectorAll('main a').forEach((link) => link.remove())`);
    for (let stop = 0; stop < wanted; stop++) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate<string>(`document.activeElement.className || document.activeElement.tagName`));
    }
    await page.context().close();
    expect(stops[0]).toBe('skip');
    expect(stops.filter((stop) => stop === 'BODY')).toEqual([]);
    expect(stops.filter((stop) => stop === 'SUMMARY').length).toBeGreaterThanOrEqual(5);
  });

  test('the data of a chart is one click away', async () => {
    const { page } = await visit(url());
    const table = page.locator('#data-payback-curve');
    expect(await table.isVisible()).toBe(false);
    await page.locator('details:has(#data-payback-curve) summary').click();
    expect(await table.isVisible()).toBe(true);
    expect(await table.locator('tbody tr').count()).toBe(72);
    await page.context().close();
  });

  test(`makes no request and no complaint, with a contrast of 4.5 to 1 for every text (dark: ${!dark})`, async () => {
    expect(await ask(url(), contrasts, { dark: !dark })).toEqual([]);
  });
});

/** What A4 leaves between the margins of the report, in pixels of CSS. */
const SHEET = { width: Math.floor((186 / 25.4) * 96), height: Math.floor((275 / 25.4) * 96) };

/** Elements that end right of the sheet. */
const beyondSheet = `[...document.querySelectorAll('main *')].filter((box) => !box.closest('svg') && box.getBoundingClientRect().right > ${SHEET.width} + 1)
  .map((box) => (box.tagName + '.' + box.className + ': ' + box.textContent).trim().slice(0, 80))`;

/** Cells whose text is wider than they are, and tables wider than the page; the data of charts may scroll. */
const cutOff = `[...document.querySelectorAll('th, td, .scroll')].filter((box) => !box.closest('details') && box.scrollWidth > box.clientWidth + 1)
  .map((box) => (box.className + ': ' + box.textContent).trim().slice(0, 80))`;

/** Texts outside drawings whose colour and the ground behind them are closer than 4.5 to 1. */
const contrasts = `(() => {
  const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = (text) => rgb(text).slice(0, 3).map((c) => c / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (rgb(colour)[3] !== 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const poor = new Set();
  for (const node of document.querySelectorAll('main *')) {
    if (node.closest('.drawing')) continue;
    if (![...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== '')) continue;
    const [a, b] = [light(getComputedStyle(node).color), light(ground(node))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) poor.add(node.className + ': ' + ratio.toFixed(2) + ' ' + node.textContent.trim().slice(0, 30));
  }
  return [...poor];
})()`;

describe('page one', () => {
  test.each(locales)(
    'in %s is one sheet of A4, also with nine fiscal years and long names, and nothing else is on it',
    async (locale) => {
      const summary = crowded(locale);
      const path = join(folder, `crowded-${locale}.html`);
      await writeFile(path, await reportHtml(summary, [], []));
      const { page } = await visit(pathToFileURL(path).href);
      const whole = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(SHEET);
      const height = await page.evaluate<number>(`document.querySelector('.page-one').getBoundingClientRect().height`);
      await page.evaluate(`[...document.querySelectorAll('nav, section.part')].forEach((part) => part.remove())`);
      const alone = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      await page.context().close();
      expect(height).toBeLessThanOrEqual(SHEET.height);
      expect(sheetsOf(alone)).toBe(1);
      expect(sheetsOf(whole)).toBeGreaterThan(1);
    },
  );
});

const sheetsOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

/** More of everything than page one shows in full. */
function crowded(locale: 'ja' | 'en'): Summary {
  const long =
    locale === 'ja'
      ? '東北地方の地方銀行・複写機販売会社との三社連携による市場開拓（第二期）'
      : 'Three-party market development with regional banks and copier dealers in Tohoku, second stage';
  const labels = Array.from({ length: 9 }, (_, index) => `${long} ${index + 1}`);
  const summary = reportSample({ locale, trials: 40, horizon: 96, initiativeLabels: labels });
  const { scenario, targets } = summary;
  return {
    ...summary,
    scenario: { ...scenario, title: long, purpose: `${long}. ${long}.` },
    targets: [...targets, ...targets],
  };
}

describe('hostile names', () => {
  test('at least 30 payloads, each in several places, are shown as text: no script, no request, no element, no dialog', async () => {
    expect(payloads.length).toBeGreaterThanOrEqual(30);
    const clean = (await ask(urls.get('en') ?? '', counted)) as unknown[];
    for (const first of [0, 11]) {
      const { name, used } = payloadNames(first);
      const url = await written(`payload-${first}`, 'en', name);
      const answer = await ask(url, `${counted}.concat(document.querySelector('h1').textContent)`);
      expect(answer).toEqual([...clean, payloads[first]]);
      expect(used.size).toBe(payloads.length);
    }
  }, 60_000);
});

/** Elements outside drawings that no payload may add, and whether the title of the page broke. */
const counted = `[document.querySelectorAll('script, iframe, object, embed, link, base, form, img, video, template, textarea, plaintext, svg [onload]').length,
  document.querySelectorAll('main > *').length, document.querySelectorAll('h2').length,
  document.querySelectorAll('meta').length, document.querySelectorAll('style').length]`;
