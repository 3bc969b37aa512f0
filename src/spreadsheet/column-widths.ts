import stringWidth from 'string-width';
import { moneyLook } from './money-format.js';
import type { CellContent, CellFormat, Sheet, SheetCell } from './sheet.js';

/** Latin letters, kana, Chinese characters and full-width signs: each is one character, and all but the Latin ones are wide. */
const PLAIN = /^[ -~\u3001-\u3029\u3041-\u3096\u309B-\u30FF\u4E00-\u9FFF\uFF01-\uFF60]*$/;
const LATIN = /[ -~]/g;

/** Columns of a terminal that a text takes, a Japanese character two; a spreadsheet's characters are about as wide. */
export const shownWidth = (text: string): number =>
  PLAIN.test(text) ? 2 * text.length - (text.match(LATIN)?.length ?? 0) : stringWidth(text);

/** Narrowest and widest column, in characters. */
const NARROWEST = 6;
const WIDEST = 44;
/** Room for the sign, the borders and the difference between fonts. */
const MARGIN = 2;

/** Cells whose text may run on to the right, and say nothing about their column. */
const running: ReadonlySet<CellFormat> = new Set(['title', 'section', 'note', 'running']);

const decimals: Readonly<Partial<Record<CellFormat, number>>> = {
  decimal: 1,
  small: 3,
  share: 1,
  rate: 2,
  factor: 2,
};
const divisors: Readonly<Partial<Record<CellFormat, number>>> = {
  share: 0.01,
  rate: 0.01,
};

/** Characters that a number takes in its format. */
function numberWidth(value: number, format: CellFormat): number {
  if (format === 'exact') return Math.min(11, String(value).length);
  const money = moneyLook(format);
  const divisor = money?.divisor ?? divisors[format] ?? 1;
  const shown = Math.abs(value / divisor).toFixed(money?.decimals ?? decimals[format] ?? 0);
  const [whole = ''] = shown.split('.');
  return (
    shown.length +
    Math.floor((whole.length - 1) / 3) +
    (format === 'share' || format === 'rate' ? 1 : 0) +
    (value < 0 ? 2 : 0)
  );
}

/** Longest line of a text; a heading may take three lines, broken at its blanks, a Japanese one anywhere. */
function textWidth(text: string, format: CellFormat): number {
  const lines = text.split('\n').map(shownWidth);
  const longest = Math.max(...lines);
  if ((format !== 'heading' && format !== 'numberHeading') || lines.length > 1) return longest;
  const words = text.split(/\s/).map(shownWidth);
  const latin = Math.max(...text.split(/[^\p{ASCII}]|\s/u).map((word) => word.length));
  return Math.max(Math.ceil(longest / 3), Math.min(latin, 14), Math.min(8, ...words));
}

function contentWidth(content: CellContent, format: CellFormat): number {
  if (content === null) return 0;
  if (typeof content === 'object') return contentWidth(content.value, format);
  if (typeof content === 'number') return numberWidth(content, format);
  return typeof content === 'boolean' ? 5 : textWidth(content, format);
}

const cellWidth = (cell: SheetCell | null | undefined): number =>
  cell === null || cell === undefined || running.has(cell.format) ? 0 : contentWidth(cell.content, cell.format);

/** Told without measuring: the column is as wide as it may be, or the text is too short whatever its characters. */
const cannotWiden = (cell: SheetCell | null | undefined, width: number, most: number): boolean =>
  width + MARGIN >= most || (typeof cell?.content === 'string' && 2 * cell.content.length <= width);

/**
 * Width of every column in characters, wide ones counted twice, so that each figure is seen whole. No column is wider than `most`:
 * texts beyond that break or run on.
 */
export function columnWidths(rows: Sheet['rows'], most = WIDEST): number[] {
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: columns }, (_, column) => {
    const widest = rows.reduce(
      (width, row) => (cannotWiden(row[column], width, most) ? width : Math.max(width, cellWidth(row[column]))),
      0,
    );
    return Math.min(most, Math.max(NARROWEST, widest + MARGIN));
  });
}

/** Set widths, widened where a figure from column `from` on would not be seen whole. */
export function widened(set: readonly number[], rows: Sheet['rows'], from: number): number[] {
  const needed = columnWidths(rows);
  return set.map((width, column) => (column < from ? width : Math.max(width, needed[column] ?? 0)));
}
