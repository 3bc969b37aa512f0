import Papa from 'papaparse';
import type { Cell, Table } from '../tables/table.js';

/**
 * Text that a spreadsheet would run: a formula sign, TAB, CR, LF or NUL first, also in the full-width form that Excel
 * reads alike, and also behind blanks.
 */
const runs = /^[\s\p{Cf}]*[=+\-@\t\r\n\0＝＋－＠]/u;

/** A leading apostrophe makes such text plain text in every spreadsheet. */
const inert = (text: string): string => (runs.test(text) ? `'${text.replaceAll('\0', '')}` : text.replaceAll('\0', ''));

/** Numbers as the shortest decimals that read back to the same double; they stay numbers. */
function csvCell(cell: Cell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'string') return inert(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (!Number.isFinite(cell)) throw new RangeError(`a table cell must be a finite number: ${cell}`);
  return Object.is(cell, -0) ? 0 : cell;
}

/** CSV for spreadsheets: UTF-8 with byte order mark, comma, CRLF. Throws RangeError on a number that is not finite. */
export function toCsv(table: Table): string {
  const fields = table.columns.map((column) => column.name);
  const data = table.rows.map((row) => row.map(csvCell));
  return `\uFEFF${Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: false })}\r\n`;
}
