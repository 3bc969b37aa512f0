import type { PnlRow, Summary } from '../../summary/summary.js';
import { isBusinessLine } from './pnl-lines.js';
import { shownLines } from '../../model/pnl-lines.js';
import { footedPnl, shownStatements, type View } from '../../figures/footing/statement.js';
import { footedTeamShares, teamSharesOf } from '../../figures/footing/team-shares.js';
import type { PnlDetail } from '../../summary/pnl-detail-schema.js';
import { moneyCellFormat } from '../../spreadsheet/money-format.js';
import { addressOf } from '../../spreadsheet/sheet.js';
import { type MoneyFormat, type WorkbookContext } from './workbook-context.js';
import type { Lens } from '../../model/lens.js';

/** One statement: a view under a lens. `row` is the 0-based row of its first line; its name stands in the row above. */
export interface PnlBlock {
  readonly view: View;
  readonly lens: Lens;
  readonly row: number;
  readonly lines: readonly string[];
}

/** Line 9 of a segment: its share of the team by care; periods as in the layout. */
export type TeamShare = Pick<PnlDetail, 'label' | 'view' | 'lens' | 'mean'>;

/** Where each figure of the P/L by fiscal year stands. */
export interface PnlLayout {
  readonly blocks: readonly PnlBlock[];
  /** Fiscal years, then `total`. */
  readonly periods: readonly string[];
  /** Mean of a line in a period; null where there is none. */
  readonly mean: (view: View, lens: Lens, number: string, period: string) => number | null;
  /** Address on its own sheet. Without the program the lenses are the same. */
  readonly address: (view: View, lens: Lens, number: string, period: string) => string | null;
  /** Line 9 of each segment in each view, a memo. */
  readonly shares: readonly TeamShare[];
  /** What large amounts leave behind when they cancel, in the currency. */
  readonly floor: number;
}

/** Rows above the first block: title, note, heads. */
export const PNL_HEAD_ROWS = 4;
/** Columns before the first period. */
export const PNL_HEAD_COLUMNS = 2;
/** Share of the largest amount that rounding in the last bits may leave. */
const BITS = 1e-12;

const keyOf = (view: View, lens: Lens, number: string, period: string): string =>
  [view, view === 'without' ? 'strict' : lens, number, period].join('\n');

const keyOfRow = ({ view, lens, number, period }: PnlRow): string => keyOf(view, lens, number, period);

/** The means of the simulation, to the last bit. */
export function pnlLayout(summary: Summary): PnlLayout {
  const rows = summary.pnl.filter(isBusinessLine);
  const means = new Map(rows.map((row) => [keyOfRow(row), row.spread.mean]));
  return layoutOf(summary, means, teamSharesOf(summary.pnlDetail));
}

/** The P/L as it is printed: its figures, in the currency, and how they are shown. */
export interface PrintedLayout extends PnlLayout {
  readonly money: MoneyFormat;
}

/** The figures of the report: rounded so that every sum holds among the digits printed. */
export function printedLayout(context: WorkbookContext): PrintedLayout {
  const { summary } = context;
  const footed = footedPnl(summary);
  const { scale, place, units } = footed;
  const digit = scale.divisor * Number(`1e${place}`);
  const rows = summary.pnl.filter(isBusinessLine);
  const figures = new Map(rows.map((row) => [keyOfRow(row), Math.round(units(row) * digit)]));
  const unitsOfShare = footedTeamShares(summary, footed);
  const periods = periodsOf(summary);
  const shares = teamSharesOf(summary.pnlDetail).map((row) => {
    const mean = periods.map((period) => Math.round(unitsOfShare({ ...row, period }) * digit));
    return { ...row, mean };
  });
  const money = { format: moneyCellFormat(scale.divisor, -place), unit: scale.unit };
  return { ...layoutOf(summary, figures, shares), money };
}

const periodsOf = ({ fiscalYears }: Summary): string[] => [...fiscalYears.map(({ label }) => label), 'total'];

function layoutOf(
  summary: Summary,
  means: ReadonlyMap<string, number | null>,
  shares: readonly TeamShare[],
): PnlLayout {
  const periods = periodsOf(summary);
  const mean: PnlLayout['mean'] = (...of) => means.get(keyOf(...of)) ?? null;
  let row = PNL_HEAD_ROWS;
  const blocks = shownStatements.flatMap(([view, lens]): PnlBlock[] => {
    const lines = shownLines.map(({ number }) => number).filter((number) => mean(view, lens, number, 'total') !== null);
    if (lines.length === 0) return [];
    const block = { view, lens, row: row + 1, lines };
    row += lines.length + 2;
    return [block];
  });
  const address: PnlLayout['address'] = (view, lens, number, period) => {
    const block = blocks.find((each) => each.view === view && (view === 'without' || each.lens === lens));
    const at = block?.lines.indexOf(number) ?? -1;
    const column = periods.indexOf(period);
    if (block === undefined || at < 0 || column < 0) return null;
    return addressOf(block.row + at, PNL_HEAD_COLUMNS + column);
  };
  const largest = [...means.values()].reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 1);
  return { blocks, periods, mean, address, shares, floor: BITS * largest };
}
