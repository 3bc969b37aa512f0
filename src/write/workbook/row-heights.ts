import { shownWidth } from '../../spreadsheet/column-widths.js';
import type { CellFormat, Sheet, SheetCell } from '../../spreadsheet/sheet.js';

/** Height of a row of figures, and of each line of text, in points. */
export const ROW_HEIGHT = 16;
const LINE = 14;
/** Greatest height that the file format knows. */
const HIGHEST = 409;

const single: Readonly<Partial<Record<CellFormat, number>>> = { title: 26, section: 22 };
const breaking: ReadonlySet<CellFormat> = new Set(['wrapped', 'heading', 'numberHeading']);

/** Lines that a text takes in a column; Japanese text breaks anywhere, a little room is left for blanks that do not fit. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - 1.5);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(shownWidth(line) / room)), 0);
}

function heightOf({ content, format }: SheetCell, width: number): number {
  const own = single[format];
  if (own !== undefined) return own;
  if (typeof content !== 'string' || !breaking.has(format)) return ROW_HEIGHT;
  return ROW_HEIGHT + LINE * (linesOf(content, width) - 1);
}

/** Height of a row whose texts break inside their cells; null where the usual one will do. */
export function rowHeight(row: Sheet['rows'][number], widths: readonly number[]): number | null {
  const highest = row.reduce(
    (most, cell, column) => (cell === null ? most : Math.max(most, heightOf(cell, widths[column] ?? 10))),
    ROW_HEIGHT,
  );
  return highest === ROW_HEIGHT ? null : Math.min(HIGHEST, highest);
}
