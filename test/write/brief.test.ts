import { describe, expect, test } from 'vitest';
import type { DecisionSummary } from '../../src/decide/analyses.js';
import { briefOf } from '../../src/pages/brief/brief-of.js';
import { plainText } from '../../src/pages/content.js';
import { onOneSheet } from '../../src/write/brief/density.js';
import { briefHtml } from '../../src/write/brief/html.js';
import { briefMarkdown } from '../../src/write/brief/markdown.js';
import { compared, tiny } from '../decide/compare/sides.js';
import { payloadNames } from './report-payloads.js';
import { fullestBrief, sampleBrief } from './brief-sample.js';
import { plainBrief } from './papers.js';
import { reportSample } from './report-sample.js';
import { withoutFonts } from './without-fonts.js';

const locales = ['ja', 'en'] as const;

describe.each(locales)('the one page in %s', (locale) => {
  const brief = sampleBrief(locale);
  const markdown = briefMarkdown(brief);

  test('goes from benefit to cost to risk to flexibility, each figure under both lenses', () => {
    expect(brief.blocks.map(({ id }) => id)).toEqual(['benefit', 'cost', 'risk', 'flexibility']);
    for (const { rows } of brief.blocks) {
      expect(rows.length).toBeGreaterThan(0);
      for (const { name, strict, broad } of rows) expect([name, strict.main, broad.main]).not.toContain('');
    }
  });

  test('has every field that an approval asks for', () => {
    const said =
      locale === 'ja'
        ? ['目的', '金額', '期間', '期待収益', 'リスク', '代替案', '撤退基準', '決裁欄', '判定']
        : [
            'Purpose',
            'Amount at stake',
            'Horizon',
            'Expected return',
            'Risk',
            'Alternatives',
            'Stop rule',
            'Approval',
            'Verdict',
          ];
    for (const field of said) expect(markdown).toContain(field);
  });

  test('says the same in HTML as in Markdown', async () => {
    const html = (await briefHtml(brief, withoutFonts)).replace(/<[^>]*>/g, '');
    for (const { rows } of brief.blocks)
      for (const { name, strict, broad } of rows)
        for (const text of [name, strict.main, broad.main].map(plainText)) {
          expect(html).toContain(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
          expect(markdown.replaceAll('\\', '')).toContain(text);
        }
  });

  test('has tables whose rows have as many cells as their heads', () => {
    const tables = markdown.split('\n\n').filter((part) => part.startsWith('|'));
    expect(tables.length).toBe(6);
    for (const text of tables) {
      const widths = text.split('\n').map((line) => line.split(/(?<!\\)\|/).length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  test('takes its figures from the summary', () => {
    const summary = reportSample({ locale, trials: 80, horizon: 72 });
    const odds = summary.program.strict.payback.notRecovered.value;
    const found = plainText(brief.blocks[2]?.rows[0]?.strict.main ?? null);
    expect(Math.abs(Number.parseFloat(found.replace(/^[<>]/, '')) / 100 - odds)).toBeLessThan(0.01);
  });
});

describe('the figures of the page', () => {
  test('carry their places in the results; in those of a comparison, behind `against`', async () => {
    const summary = reportSample({ locale: 'en', trials: 80, horizon: 72 });
    const against = await compared(tiny, tiny.replace('{ once: 60_000 }', '{ once: 600_000 }'));
    const html = await briefHtml(briefOf(summary, against), withoutFonts);
    const ids = [...html.matchAll(/ data-figure="([^"]+)"/g)].map(([, id]) => id ?? '');
    const place = (id: string): unknown =>
      id.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], { ...summary, against });
    expect(ids).toEqual(expect.arrayContaining(['program.strict.npv.p50', 'against.comparisons.0.npv.mean']));
    expect(new Set(ids.map((id) => typeof place(id)))).toEqual(new Set(['number']));
  });
});

describe('what an author wrote', () => {
  test('is refused where the font lacks a character of it, as in every page', async () => {
    await expect(briefHtml({ ...sampleBrief('ja'), title: '施策😀' })).rejects.toEqual(
      expect.objectContaining({ name: 'MissingGlyph', text: '施策😀', character: '😀' }),
    );
  });

  test('cannot act in HTML or break a table of Markdown', async () => {
    const brief = sampleBrief('en', payloadNames(0).name);
    const html = await briefHtml(brief);
    expect(html).not.toMatch(/<(?:script|img|iframe|svg|a|form|base|object|embed|link|template)\b/i);
    for (const line of briefMarkdown(brief).split('\n'))
      if (line.startsWith('|')) expect([4, 5, 6, 7]).toContain(line.split(/(?<!\\)\|/).length);
  });

  test('is cut to the room of the sheet', () => {
    const brief = sampleBrief('ja', (text) => text + '長'.repeat(400));
    const longest = Math.max(
      ...JSON.stringify(plainBrief(brief))
        .split('"')
        .map((text) => text.length),
    );
    expect(longest).toBeLessThan(180);
  });
});

describe('a summary with less in it', () => {
  const summary = (): DecisionSummary => reportSample({ locale: 'en', trials: 80, horizon: 24 });

  test('without a decision says so and asks for no rule', () => {
    const brief = briefOf({ ...summary(), verdict: null }, null);
    expect(brief.verdict).toMatchObject({ outcome: 'none', rules: [] });
    expect(briefMarkdown(brief)).toContain('No verdict');
  });

  test('without initiatives has doing nothing as its one alternative', () => {
    const brief = briefOf({ ...summary(), initiatives: [] }, null);
    expect(brief.alternatives.rows.map(([name]) => name)).toEqual(['Do nothing']);
    expect(briefMarkdown(brief)).toContain('no stop rule is written down');
  });

  test('leaves blank boxes for signatures, with names where the scenario has them', () => {
    expect(briefOf(summary(), null).approvers.boxes).toEqual(['Drafted by', 'Reviewed by', 'Finance', 'Approved by']);
    const one = summary();
    const named = { ...one, scenario: { ...one.scenario, approvers: ['K. Sato, sales', 'CFO'] } };
    expect(briefOf(named, null).approvers.boxes.map(plainText)).toEqual(['Drafted by', 'K. Sato, sales', 'CFO']);
  });
});

describe('the size of its text on paper', () => {
  test.each(locales)('is smaller only where there is much to say, in %s', (locale) => {
    const { blocks, ...rest } = sampleBrief(locale);
    const brief = { ...rest, blocks: blocks.map((block) => ({ ...block, remarks: [] })) };
    expect(onOneSheet(brief)).toEqual({ brief, density: 'normal' });
    expect(onOneSheet(fullestBrief(locale)).density).toBe('tight');
  });

  test('cuts lines only where the smallest is too large', () => {
    const sample = sampleBrief('ja');
    expect(onOneSheet(sample).brief).toBe(sample);
    expect(plainText(onOneSheet(fullestBrief('ja')).brief.exit.remarks[0]?.line ?? null)).toMatch(/…$/);
  });
});
