import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/charts/chart-spec.js';
import { charts } from '../../src/charts/charts.js';
import { chartTopics } from '../../src/charts/topics.js';
import { missingGlyphs } from '../../src/write/font.js';
import { toSvg } from '../../src/write/svg.js';
import { CASES } from './chart-cases.js';
import { LOCALES, samples, chartsOf } from './real-charts.js';
import { sampleSummary } from './sample-summary.js';
import { clippedTexts, overlappingTexts, textBoxes } from './text-boxes.js';

const require = createRequire(import.meta.url);
const validate = new Ajv({ unknownFormats: ['color-hex'], logger: false }).compile(
  require('vega-lite/vega-lite-schema.json') as object,
);
const TRIALS = 64;

/** Charts of every kind: drawn up, of the samples, and of a sample whose labels are as long as people write them. */
const sets: [string, () => ChartSpec[] | Promise<ChartSpec[]>][] = LOCALES.flatMap((locale) => [
  ...Object.entries(CASES).map(([name, options]): [string, () => ChartSpec[]] => [
    `${name} (${locale})`,
    () => charts(sampleSummary({ ...options, locale })),
  ]),
  ...samples.map((name): [string, () => Promise<ChartSpec[]>] => [
    `${name} (${locale})`,
    () => chartsOf(name, locale, TRIALS),
  ]),
  [`long labels (${locale})`, () => chartsOf('regional-alliance.yaml', locale, TRIALS, true)],
]);

describe.each(sets)('charts of %s', (_, make) => {
  const drawn = (async () => {
    const made = await make();
    return Promise.all(made.map(async (chart) => ({ ...chart, svg: await toSvg(chart) })));
  })();
  drawn.catch(() => undefined);

  it('show every text whole, and none on another', async () => {
    for (const { name, svg } of await drawn) {
      expect([name, ...clippedTexts(svg)]).toEqual([name]);
      expect([name, ...overlappingTexts(svg)]).toEqual([name]);
      expect(textBoxes(svg).length).toBeGreaterThan(5);
    }
  });
});
