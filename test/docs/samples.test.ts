import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { World } from '../../src/decide/world.js';
import { sampleScenario } from '../decide/sample-scenario.js';
import { partOf, proseOf, root } from './markdown.js';

/** Rows of the table of samples: file, language of its reports, verdict under the strict and under the broad lens. */
const rows = partOf('scenarios/README.md', 'samples')
  .split('\n')
  .flatMap((line) => {
    const found = /^\| \[([\w-]+)\.yaml\]\(([\w-]+)\.yaml\) \| (\S+) \| (\S+) \| (\S+) \|/.exec(line);
    return found === null ? [] : [found.slice(1)];
  });

test('the table names every sample once, and links to it', () => {
  const files = readdirSync(join(root, 'scenarios')).filter((name) => name.endsWith('.yaml'));
  expect(rows.map(([name]) => `${name}.yaml`).sort()).toEqual(files.sort());
  expect(rows.filter(([name, link]) => name !== link)).toEqual([]);
});

test('every section on what to try begins with a sample and says it in Japanese too', () => {
  const sections = proseOf('scenarios/README.md').split(/^### /m).slice(1);
  expect(sections.length).toBeGreaterThanOrEqual(6);
  for (const section of sections) expect(section).toMatch(/^[\w-]+\.yaml/);
  for (const section of sections) expect(section.split('\n\n')[1]).toMatch(/[ぁ-んァ-ヶ一-龠]/);
});

describe.each(rows)('scenarios/%s.yaml', (name, _link, language, strict, broad) => {
  const scenario = sampleScenario(name, 256);

  test('reports in the language that the table says', () => {
    expect(language).toBe({ en: 'English', ja: '日本語' }[scenario.locale]);
  });

  test(`is ${strict} without spillovers and ${broad} with them`, async () => {
    const outcome = async (lens: 'strict' | 'broad'): Promise<string> => {
      const { decision } = scenario;
      const under = { ...scenario, decision: decision && { ...decision, lens } };
      return (await (await World.open(under, { trials: 256 })).verdict())?.outcome ?? '–';
    };
    expect([await outcome('strict'), await outcome('broad')]).toEqual([strict, broad]);
  });
});
