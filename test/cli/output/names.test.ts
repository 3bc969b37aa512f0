import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { charts } from '../../../src/charts/charts.js';
import { runOutputs } from '../../../src/cli/output/names.js';
import { folderResolver, readScenarioFile } from '../../../src/scenario/files.js';
import { loadScenario } from '../../../src/scenario/load-scenario.js';
import { assess } from '../../../src/summary/assess.js';

const samples = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));

test.each(samples)('every picture that a run of %s draws without analyses is among its outputs', async (name) => {
  const path = join('scenarios', name);
  const source = readScenarioFile(path);
  if ('failure' in source) throw new Error(source.failure);
  const loaded = loadScenario(source, { resolve: folderResolver(path), overrides: { trials: 16 } });
  if (!loaded.ok) throw new Error(`${name} is not valid`);
  const { summary } = await assess(loaded.scenario, { version: 'test', allSeries: false });
  const { names } = runOutputs([], false);
  expect(charts(summary).filter((chart) => !names.includes(`charts/${chart.name}.svg`))).toEqual([]);
});
