import { describe, expect, test } from 'vitest';
import { compareCharts } from '../../src/charts/charts.js';
import { compareMoney } from '../../src/charts/compare-facts.js';
import { compareText } from '../../src/cli/terminal/compare.js';
import { noPaint } from '../../src/write/text/paint.js';
import { moneyAt, moneyDigits } from '../../src/figures/money.js';
import { compareMarkdown } from '../../src/write/compare-markdown.js';
import { compareHtml } from '../../src/write/compare-html.js';
import { compared, tiny } from '../decide/compare/sides.js';
import { linesOf, lineOf } from './papers.js';
import { withoutFonts } from './without-fonts.js';

describe('a comparison', () => {
  test('prints each figure the same on screen, page, comment and picture', async () => {
    const uncertain = tiny
      .replace('trials: 1, counts: expected', 'trials: 128, seed: 1')
      .replace('value: 100%, why', 'value: 20% to 60%, why')
      .replace('{ once: 60_000 }', '{ once: 600_000 }');
    const found = await compared(uncertain, uncertain.replace('leads, add: 1 }', 'leads, add: 8 to 20 }'));
    const scale = compareMoney(found);
    const screen = compareText(found, null, noPaint);
    const comment = compareMarkdown(found).replaceAll(/^\| /gm, '');
    const page = linesOf(await compareHtml(found, [], withoutFonts));
    for (const { npv, peakDeficit } of found.scenarios) {
      const [low, high] = (['p5', 'p95'] as const).map((at) => moneyAt(scale, npv, at, found.trials));
      const peak = moneyAt(scale, peakDeficit, 'p50', found.trials);
      const mean = moneyDigits(scale, npv.mean ?? 0, npv.se ?? 0);
      for (const paper of [screen, page]) {
        const band = lineOf(paper, 'NPV, P5–P95');
        for (const end of [low, high]) expect(band).toContain(end);
      }
      for (const paper of [screen, page, comment]) {
        expect(lineOf(paper, 'Peak deficit, P50')).toContain(peak);
        expect(lineOf(paper, 'NPV, mean')).toContain(mean);
      }
      expect(JSON.stringify(compareCharts(found)[0]?.spec)).toContain(`mean ${scale.words.amount(mean, scale.unit)}`);
    }
    const { bridge } = found.comparisons[0];
    const [line] = bridge!.lines;
    const moved = line.figures.npv;
    const text = `${moved.mean > 0 ? '+' : ''}${moneyDigits(scale, moved.mean, moved.se)}`;
    expect(JSON.stringify(compareCharts(found)[1]?.spec)).toContain(text);
    for (const paper of [screen, page, comment]) expect(paper).toContain(text);
  }, 60_000);

  test('names each figure of its page by its place in the results', async () => {
    const found = await compared(tiny, tiny.replace('{ once: 60_000 }', '{ once: 600_000 }'));
    const page = await compareHtml(found, [], withoutFonts);
    const ids = [...page.matchAll(/<span class="figure[^"]*"(?: data-figure="([^"]+)")?/g)].map(
      ([, id]) => id ?? 'none',
    );
    const place = (id: string): unknown =>
      id.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], found);
    expect(ids).toContain('comparisons.0.bridge.lines.0.figures.npv.mean');
    expect(new Set(ids.map((id) => typeof place(id)))).toEqual(new Set(['number']));
  });
});
