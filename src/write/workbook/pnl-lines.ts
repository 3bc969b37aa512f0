import { shownLines } from '../../model/pnl-lines.js';
import type { PnlRow } from '../../summary/summary.js';
import { isSame } from '../../spreadsheet/cells.js';
import type { SheetCell, CellFormat } from '../../spreadsheet/sheet.js';

/** The lines of the whole business: further rows of the P/L belong to a segment, a channel or an initiative. */
const lineNames = new Map(shownLines.map(({ number, series }) => [number, series]));
export const isBusinessLine = ({ number, line }: Pick<PnlRow, 'number' | 'line'>): boolean =>
  lineNames.get(number) === line;

/** Where a formula reads a line, and what the line is there. */
export interface LineCell {
  readonly address: string;
  readonly value: number;
}

export interface Live {
  readonly formula: string;
  /** What the formula gives. */
  readonly computed: number;
}

/** The signed sum that makes a subtotal; null for other lines and where a part is missing. */
export function sumOfParts(number: string, at: (line: string) => LineCell | null): Live | null {
  const parts = (shownLines.find((line) => line.number === number)?.sum ?? []).map((part) => ({
    sign: part[0],
    cell: at(part.slice(1)),
  }));
  const found = parts.flatMap(({ sign, cell }) => (cell === null ? [] : [{ sign, ...cell }]));
  if (found.length === 0 || found.length < parts.length) return null;
  return {
    formula: found.map(({ sign, address }, index) => (index === 0 && sign === '+' ? address : sign + address)).join(''),
    computed: found.reduce((sum, { sign, value }) => (sign === '+' ? sum + value : sum - value), 0),
  };
}

/** The first formula that foots, the plain figure where none does; the value shown is always the figure. */
export function liveCell(
  formulas: readonly (Live | null)[],
  value: number,
  format: CellFormat,
  { total, floor }: { readonly total: boolean; readonly floor: number },
): SheetCell {
  const live = formulas.find((each) => each !== null && isSame(each.computed, value, floor)) ?? null;
  const content = live === null ? value : { formula: live.formula, value };
  return { content, format, ...(total ? { total } : {}) };
}
