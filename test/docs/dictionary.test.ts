import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { seriesNames } from '../../src/model/series-names.js';
import { folderResolver, readScenarioFile } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { assess } from '../../src/summary/assess.js';
import { runTables } from '../../src/tables/run-tables.js';
import type { Table } from '../../src/tables/table.js';
import { root, textOf } from './markdown.js';

const samples = ['tiny', 'web-agency-launch', 'regional-alliance'];
const tables = new Map<string, Table>();

async function tablesOf(sample: string): Promise<Table[]> {
  const name = join(root, 'scenarios', `${sample}.yaml`);
  const file = readScenarioFile(name);
  if ('failure' in file) throw new Error(`cannot read ${name}`);
  const loaded = loadScenario(file, { resolve: folderResolver(name), overrides: { trials: 8 } });
  if (!loaded.ok) throw new Error(`${sample} is not valid`);
  const { summary, series } = await assess(loaded.scenario, { version: '0', allSeries: false });
  return runTables(summary, series);
}

beforeAll(async () => {
  for (const sample of samples)
    for (const table of await tablesOf(sample)) tables.set(`${sample}/${table.name}`, table);
});

/** Header of a table of a sample, and the distinct texts of one of its columns. */
const headerOf = (key: string): string[] => tables.get(key)!.columns.map(({ name }) => name);
const textsOf = (key: string, column: string): string[] => {
  const at = headerOf(key).indexOf(column);
  return [...new Set(tables.get(key)!.rows.map((row) => String(row[at])))];
};

/** The section of docs/outputs.md below a heading, up to the next of its level. */
const sectionOf = (heading: string): string =>
  new RegExp(`^## ${heading}$([\\s\\S]*?)(?=^## )`, 'm').exec(textOf('docs/outputs.md'))?.[1] ?? '';

const codes = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code);
/** First cells of the rows of the tables in a text. */
const firstCells = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => /^\| (.*?) \|/.exec(line)?.[1] ?? [])
    .join('\n');

const statistics = ['mean', 'se', 'p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'];

/** Whether a column is described: by its name, by a range `flow.mean … flow.p95`, or by a group `firstCrossing.…`. */
function isDescribed(column: string, described: readonly string[]): boolean {
  if (described.includes(column)) return true;
  const dot = column.indexOf('.');
  const [prefix, last] = [column.slice(0, dot + 1), column.slice(dot + 1)];
  if (statistics.includes(last)) return described.includes(`${prefix}mean`) && described.includes(`${prefix}p95`);
  return described.includes(`${prefix}…`);
}

const tableNames = ['series', 'kpis', 'pnl', 'pnl-months', 'initiatives', 'targets', 'flows', 'assumptions'];

test('every table of a run is described, in the order of its files', () => {
  const names = [...tables.keys()].filter((key) => key.startsWith('tiny/')).map((key) => key.slice('tiny/'.length));
  expect(names).toEqual(tableNames);
  for (const name of names) expect(firstCells(textOf('docs/outputs.md'))).toContain(`\`${name}.csv\``);
});

describe.each(tableNames)('%s.csv', (table) => {
  const described = codes(firstCells(sectionOf(`${table}.csv`)));

  test('has only columns that docs/outputs.md describes', () => {
    const header = headerOf(`web-agency-launch/${table}`);
    expect(header.length).toBeGreaterThan(3);
    const group = (column: string): boolean => described.includes(`${column.split('.')[0]}.…`);
    expect(header.filter((column) => !isDescribed(column, described) && !group(column))).toEqual([]);
  });

  test('has every column that docs/outputs.md describes', () => {
    const header = headerOf(`web-agency-launch/${table}`);
    const columns = described.filter((name) => !/[<…]/.test(name) && !/\.(s|i|g|c)$/.test(name));
    const named = table === 'series' ? columns.slice(0, 6) : columns;
    expect(named.filter((column) => !header.includes(column))).toEqual([]);
  });
});

describe('series names', () => {
  const described = codes(
    sectionOf('series.csv')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split(' | ').slice(0, 2).join(' '))
      .join('\n'),
  );

  test.each(samples)('of %s are all in the table of docs/outputs.md', (sample) => {
    const names = textsOf(`${sample}/series`, 'series');
    expect(names.length).toBeGreaterThan(40);
    const known = (name: string): boolean =>
      described.includes(name) ||
      ['s', 'i', 'g', 'c'].some((kind) => described.includes(`${name.split('.')[0]}.<${kind}>`));
    expect(names.filter((name) => !known(name))).toEqual([]);
  });

  test('that are described for a segment exist in a sample', () => {
    const names = new Set(textsOf('web-agency-launch/series', 'series'));
    const perSegment = described.filter((name) => name.endsWith('.<s>'));
    expect(perSegment.length).toBeGreaterThan(15);
    expect(perSegment.filter((name) => !names.has(name.replace('<s>', 'web-agencies')))).toEqual([]);
  });

  test('that conditions and targets may use are series of the run', () => {
    const names = textsOf('tiny/series', 'series');
    const known = seriesNames({ segments: [{ id: 'agency' }], measures: [] });
    expect(known.filter((name) => !names.includes(name))).toEqual([]);
  });
});
