import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { chartList, charts, compareChartNames, compareCharts } from '../../src/charts/charts.js';
import type { DecisionSummary } from '../../src/decide/analyses.js';
import type { CompareAnalysis } from '../../src/decide/compare/compare-analysis.js';
import { toSvg } from '../../src/write/svg.js';
import { yoha } from '../cli/in-process.js';
import { root } from './markdown.js';

const gallery = readFileSync(join(root, 'docs', 'charts-gallery.md'), 'utf8');
const pictures = join(root, 'docs', 'images', 'charts');

test('the drawings of the gallery are those of what its commands find today', async () => {
  const script = pathToFileURL(join(root, 'scripts', 'gallery.js')).href;
  const { commands } = (await import(script)) as { commands: readonly string[][] };
  const found = [];
  for (const command of commands) {
    const { code, stdout, stderr } = await yoha([...command, '--json'], { cwd: root });
    expect([command, code, code === 0 ? '' : stderr]).toEqual([command, 0, '']);
    found.push(JSON.parse(stdout) as unknown);
  }
  const [summary, comparison] = found as [DecisionSummary, CompareAnalysis];
  const drawn = [...charts(summary), ...compareCharts(comparison)];
  expect(readdirSync(pictures).sort()).toEqual(drawn.map(({ name }) => `${name}.svg`).sort());
  for (const chart of drawn)
    if ((await toSvg(chart)) !== readFileSync(join(pictures, `${chart.name}.svg`), 'utf8'))
      expect.fail(`docs/images/charts/${chart.name}.svg is stale: run node scripts/gallery.js`);
}, 120_000);

test('every chart has its section, its question and its picture', () => {
  for (const name of [...chartList.map((chart) => chart.name), ...compareChartNames(1)]) {
    const section = gallery.split(`## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
    expect([name, section]).toEqual([name, expect.stringMatching(/\*\*[^*]+\?\*\*/)]);
    expect(section).toContain(`(images/charts/${name}.svg)`);
  }
});

test('every picture stands in the gallery and is small', () => {
  for (const name of readdirSync(pictures)) {
    expect(gallery).toContain(`images/charts/${name}`);
    expect([name, readFileSync(join(pictures, name)).length < 120_000]).toEqual([name, true]);
  }
});
