import type { ShownRun } from '../../../model/lens.js';
import { figure, heading, note, numberHeading, sectionRow, text, title, type Row } from '../../../spreadsheet/cells.js';
import { shownLines } from '../../../model/pnl-lines.js';
import { liveCell, sumOfParts } from '../pnl-lines.js';
import { addressOf, columnLetters, type CellFormat, type Sheet } from '../../../spreadsheet/sheet.js';
import { fiscalYearLabels, moneyFormat, sheetOf, type WorkbookContext } from '../workbook-context.js';

/** The runs in the order of their blocks. */
export const monthRuns: readonly ShownRun[] = ['strict', 'all', 'none'];

const HEAD_ROWS = 3;
/** Columns before the lines: number, month, fiscal year. */
const HEAD_COLUMNS = 3;
const YEAR_COLUMN = 2;

/** Where the months of a run and its lines stand. */
export interface MonthLayout {
  readonly lines: readonly string[];
  /** Means of the months of a run. */
  readonly means: (run: ShownRun, line: string) => readonly number[];
  /** Ranges on the sheet, absolute: fiscal years and amounts of the months of a run. */
  readonly years: (run: ShownRun) => string;
  readonly amounts: (run: ShownRun, line: string) => string;
}

/** The statement that a run belongs to. */
export const statementOf = { strict: ['with', 'strict'], all: ['with', 'broad'], none: ['without', 'strict'] } as const;

const firstRow = (run: ShownRun, months: number): number => HEAD_ROWS + 1 + monthRuns.indexOf(run) * (months + 3);

export function monthLayout(context: WorkbookContext): MonthLayout {
  const months = context.summary.months.length;
  const found = new Map(
    context.summary.pnlMonths.map(({ view, lens, number, mean }) => [[view, lens, number].join(' '), mean]),
  );
  const means = (run: ShownRun, line: string): readonly number[] =>
    found.get([...statementOf[run], line].join(' ')) ?? [];
  const lines = shownLines
    .map(({ number }) => number)
    .filter((line) => monthRuns.every((run) => means(run, line).length > 0));
  const range = (run: ShownRun, column: number): string => {
    const [letters, from] = [columnLetters(column), firstRow(run, months) + 1];
    return `$${letters}$${from}:$${letters}$${from + months - 1}`;
  };
  return {
    lines,
    means,
    years: (run) => range(run, YEAR_COLUMN),
    amounts: (run, line) => range(run, HEAD_COLUMNS + lines.indexOf(line)),
  };
}

/** Management P/L month by month, means of the runs with (both lenses) and without the program. */
export function pnlMonthsSheet({ lines, means }: MonthLayout, context: WorkbookContext): Sheet {
  const { words } = context;
  const { format, unit } = moneyFormat(
    monthRuns.flatMap((run) => lines.flatMap((line) => means(run, line))),
    context,
  );
  const heads = lines.map((number) => numberHeading(`${number} ${words.pnl.lines[number] ?? ''}`));
  const rows: Row[] = [
    [title(words.workbook.pnlMonthsTitle)],
    [note(words.workbook.pnlNote(words.report.unit(unit)))],
    [heading(words.workbook.number), heading(words.workbook.month), heading(words.report.fiscalYear), ...heads],
  ];
  for (const run of monthRuns) {
    rows.push(sectionRow(words.workbook.programRuns[run], HEAD_COLUMNS + lines.length));
    rows.push(...monthRows(run, lines, means, format, context), totalRow(run, lines, means, format, context), []);
  }
  const breaks = monthRuns.slice(1).map((run) => firstRow(run, context.summary.months.length) - 1);
  const frozen = { rows: HEAD_ROWS, columns: HEAD_COLUMNS };
  return sheetOf({ name: words.workbook.sheets.pnlMonths, rows: rows.slice(0, -1), frozen, breaks });
}

type Means = MonthLayout['means'];

/** Rounding of one month is far below this share of its largest amount. */
const BITS = 1e-12;

function monthRows(
  run: ShownRun,
  lines: readonly string[],
  means: Means,
  format: CellFormat,
  context: WorkbookContext,
): Row[] {
  const years = fiscalYearLabels(context);
  const { months } = context.summary;
  return months.map((month, t) => {
    const row = firstRow(run, months.length) + t;
    const value = (line: string): number => means(run, line)[t] ?? 0;
    const floor = BITS * lines.reduce((most, line) => Math.max(most, Math.abs(value(line))), 1);
    const cells = lines.map((number) => {
      const live = sumOfParts(number, (line) => {
        const column = lines.indexOf(line);
        return column < 0 ? null : { address: addressOf(row, HEAD_COLUMNS + column), value: value(line) };
      });
      return liveCell([live], value(number), format, { total: false, floor });
    });
    return [figure(t + 1, 'ordinal'), text(month), text(years[t] ?? ''), ...cells];
  });
}

function totalRow(
  run: ShownRun,
  lines: readonly string[],
  means: Means,
  format: CellFormat,
  context: WorkbookContext,
): Row {
  const months = context.summary.months.length;
  const from = firstRow(run, months);
  const cells = lines.map((number, at) => {
    const column = HEAD_COLUMNS + at;
    const value = means(run, number).reduce((sum, mean) => sum + mean, 0);
    const formula = `SUM(${addressOf(from, column)}:${addressOf(from + months - 1, column)})`;
    return { content: { formula, value }, format, total: true };
  });
  const name = { ...text(context.words.report.total), total: true };
  return [{ ...name, content: null }, name, { ...name, content: null }, ...cells];
}
