import Table from 'cli-table3';
import stringWidth from 'string-width';
import { fit } from './fit.js';

/** The widest line of a page, in columns of the terminal. */
export const pageWidth = 100;

export type Align = 'left' | 'right';

const none = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
  bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ',
}; // prettier-ignore

const indent = 2;
const gap = none.middle.length;

/**
 * Rows of cells set in columns, indented by two, without borders; wide characters count two columns. The first column
 * gives way, so that no line is wider than `width`: `cut` says how.
 */
export function columns(
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
  width = pageWidth,
  cut = fit,
): string[] {
  if (rows.length === 0) return [];
  const widest = aligns.map((_, at) => Math.max(...rows.map((row) => stringWidth(row[at] ?? ''))));
  const others = widest.slice(1).reduce((sum, each) => sum + each + gap, 0);
  const room = Math.max(8, width - indent - others);
  const style = { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true };
  const table = new Table({ chars: none, style, colAligns: [...aligns] });
  for (const [first = '', ...rest] of rows) table.push([stringWidth(first) > room ? cut(first, room) : first, ...rest]);
  return table
    .toString()
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${line}`.trimEnd());
}
