import { paybackCurve } from '../../../charts/payback-curve.js';
import { paybackOdds } from '../../../charts/payback-odds.js';
import type { Band, FlowSummary } from '../../../summary/summary.js';
import { figure, heading, isSame, note, numberHeading, text, title, type Row } from '../../../spreadsheet/cells.js';
import { addressOf, type CellFormat, type Sheet, type SheetCell } from '../../../spreadsheet/sheet.js';
import { fiscalYearLabels, moneyFormat, picturesFrom, sheetOf, type WorkbookContext } from '../workbook-context.js';
import { lenses, type Lens } from '../../../model/lens.js';

const percentiles = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;

const HEAD_ROWS = 4;
const HEAD_COLUMNS = 3;
/** Flow, running sum, percentiles, share recovered. */
const LENS_COLUMNS = 3 + percentiles.length;

const columnOf = (lens: Lens): number => HEAD_COLUMNS + lenses.indexOf(lens) * LENS_COLUMNS;

/** Addresses on the sheet that checks read. */
export interface PaybackLayout {
  /** Mean flow of each month. */
  readonly flows: (lens: Lens) => string;
  /** Number of each month, from 1. */
  readonly numbers: string;
  /** Running sum in the last month. */
  readonly last: (lens: Lens) => string;
}

export function paybackLayout({ summary }: WorkbookContext): PaybackLayout {
  const lastRow = HEAD_ROWS + summary.months.length - 1;
  const column = (at: number): string => `${addressOf(HEAD_ROWS, at)}:${addressOf(lastRow, at)}`;
  return {
    flows: (lens) => column(columnOf(lens)),
    numbers: column(0),
    last: (lens) => addressOf(lastRow, columnOf(lens) + 1),
  };
}

/** Cash of the program month by month under both lenses: flow, running sum, percentiles, share of trials paid back. */
export function paybackSheet(context: WorkbookContext): Sheet {
  const { summary, words } = context;
  const flows = lenses.map((lens) => summary.program[lens]);
  const { format, unit } = moneyFormat(
    flows.flatMap(({ cumulative }) => [...cumulative.p10, ...cumulative.p90]),
    context,
  );
  const blank = heading('');
  const group = lenses.flatMap((lens) => [
    heading(words.verdict.lenses[lens]),
    ...Array.from({ length: LENS_COLUMNS - 1 }, () => blank),
  ]);
  const heads = lenses.flatMap(() => [
    numberHeading(words.workbook.flowMean),
    numberHeading(words.workbook.cumulativeMean),
    ...percentiles.map((level) => numberHeading(level.toUpperCase())),
    numberHeading(words.workbook.recovered),
  ]);
  const years = fiscalYearLabels(context);
  const months = summary.months.map((month, t): Row => [
    figure(t + 1, 'ordinal'),
    text(month),
    text(years[t] ?? ''),
    ...lenses.flatMap((lens) => lensCells(summary.program[lens], t, columnOf(lens), format)),
  ]);
  const rows: Row[] = [
    [title(words.workbook.paybackTitle)],
    [note(words.workbook.paybackNote(words.report.unit(unit)))],
    [blank, blank, blank, ...group],
    [heading(words.workbook.number), heading(words.workbook.month), heading(words.report.fiscalYear), ...heads],
    ...months,
    [],
  ];
  return sheetOf({
    name: words.workbook.sheets.payback,
    rows,
    frozen: { rows: HEAD_ROWS, columns: HEAD_COLUMNS },
    pictures: picturesFrom(rows.length, [paybackCurve, paybackOdds], context),
  });
}

function lensCells(
  { flow, cumulative, payback }: FlowSummary,
  t: number,
  column: number,
  format: CellFormat,
): SheetCell[] {
  const at = (band: Band, level: Exclude<keyof Band, 'undefined'>): number | null => band[level][t] ?? null;
  return [
    figure(at(flow, 'mean'), format),
    runningSum(flow, cumulative, t, column, format),
    ...percentiles.map((level) => figure(at(cumulative, level), format)),
    figure(payback.recoveredByMonth[t] ?? null, 'share'),
  ];
}

/** The month before plus the flow of the month. */
function runningSum(flow: Band, cumulative: Band, t: number, column: number, format: CellFormat): SheetCell {
  const [value, before, now] = [cumulative.mean[t], t === 0 ? 0 : cumulative.mean[t - 1], flow.mean[t]];
  const [sum, month] = [value ?? null, addressOf(HEAD_ROWS + t, column)];
  const largest = Math.max(1, ...cumulative.mean.map((each) => Math.abs(each ?? 0)));
  if (sum === null || !isSame((before ?? NaN) + (now ?? NaN), sum, 1e-12 * largest)) return figure(sum, format);
  const formula = t === 0 ? month : `${addressOf(HEAD_ROWS + t - 1, column + 1)}+${month}`;
  return { content: { formula, value: sum }, format };
}
