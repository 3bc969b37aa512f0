import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartList, charts, compareChartNames } from '../../src/charts/charts.js';
import { decimal } from '../../src/figures/digits.js';
import { toSvg } from '../../src/write/svg.js';
import { wordsOf } from '../../src/words/words.js';
import { sampleSummary } from './sample-summary.js';
import { textBoxes } from './text-boxes.js';

const src = join(import.meta.dirname, '..', '..', 'src');

describe('the list of charts', () => {
  it('is the only place that a chart must be added to: its name stands in its own file, and its title in the words', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const texts = files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(src, file), 'utf8')] as const);
    // Names of one word stand for something else, too, and an anchor of the report is called as its chart.
    for (const { name } of chartList.filter((chart) => chart.name.includes('-'))) {
      const found = texts
        .filter(([, text]) => text.includes(`'${name}'`) && !text.includes(`id: '${name}'`))
        .map(([file]) => file);
      expect([name, ...found.sort()]).toEqual([name, `charts/${name}.ts`, 'words/en/charts.ts', 'words/ja/charts.ts']);
    }
  });

  it('gives every bridge of a comparison a name of its own that a file may have, also beyond the letter Z', () => {
    const names = compareChartNames(60);
    expect(new Set(names).size).toBe(60);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)?(-[a-z]\d?)?$/.test(name))).toEqual([]);
  });

  it('has each name once', () => {
    expect(new Set(chartList.map(({ name }) => name)).size).toBe(chartList.length);
  });
});

it.each(['ja', 'en'] as const)(
  'every picture carries its basis, and digest, seed and trials of its run (%s)',
  async (locale) => {
    const summary = sampleSummary({ locale });
    const { charts: say, figures } = wordsOf(locale);
    const { digest, seed, trials } = summary.replay;
    for (const chart of charts(summary)) {
      const text = textBoxes(await toSvg(chart))
        .map((box) => box.text)
        .join('');
      expect([chart.name, text]).toEqual([chart.name, expect.stringContaining(say.basis.line(['']).slice(0, 3))]);
      for (const part of [digest.replace('sha256:', '').slice(0, 12), seed.slice(0, 12), decimal(trials, 0, figures)])
        expect([chart.name, text]).toEqual([chart.name, expect.stringContaining(part)]);
    }
  },
);
