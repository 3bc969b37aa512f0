import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareOutputs, runOutputs } from '../../src/cli/output/names.js';
import { analysisNames } from '../../src/decide/analyses.js';
import { seriesNames } from '../../src/model/author-series.js';
import { folderResolver, readScenarioFile } from '../../src/scenario/files.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { assess } from '../../src/summary/assess.js';
import { dictionary } from '../../src/tables/dictionary.js';
import type { TableName } from '../../src/tables/names.js';
import { runTables } from '../../src/tables/run-tables.js';
import type { Table } from '../../src/tables/table.js';
import { yoha } from '../cli/in-process.js';
import { folderWith, plain, removeFolder } from '../cli/yoha.js';
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

/** The generated dictionary of one table in docs/outputs.md. */
const blockOf = (table: string): string =>
  new RegExp(`<!-- begin: ${table}\\.csv -->([\\s\\S]*?)<!-- end: `).exec(textOf('docs/outputs.md'))?.[1] ?? '';

const columnsOf = (text: string): string[] => (text.split('\r\n')[0] ?? '').replace(/^\uFEFF/, '').split(',');

/** Every folder that a command writes, with its CSV files. */
const commands: [string, string[]][] = [
  ['run', ['run', 'a.yaml']],
  ['compare', ['compare', 'a.yaml', 'b.yaml']],
  ...['ledger', 'sensitivity', 'learn'].map((name): [string, string[]] => [name, [name, 'a.yaml']]),
];

describe('the CSV files that commands write', () => {
  let folder = '';
  beforeAll(async () => {
    const drawn = plain.replace('winRate: 20%', 'winRate: 15% to 25%').replace('seed: test', 'seed: test, trials: 64');
    folder = folderWith({ 'a.yaml': drawn, 'b.yaml': drawn.replace('15% to', '20% to') });
    for (const [name, [command, ...files]] of commands) {
      const args = [command, ...files.map((file) => join(folder, file)), '--out', join(folder, name)];
      const { code, stderr } = await yoha(args);
      expect([name, code, code === 0 ? '' : stderr]).toEqual([name, 0, '']);
    }
  });
  afterAll(() => removeFolder(folder));

  const written = (): [string, string][] =>
    commands.flatMap(([name]) =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith('.csv'))
        .map((file): [string, string] => [
          file.slice(0, -'.csv'.length),
          readFileSync(join(folder, name, file), 'utf8'),
        ]),
    );

  test('are all in the dictionary, and each table of it is written by some command', () => {
    expect([...new Set(written().map(([table]) => table))].sort()).toEqual(Object.keys(dictionary).sort());
  });

  test('have exactly the columns that the dictionary describes, in its order', () => {
    for (const [table, text] of written())
      expect([table, columnsOf(text)]).toEqual([table, codes(firstCells(blockOf(table)))]);
  });

  test('spell truth values TRUE and FALSE, and leave what does not exist empty', () => {
    for (const [table, text] of written()) {
      const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
      const odd = data.slice(1).flatMap((row) =>
        row.filter((cell, at) => {
          const kind = dictionary[table as TableName].columns[at]?.kind;
          if (kind === 'boolean') return !['TRUE', 'FALSE', ''].includes(cell);
          return /^(?:true|false|null|undefined|nan|n\/a|[-–−]?infinity|[-–—])$/i.test(cell);
        }),
      );
      expect([table, odd]).toEqual([table, []]);
    }
  });
});

describe.each(Object.values(dictionary))('the dictionary of $name.csv', ({ name, oneRow, columns }) => {
  test('names its columns in one style and says of each what it holds, and in which unit where it is a figure', () => {
    const style = /^[a-z][a-zA-Z0-9]*(?:\.[a-z][a-zA-Z0-9]*)?$/;
    expect(columns.map((column) => column.name).filter((column) => !style.test(column))).toEqual([]);
    expect(columns.filter(({ description }) => description === '')).toEqual([]);
    const figures = columns.filter(({ kind }) => ['integer', 'number', 'money', 'share'].includes(kind));
    expect(figures.filter(({ unit }) => unit === '')).toEqual([]);
  });

  test('stands in docs/outputs.md with every column, and the file is in a list of files there', () => {
    expect(codes(firstCells(blockOf(name)))).toEqual(columns.map((column) => column.name));
    expect(blockOf(name)).toContain(oneRow);
    expect(codes(firstCells(textOf('docs/outputs.md')))).toContain(`${name}.csv`);
  });
});

test('every file that a command can write into a folder is in a list of files in docs/outputs.md', () => {
  const listed = codes(firstCells(textOf('docs/outputs.md')));
  const outputs = [runOutputs(analysisNames, true), compareOutputs(3)].flatMap(({ names }) => names);
  const files = outputs.map((name) => (name.startsWith('charts/') ? 'charts/' : name));
  expect([...new Set(files)].filter((name) => !listed.includes(name))).toEqual([]);
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
