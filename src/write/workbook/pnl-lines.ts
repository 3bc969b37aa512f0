import type { PnlRow } from '../../summary/summary.js';
import { isSame } from '../../spreadsheet/cells.js';
import type { SheetCell, CellFormat } from '../../spreadsheet/sheet.js';

/** Lines of the management P/L in their order, each with its series; `3s` is the part of services. */
export const pnlLines: readonly (readonly [string, string])[] = [
  ['1', 'listRevenue'],
  ['2', 'partnerMargin'],
  ['3', 'revenue.indirect'],
  ['3s', 'services'],
  ['4', 'costOfRevenue'],
  ['5', 'grossProfit'],
  ['6', 'referralFees'],
  ['7', 'variableCosts'],
  ['8', 'marginalProfit'],
  ['9', 'teamCost'],
  ['10', 'initiativeCost'],
  ['11', 'contributionProfit'],
  ['12', 'directProfit'],
  ['12a', 'directProfit.strict'],
  ['12b', 'directProfit.spillover'],
  ['13', 'profit'],
  ['14', 'operatingProfit'],
];

/** Subtotals, and the lines that are added (`+`) and subtracted (`-`) to get them. */
export const subtotals: Readonly<Record<string, readonly string[]>> = {
  '3': ['+1', '-2'],
  '5': ['+3', '+3s', '-4'],
  '8': ['+5', '-6', '-7'],
  '11': ['+8', '-9', '-10'],
  '13': ['+11', '+12'],
};

/** Rows that print as sums. */
export const isSum = (number: string): boolean => number in subtotals || number === '14';

/** The lines of the whole business: further rows of the P/L belong to a segment, a channel or an initiative. */
const lineNames = new Map(pnlLines);
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
  const parts = (subtotals[number] ?? []).map((part) => ({ sign: part[0], cell: at(part.slice(1)) }));
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
