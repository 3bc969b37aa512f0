import type { Cell, Table } from '../tables/table.js';
import { looksLikeFormula } from './formula-like.js';

/** A leading apostrophe makes such text plain text in every spreadsheet. */
const inert = (text: string): string =>
  looksLikeFormula(text) ? `'${text.replaceAll('\0', '')}` : text.replaceAll('\0', '');

/** Numbers as the shortest decimals that read back to the same double; they stay numbers. */
function csvCell(cell: Cell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'string') return inert(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (!Number.isFinite(cell)) throw new RangeError(`a table cell must be a finite number: ${cell}`);
  return Object.is(cell, -0) ? 0 : cell;
}

/** In quotation marks where something in it would end the field, or a blank at its edge be lost (RFC 4180, section 2). */
const quoted = (value: string | number): string | number =>
  typeof value === 'string' && /[",\r\n\uFEFF]|^ | $/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** CSV for spreadsheets: UTF-8 with byte order mark, comma, CRLF. Throws RangeError on a number that is not finite. */
export function toCsv(table: Table): string {
  const rows = table.rows.map((row) => row.map((cell) => quoted(csvCell(cell))).join(','));
  // A line break ends the head, too, where no row follows.
  if (rows.length === 0) rows.push('');
  return `\uFEFF${[table.columns.map(({ name }) => quoted(name)).join(','), ...rows].join('\r\n')}\r\n`;
}
