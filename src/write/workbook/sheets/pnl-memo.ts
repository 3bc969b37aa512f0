import { TEAM_LINE } from '../../../figures/footing/team-shares.js';
import { figure, isSame, note, sectionRow, text, type Row } from '../../../spreadsheet/cells.js';
import { PNL_HEAD_COLUMNS, type PnlBlock, type PnlLayout, type TeamShare } from '../pnl-layout.js';
import { addressOf, type CellFormat, type SheetCell } from '../../../spreadsheet/sheet.js';
import type { WorkbookContext } from '../workbook-context.js';

/**
 * Below the statements: line 9 shared out to the segments by care, a block a statement, each adding up to its line 9.
 * @param firstRow 0-based row at which the block will stand @param name what a statement is called
 */
export function teamMemoRows(
  layout: PnlLayout,
  firstRow: number,
  format: CellFormat,
  name: (block: PnlBlock) => string,
  { words }: WorkbookContext,
): Row[] {
  const { shares } = layout;
  if (shares.length === 0) return [];
  const rows: Row[] = [
    sectionRow(words.pnl.teamMemo, PNL_HEAD_COLUMNS + layout.periods.length),
    [note(words.pnl.teamMemoNote)],
  ];
  for (const block of layout.blocks) {
    const own = shares.filter(({ view, lens }) => view === block.view && lens === block.lens);
    rows.push([null, { ...text(name(block)), format: 'heading' }]);
    const first = firstRow + rows.length;
    for (const { label, mean } of own)
      rows.push([text(TEAM_LINE), text(`\u3000${label}`), ...mean.map((value) => figure(value, format))]);
    const total = layout.periods.map((period, at) => totalCell(own, layout, { block, period, at, first, format }));
    rows.push(
      [{ ...text(TEAM_LINE), total: true }, { ...text(words.workbook.teamMemoTotal), total: true }, ...total],
      [],
    );
  }
  return rows;
}

interface Place {
  readonly block: PnlBlock;
  readonly period: string;
  /** Place of the period. */
  readonly at: number;
  /** 0-based row of the first segment. */
  readonly first: number;
  readonly format: CellFormat;
}

/** The sum of the segments as a formula, which is line 9. */
function totalCell(
  own: readonly TeamShare[],
  layout: PnlLayout,
  { block, period, at, first, format }: Place,
): SheetCell | null {
  const value = layout.mean(block.view, block.lens, TEAM_LINE, period);
  if (value === null) return null;
  const sum = own.reduce((all, { mean }) => all + (mean[at] ?? 0), 0);
  if (!isSame(sum, value, layout.floor)) return figure(value, format, true);
  const column = PNL_HEAD_COLUMNS + at;
  // Rounded where nothing but the last bits of large amounts is left.
  const formula = `ROUND(SUM(${addressOf(first, column)}:${addressOf(first + own.length - 1, column)}),6)`;
  return { content: { formula, value: Math.round(sum * 1e6) / 1e6 }, format, total: true };
}
