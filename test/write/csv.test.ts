import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { boolean, number, text } from '../../src/tables/columns.js';
import type { Cell, Table } from '../../src/tables/table.js';
import { toCsv } from '../../src/write/csv.js';

const tableOf = (...cells: Cell[]): Table => ({
  name: 'series',
  columns: [text('name', '')],
  rows: cells.map((cell) => [cell]),
});

const bodyOf = (...cells: Cell[]): string => toCsv(tableOf(...cells)).slice('\uFEFFname\r\n'.length);

describe('CSV', () => {
  it('starts with a byte order mark and ends every line with CR LF', () => {
    expect(toCsv(tableOf('a', 1))).toBe('\uFEFFname\r\na\r\n1\r\n');
  });

  it('keeps Japanese text', () => {
    expect(bodyOf('福島 三社連携')).toBe('福島 三社連携\r\n');
  });

  it.each([
    ['=1+1'],
    ['+1'],
    ['-1+1'],
    ['@SUM(A1)'],
    ['\t=1+1'],
    ['\r=1+1'],
    ['\n=1+1'],
    ['=1+1\nnote'],
    ['=HYPERLINK("http://x")'],
    ['＝1+1'],
    ['＋1'],
    ['－1'],
    ['＠SUM'],
    [' =1+1'],
    ['\u200B=1+1'],
    ['\u0000=1+1'],
    ['=1+1\r\nnote'],
    ['-5'],
  ])('makes %j inert by a leading apostrophe, also after reading it back', (payload) => {
    const read = Papa.parse<string[]>(toCsv(tableOf(payload)).slice(1), { newline: '\r\n' }).data;
    expect(read[1]?.[0]).toBe(`'${payload.replaceAll('\0', '')}`);
  });

  it('leaves ordinary text alone, quoting only what needs it', () => {
    expect(bodyOf('A-B', 'a,b', 'say "x"', 'two\nlines')).toBe('A-B\r\n"a,b"\r\n"say ""x"""\r\n"two\nlines"\r\n');
  });

  it('is written as another writer of the same form writes it, whatever stands in a cell', () => {
    const texts = [
      '',
      ' a',
      'b ',
      ' ',
      'a\tb',
      'a\rb',
      'x\uFEFFy',
      '"',
      '""',
      ',',
      'a\u00A0',
      '間、間',
      '\u3000',
      'null',
      "it's",
    ];
    const data = [texts.map((text) => text), texts.toReversed()];
    const table: Table = { name: 'series', columns: texts.map((_, at) => text(`c ${at},`, '')), rows: data };
    const fields = texts.map((_, at) => `c ${at},`);
    expect(toCsv(table)).toBe(`\uFEFF${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`);
  });

  it('of no rows is its head and an empty line', () => {
    expect(toCsv({ ...tableOf(), rows: [] })).toBe('\uFEFFname\r\n\r\n');
  });

  it('writes numbers as numbers in their shortest exact form', () => {
    expect(bodyOf(-5, 0.1 + 0.2, 1e21, 1 / 3, -0)).toBe(
      '-5\r\n0.30000000000000004\r\n1e+21\r\n0.3333333333333333\r\n0\r\n',
    );
  });

  it('writes an undefined figure as an empty cell and a truth value in capitals', () => {
    const table: Table = {
      name: 'series',
      columns: [number('a', '', ''), boolean('b', ''), boolean('c', '')],
      rows: [[null, true, false]],
    };
    expect(toCsv(table)).toBe('\uFEFFa,b,c\r\n,TRUE,FALSE\r\n');
  });

  it('refuses a number that is not finite', () => {
    expect(() => toCsv(tableOf(NaN))).toThrow(RangeError);
    expect(() => toCsv(tableOf(Infinity))).toThrow(RangeError);
  });
});
