import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../src/diagnostics/format.js';
import { loadScenario, type LoadResult } from '../../src/scenario/load-scenario.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const wins = (data: string): string =>
  `start: 2026-10\nhorizon: 24 months\ndirect: { wins: { ${data} }, arpa: 30_000 }\n`;

function load(csv: string, data = 'data: history.csv, column: wins'): LoadResult {
  const resolve = (name: string) => ({ name, bytes: bytes(csv) });
  return loadScenario({ name: 'plan.yaml', bytes: bytes(wins(data)) }, { resolve });
}

const errorsOf = (result: LoadResult) => result.issues.filter(({ severity }) => severity === 'error');

function valuesOf(csv: string, data?: string): readonly number[] {
  const result = load(csv, data);
  const base = result.ok ? result.scenario.direct.wins.base : null;
  return base?.kind === 'drawn' && base.distribution.kind === 'data' ? base.distribution.values : [];
}

describe('a row that is no row of its table', () => {
  test('with a number that its thousands comma cuts in two is refused at its line', () => {
    const [error, ...others] = errorsOf(load('month,wins\n2025-01,900\n2025-02,1,200\n'));
    expect(others).toEqual([]);
    expect(error).toMatchObject({
      code: 'data-row-length',
      data: { line: 3, count: 3, header: 2 },
      place: { file: 'history.csv', start: { line: 3 } },
      related: [{ file: 'plan.yaml', start: { line: 3 } }],
    });
  });

  test('that ends before its column is refused rather than left out', () => {
    expect(errorsOf(load('month,wins\n2025-01\n'))[0]).toMatchObject({ code: 'data-row-length', data: { line: 2 } });
  });

  test('may end in empty cells', () => {
    expect(valuesOf('month,wins\n2025-01,900,,\n2025-02,1200\n')).toEqual([900, 1200]);
  });
});

describe('a file without a header', () => {
  test.each(['10\n20\n30\n', '1e3\n2e3\n', '2025-01,10\n2025-02,20\n', '¥10\n¥20\n'])('%j is refused', (csv) => {
    expect(errorsOf(load(csv, 'data: history.csv')).map(({ code }) => code)).toEqual(['data-without-header']);
  });

  test('a year may name a column that is asked for', () => {
    expect(valuesOf('month,2025,2026\n01,10,11\n02,20,21\n', 'data: history.csv, column: 2026')).toEqual([11, 21]);
  });

  test('nothing at all is refused as such', () => {
    expect(errorsOf(load('\n \n')).map(({ code }) => code)).toEqual(['data-empty']);
  });
});

test.each([
  ['blank lines', 'wins\n\n\n1\nabc\n', 5],
  ['CRLF and blank lines', 'wins\r\n\r\n1\r\nabc\r\n', 4],
  ['line breaks in quoted cells', 'note,wins\n"two\nlines",1\n"a ""b""\n\nc",2\nx,abc\n', 7],
  ['a byte order mark', '\ufeffwins\nabc\n', 2],
])('the line of a wrong cell is that of the file, after %s', (_, csv, line) => {
  const result = load(csv);
  const [error] = errorsOf(result);
  expect(error).toMatchObject({ code: 'data-not-a-number', data: { found: 'abc', line }, place: { start: { line } } });
  const letter = formatIssue(error, { locale: 'en', source: (name) => result.sources.get(name), color: false });
  expect(letter).toContain(`history.csv:${line}:1`);
  expect(letter).toMatch(/\| .*abc/);
});

describe('a list of numbers', () => {
  test.each(['[1,200, 1,400]', '[900, 1,200]', '[1,200, 900, 1,400]'])('%s is told of its thousands commas', (data) => {
    const errors = errorsOf(load('', `data: ${data}`));
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['number-comma']));
    expect(errors[0].data.instead).toBe('1_200');
  });

  test.each([
    ['[1,200]', [1, 200]],
    ['[1, 200, 1, 400]', [1, 1, 200, 400]],
    ['[1,200,300]', [1, 200, 300]],
    ['[1,2, 300]', [1, 2, 300]],
  ])('%s is read as it stands', (data, values) => {
    expect(valuesOf('', `data: ${data}`)).toEqual(values);
  });
});

test('a merge conflict in a data file is named as such', () => {
  const errors = errorsOf(load('wins\n1\n<<<<<<< HEAD\n2\n=======\n3\n>>>>>>> plan-b\n'));
  expect(errors).toMatchObject([{ code: 'merge-conflict', place: { file: 'history.csv', start: { line: 3 } } }]);
});

test('a distribution in pieces is said in words where it does not fit', () => {
  const result = load('', 'discrete: [{ weight: 70%, value: -5 }, { weight: 30%, value: -3 }]');
  const [error] = errorsOf(result);
  expect(error.code).toBe('bounds-empty');
  expect(error.data.found).toBe('{ discrete: [{ weight: 70%, value: -5 }…');
});
