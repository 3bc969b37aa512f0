import { addressOf, type Sheet } from '../../spreadsheet/sheet.js';

/** Rows of a worksheet of usual height, in pixels at 1×; columns of one character, and columns whose width nobody set. */
const ROW_PIXELS = 20;
const CHARACTER_PIXELS = 7;
const COLUMN_PIXELS = 64;

/** Columns that a sheet and its pictures take. */
function printedColumns({ rows, pictures, widths, printColumns }: Sheet): number {
  const cells = printColumns ?? Math.max(1, ...rows.map((row) => row.length));
  return pictures.reduce((most, { column, width }) => {
    let [at, left] = [column, width];
    while (left > 0 && at < widths.length) left -= (widths[at++] ?? 0) * CHARACTER_PIXELS;
    return Math.max(most, at + Math.ceil(Math.max(0, left) / COLUMN_PIXELS));
  }, cells);
}

const printedRows = ({ rows, pictures }: Sheet): number =>
  pictures.reduce((most, { row, height }) => Math.max(most, row + 1 + Math.ceil(height / ROW_PIXELS)), rows.length);

/** `$B$7`. */
const absolute = (row: number, column: number): string => addressOf(row, column).replace(/^([A-Z]+)/, '$$$1$$');

/** A name that Excel reserves, for one sheet. */
export interface PrintName {
  readonly name: '_xlnm.Print_Area' | '_xlnm.Print_Titles';
  /** 0-based index of the sheet. */
  readonly sheet: number;
  readonly refersTo: string;
}

/** What of each sheet is printed, and which rows head every page. The library would leave the rows of these relative. */
export function printNames(sheets: readonly Sheet[]): PrintName[] {
  return sheets.flatMap((sheet, at): PrintName[] => {
    const on = `'${sheet.name}'!`;
    const last = absolute(Math.max(0, printedRows(sheet) - 1), printedColumns(sheet) - 1);
    const area: PrintName = { name: '_xlnm.Print_Area', sheet: at, refersTo: `${on}$A$1:${last}` };
    if (sheet.frozen.rows === 0) return [area];
    return [area, { name: '_xlnm.Print_Titles', sheet: at, refersTo: `${on}$1:$${sheet.frozen.rows}` }];
  });
}
