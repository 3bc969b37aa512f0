import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/equations/build-program.js';
import { namesForAuthors } from '../../src/model/author-series.js';
import { folderResolver } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { metricWord, seriesLabel, seriesWord } from '../../src/words/series-label.js';

const scenarioOf = (path: string) => {
  const loaded = loadScenario({ name: path, bytes: readFileSync(path) }, { resolve: folderResolver(path) });
  if (!loaded.ok) throw new Error(path);
  return loaded.scenario;
};

const samples = ['vendor-story.yaml', 'regional-alliance.yaml', 'oem-yes.yaml'];

describe.each(['en', 'ja'] as const)('words of series: %s', (locale) => {
  it.each(samples)('two equations of %s never have one label', (sample) => {
    const scenario = scenarioOf(`scenarios/${sample}`);
    const { equations, profiles, trialEquations } = buildProgram(scenario);
    // The monthly factor of a growth has the words of the growth.
    const all = [...equations, ...profiles, ...trialEquations].filter(({ name }) => !name.endsWith(' per month'));
    const labels = all.map(({ what }) => seriesLabel(scenario, what, locale));
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  it('a series is called by the same word in equations, KPIs and targets', () => {
    const scenario = scenarioOf('scenarios/tiny.yaml');
    const { equations } = buildProgram(scenario);
    const names = [...namesForAuthors.totals, ...namesForAuthors.business];
    for (const name of names) {
      const { what } = equations.find((equation) => equation.name === name)!;
      const word = seriesWord(name, null, locale);
      const bare = word.replace(/( \(|（)(indirect|direct|間販|直販)[)）]$/, '');
      expect(seriesLabel(scenario, what, locale).toLowerCase()).toContain(bare.toLowerCase());
      expect(metricWord(name, { segments: scenario.segments, locale })).toBe(word);
    }
  });

  it('a target in a segment names it by its label, and a measure of the author keeps its name', () => {
    const segments = [{ id: 'web', label: 'Web agencies' }];
    expect(metricWord('coverage.web', { segments, locale })).toContain('Web agencies');
    expect(metricWord('reps', { segments, locale })).toBe('reps');
  });
});

it('cash that adds up is not called profit', () => {
  expect(seriesWord('cumulativeCash', null, 'ja')).toBe('累積キャッシュ');
});
