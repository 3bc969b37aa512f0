import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { compareCharts } from '../../src/charts/charts.js';
import { briefHtml } from '../../src/write/brief/html.js';
import { compareHtml } from '../../src/write/compare-html.js';
import { reportHtml } from '../../src/write/report-html.js';
import { toSvg } from '../../src/write/svg.js';
import { compared, tiny } from '../decide/compare/sides.js';
import { sampleBrief } from './brief-sample.js';
import { drawnCharts } from './report-charts.js';
import { reportSample, sampleIssues } from './report-sample.js';
import { withoutFonts } from './without-fonts.js';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

/** Everything that the HTML standard does not allow in a page, with its line. */
async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const lines = html.split('\n');
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message}: ${(lines[line - 1] ?? '').slice(0, 120)}`),
  );
}

async function comparePage(locale: 'ja' | 'en'): Promise<string> {
  const first = tiny.replace('locale: en', `locale: ${locale}`);
  const found = await compared(first, first.replace('once: 60_000', 'once: 50_000').replaceAll('2026-04', '2026-07'));
  const charts = compareCharts(found);
  const drawn = charts.map(async ({ name, title, description }, at) => ({
    name,
    title,
    description,
    svg: await toSvg(charts[at]),
  }));
  return compareHtml(found, await Promise.all(drawn), withoutFonts);
}

describe.each(['ja', 'en'] as const)('valid by the HTML standard (%s)', (locale) => {
  test('is the report', async () => {
    const summary = reportSample({ locale });
    // What a drawing is made of does not hang on the language.
    const charts = locale === 'ja' ? await drawnCharts(summary) : [];
    expect(await faults(await reportHtml(summary, charts, sampleIssues, withoutFonts))).toEqual([]);
  });

  test('is the brief', async () =>
    expect(await faults(await briefHtml(sampleBrief(locale), withoutFonts))).toEqual([]));

  test('is the comparison, without anything stray in its figures', async () => {
    const page = await comparePage(locale);
    expect(await faults(page)).toEqual([]);
    const below = [...page.matchAll(/<figure>[\s\S]*?<\/svg><\/div>\s*<\/div>([\s\S]*?)<\/figure>/g)].map(([, text]) =>
      text.trim(),
    );
    expect(below).toEqual(['', '']);
  });
});

test('a heading in a cell of a table, a second id and a list in a paragraph are faults', async () => {
  const page = (body: string) =>
    `<!DOCTYPE html>\n<html lang="en"><head><title>x</title></head><body>${body}</body></html>`;
  expect(await faults(page('<table><tr><th scope="col"><h2>Cost</h2></th></tr></table>'))).toHaveLength(1);
  expect(await faults(page('<p id="a">x</p><p id="a">y</p>'))).toHaveLength(1);
  expect(await faults(page('<span><ul><li>x</li></ul></span>'))).toHaveLength(1);
});
