import { namedLines, type NamedLine } from '../../../charts/ledger-lines.js';
import { isSame, numberHeading, heading, figure, text, type Row } from '../../../spreadsheet/cells.js';
import { addressOf, type CellFormat, type SheetCell } from '../../../spreadsheet/sheet.js';
import type { WorkbookContext } from '../workbook-context.js';

/** Column of the means. */
const MEAN_COLUMN = 2;

/** The ledger as rows of a sheet, and the address of its total. */
export interface LedgerRows {
  readonly rows: readonly Row[];
  readonly total: string;
  /** What the total must be. */
  readonly value: number;
}

/**
 * From where the net present value comes, line by line; both totals are sums of the lines above. Null without the analysis.
 * @param firstRow 0-based row of the sheet at which the rows will stand
 */
export function ledgerRows(
  firstRow: number,
  format: CellFormat,
  { summary, words }: WorkbookContext,
): LedgerRows | null {
  const ledger = summary.analyses?.ledger;
  if (ledger === undefined) return null;
  const lines = namedLines(ledger, words);
  const heads: Row = [
    heading(words.ledger.title),
    heading(''),
    ...[words.workbook.mean, words.workbook.error, 'P5', 'P50', 'P95'].map(numberHeading),
  ];
  const at = (line: number): string => addressOf(firstRow + 1 + line, MEAN_COLUMN);
  const strictAt = lines.findIndex(({ kind }) => kind === 'strict total');
  const meanOf = (line: NamedLine, index: number): SheetCell => {
    const total = line.kind === 'total' || line.kind === 'strict total';
    const parts = lines.slice(line.kind === 'total' ? strictAt : 0, index);
    const sum = parts.reduce((all, { amount }) => all + amount.mean, 0);
    const largest = parts.reduce((most, { amount }) => Math.max(most, Math.abs(amount.mean)), 1);
    const live = total && isSame(sum, line.amount.mean, 1e-9 * largest);
    const formula = `SUM(${at(line.kind === 'total' ? strictAt : 0)}:${at(index - 1)})`;
    return {
      ...figure(line.amount.mean, format, total),
      ...(live ? { content: { formula, value: line.amount.mean } } : {}),
    };
  };
  const rows = lines.map((line, index): Row => {
    const { se, p5, p50, p95 } = line.amount;
    const total = line.kind === 'total' || line.kind === 'strict total';
    const rest = [se, p5, p50, p95].map((value) => figure(value, format, total));
    return [{ ...text(line.name), total }, { ...text(''), total }, meanOf(line, index), ...rest];
  });
  return { rows: [heads, ...rows], total: at(lines.length - 1), value: ledger.total.mean };
}
