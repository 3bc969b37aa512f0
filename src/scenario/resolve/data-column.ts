import Papa from 'papaparse';
import type { IssueCode } from '../../diagnostics/catalogue.js';
import { decodeText } from '../read/decode-text.js';
import { resolveNamed } from '../read/load-tree.js';
import { checkMergeConflict } from '../read/merge-conflict.js';
import { placeAt, type Source } from '../read/source.js';
import type { BuildContext } from './context.js';
import type { Cursor } from './cursor.js';

/** A row of a table and the line of the file on which it begins, from 1. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

type Report = (code: IssueCode, row: Row | undefined, data: Readonly<Record<string, string | number>>) => null;

/**
 * The numbers of one column of the CSV file that `data` names: its first row names the columns, blank lines and empty cells are
 * left out. Null when the file or the column cannot be used; then reported, at the line of the file where there is one.
 */
export function readColumn(data: Cursor<unknown>, column: string, context: BuildContext): number[] | null {
  const { node } = data;
  if (node === undefined) return null;
  const at = { path: data.path, entry: { value: node } };
  const file = resolveNamed(data.text(), data.valuePlace.file, context, at);
  const source = file && decodeText(file, context.issues);
  if (source === null) return null;
  context.sources.set(source.file, source.text);
  if (!checkMergeConflict(source, context.issues)) return null;
  const report: Report = (code, row, values) => {
    const place = row === undefined ? data.valuePlace : placeOfLine(source, row.line);
    const related = row === undefined ? [] : [data.valuePlace];
    context.issues.add(code, { path: data.path, place, related, data: { file: source.file, ...values } });
    return null;
  };
  return numbersOf(rowsOf(source.text), column, report);
}

function numbersOf([header, ...rows]: readonly Row[], column: string, report: Report): number[] | null {
  if (header === undefined) return report('data-empty', undefined, {});
  const names = header.cells.map((cell) => cell.trim().normalize('NFC'));
  const wanted = column === '' && names.length === 1 ? names[0] : column;
  const index = names.indexOf(wanted);
  if ((column === '' || index < 0) && names.every(isNumberLike))
    return report('data-without-header', header, { found: names.join(', ') });
  if (index < 0)
    return report('unknown-column', undefined, { found: wanted === '' ? '""' : wanted, allowed: names.join(', ') });
  const values: number[] = [];
  for (const row of rows) {
    const { cells } = row;
    const surplus = cells.slice(names.length).some((cell) => cell.trim() !== '');
    if (surplus || cells.length <= index)
      return report('data-row-length', row, { count: cells.length, header: names.length, line: row.line });
    const cell = cells[index].trim();
    if (cell !== '' && !isNumber(cell)) return report('data-not-a-number', row, { found: cell, line: row.line });
    if (cell !== '') values.push(Number(cell));
  }
  return values;
}

const isNumber = (cell: string): boolean => /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(cell);

/** What stands in a column rather than above it: an amount or a month, no word. */
const isNumberLike = (cell: string): boolean => isNumber(cell) || /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell);

/** Rows with their lines; a quoted cell may hold line breaks. Blank lines are left out. */
function rowsOf(text: string): Row[] {
  let line = 1;
  return Papa.parse<string[]>(text.replace(/^\ufeff/, '')).data.flatMap((cells): Row[] => {
    const row = { cells, line };
    line += 1 + cells.reduce((count, cell) => count + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return cells.every((cell) => cell.trim() === '') ? [] : [row];
  });
}

function placeOfLine(source: Source, line: number) {
  const from = source.lineStarts[line - 1] ?? 0;
  const to = source.lineStarts[line] ?? source.text.length + 1;
  return placeAt(source, from, Math.max(from + 1, to - 1));
}
