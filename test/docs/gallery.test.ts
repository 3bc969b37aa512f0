import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chartList, compareChartNames } from '../../src/charts/charts.js';
import { root } from './markdown.js';

const gallery = readFileSync(join(root, 'docs', 'charts-gallery.md'), 'utf8');

test('the drawings of the gallery are what the commands draw today', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/gallery.js', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
}, 120_000);

test('every chart has its section, its question and its picture', () => {
  for (const name of [...chartList.map((chart) => chart.name), ...compareChartNames(1)]) {
    const section = gallery.split(`## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
    expect([name, section]).toEqual([name, expect.stringMatching(/\*\*[^*]+\?\*\*/)]);
    expect(section).toContain(`(images/charts/${name}.svg)`);
  }
});

test('every picture stands in the gallery and is small', () => {
  const folder = join(root, 'docs', 'images', 'charts');
  for (const name of readdirSync(folder)) {
    expect(gallery).toContain(`images/charts/${name}`);
    expect([name, readFileSync(join(folder, name)).length < 120_000]).toEqual([name, true]);
  }
});
