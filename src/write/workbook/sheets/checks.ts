import {
  figure,
  formulaCell,
  heading,
  isSame,
  note,
  numberHeading,
  sectionRow,
  text,
  title,
  TOLERANCE,
  type Row,
} from '../../../spreadsheet/cells.js';
import { columnWidths } from '../../../spreadsheet/column-widths.js';
import type { PnlBlock, PnlLayout } from '../pnl-layout.js';
import { addressOf, type Sheet, type SheetCell } from '../../../spreadsheet/sheet.js';
import { sheetOf, type WorkbookContext } from '../workbook-context.js';
import type { CheckBlock } from '../../../spreadsheet/model-part.js';
import { cashChecks, type CashCheck } from './cash-checks.js';
import type { LedgerRows } from './ledger-rows.js';
import { detailKey, detailLayout } from './pnl-detail.js';
import { monthRuns, statementOf, type MonthLayout } from './pnl-months.js';
import type { ShownRun } from '../../../model/lens.js';
import { segmentLines } from '../../../model/pnl-lines.js';
import { blockName } from './pnl-years.js';

/** Nothing but a verdict that is FALSE breaks the whole. */
const holds = (cell: SheetCell | null): boolean =>
  cell === null || cell.content === null || typeof cell.content !== 'object' || cell.content.value !== false;

export interface CheckSources {
  readonly pnl: PnlLayout;
  readonly months: MonthLayout;
  readonly ledger: LedgerRows | null;
  /** Checks of the model sheets, at the 0-based row where they will stand. */
  readonly model: ((firstRow: number) => CheckBlock) | null;
}

/** The cell that is TRUE when every check holds. */
export const ALL_CHECKS = '$B$4';
export const ALL_CHECKS_NAME = 'all_checks_hold';
const RELATIVE = '$B$5';
const FLOOR = '$B$6';
const HEAD_ROWS = 7;
/** What the two differences that are allowed may be changed to. */
const tolerance = { min: 0, max: Infinity, whole: false } as const;
/** Widest column, in characters. */
const WIDEST = 72;

/** Whether two expressions are the same, up to the differences that the sheet allows. */
const same = (left: string, right: string): string => `ABS(${left}-${right})<=MAX(${FLOOR},${RELATIVE}*ABS(${right}))`;

/** A number in a formula. */
const literal = (value: number): string => {
  const digits = String(value).toUpperCase();
  return value < 0 ? `(${digits})` : digits;
};

/** Grows row by row; `mustBeTrue` are the ranges of its verdicts. */
interface Growing {
  readonly rows: Row[];
  readonly mustBeTrue: string[];
}

/** Footing of the sheets, their formulas against the simulation, and one cell that says whether all hold. */
export function checksSheet({ pnl, months, ledger, model }: CheckSources, context: WorkbookContext): Sheet {
  const { words } = context;
  const body: Growing = { rows: [], mustBeTrue: [] };
  const columns = 1 + pnl.periods.length;
  for (const run of monthRuns) monthsAreYears(run, pnl, months, body, context);
  for (const block of pnl.blocks) segmentsAreBusiness(block, pnl, body, context);
  for (const block of pnl.blocks) {
    addHead(words.workbook.sheetIsSummary(blockName(block, context)), columns, pnl, body, context);
    const sheet = context.words.workbook.sheets.pnlYears;
    addGrid(block.lines, pnl.periods, body, context, (line, period) => {
      const [address, value] = [
        pnl.address(block.view, block.lens, line, period),
        pnl.mean(block.view, block.lens, line, period),
      ];
      return address === null || value === null
        ? null
        : { formula: same(`'${sheet}'!${address}`, literal(value)), value: true };
    });
  }
  addCash(cashChecks(pnl, ledger, context), columns, pnl.floor, body, context);
  if (model !== null) {
    const block = model(HEAD_ROWS + body.rows.length);
    body.rows.push(...block.rows);
    body.mustBeTrue.push(...block.mustBeTrue);
  }
  const all = body.rows.every((row) => row.every(holds));
  const head: Row[] = [
    [title(words.workbook.checksTitle)],
    [note(words.workbook.checksNote)],
    [],
    [
      { ...text(words.workbook.allTrue), total: true },
      formulaCell({ formula: `AND(${body.mustBeTrue.join(',')})`, value: all }, 'text', true),
    ],
    [text(words.workbook.relative), { ...figure(TOLERANCE, 'exact'), input: tolerance }],
    [text(words.workbook.floor), { ...figure(pnl.floor, 'exact'), input: tolerance }],
    [],
  ];
  const rows = [...head, ...body.rows];
  return sheetOf({
    name: words.workbook.sheets.checks,
    rows,
    widths: columnWidths(rows, WIDEST),
    printColumns: Math.max(columns, 6),
    frozen: { rows: 6, columns: 1 },
    mustBeTrue: ['B4', ...body.mustBeTrue],
  });
}

function addHead(name: string, columns: number, pnl: PnlLayout, { rows }: Growing, { words }: WorkbookContext): void {
  const periods = pnl.periods.map((period) =>
    numberHeading(period === 'total' ? words.report.total : words.figures.fiscalYearLabel(period)),
  );
  rows.push(sectionRow(name, columns), [heading(words.pnl.line), ...periods]);
}

type Verdict = { readonly formula: string; readonly value: boolean } | null;

/** One verdict a line and period. */
function addGrid(
  lines: readonly string[],
  periods: readonly string[],
  { rows, mustBeTrue }: Growing,
  { words }: WorkbookContext,
  verdict: (line: string, period: string) => Verdict,
): void {
  const first = HEAD_ROWS + rows.length;
  for (const line of lines) {
    const cells = periods.map((period): SheetCell | null => {
      const found = verdict(line, period);
      return found === null ? null : { content: found, format: 'numberText' };
    });
    rows.push([text(`${line} ${words.pnl.lines[line] ?? ''}`), ...cells]);
  }
  mustBeTrue.push(`${addressOf(first, 1)}:${addressOf(HEAD_ROWS + rows.length - 1, periods.length)}`);
  rows.push([]);
}

function monthsAreYears(
  run: ShownRun,
  pnl: PnlLayout,
  months: MonthLayout,
  body: Growing,
  context: WorkbookContext,
): void {
  const { words, summary } = context;
  if (months.lines.length === 0) return;
  const [view, lens] = statementOf[run];
  addHead(words.workbook.monthsAreYears(words.workbook.programRuns[run]), 1 + pnl.periods.length, pnl, body, context);
  const header = HEAD_ROWS + body.rows.length - 1;
  const [yearsSheet, monthsSheet] = [words.workbook.sheets.pnlYears, words.workbook.sheets.pnlMonths];
  addGrid(months.lines, pnl.periods, body, context, (line, period) => {
    const address = pnl.address(view, lens, line, period);
    const value = pnl.mean(view, lens, line, period);
    if (address === null || value === null) return null;
    const amounts = `'${monthsSheet}'!${months.amounts(run, line)}`;
    const sum =
      period === 'total'
        ? `SUM(${amounts})`
        : `SUMIF('${monthsSheet}'!${months.years(run)},${addressOf(header, 1 + pnl.periods.indexOf(period))},${amounts})`;
    const year = summary.fiscalYears.find(({ label }) => label === period);
    const [from, to] =
      year === undefined ? [summary.months[0] ?? '', summary.months.at(-1) ?? ''] : [year.from, year.to];
    const means = months.means(run, line);
    const added = summary.months.reduce(
      (all, month, t) => (from <= month && month <= to ? all + (means[t] ?? 0) : all),
      0,
    );
    return { formula: same(sum, `'${yearsSheet}'!${address}`), value: isSame(added, value, pnl.floor) };
  });
}

function segmentsAreBusiness(block: PnlBlock, pnl: PnlLayout, body: Growing, context: WorkbookContext): void {
  const { summary, words } = context;
  const of = detailLayout(context);
  const segments = summary.pnlDetail.filter(
    ({ scope, view, lens }) => scope === 'segment' && view === block.view && lens === block.lens,
  );
  if (segments.length === 0) return;
  addHead(words.workbook.segmentsAreBusiness(blockName(block, context)), 1 + pnl.periods.length, pnl, body, context);
  const [detail, years] = [`'${words.workbook.sheets.pnlDetail}'!`, `'${words.workbook.sheets.pnlYears}'!`];
  addGrid(
    segmentLines.map(({ number }) => number),
    pnl.periods,
    body,
    context,
    (line, period) => {
      const [address, value] = [
        pnl.address(block.view, block.lens, line, period),
        pnl.mean(block.view, block.lens, line, period),
      ];
      if (address === null || value === null) return null;
      const at = pnl.periods.indexOf(period);
      const key = detailKey({ scope: 'segment', view: block.view, lens: block.lens, number: line });
      const sum = `SUMIF(${detail}${of.keys},"${key}",${detail}${of.amounts(at)})`;
      const added = segments.reduce((all, { number, mean }) => (number === line ? all + (mean[at] ?? 0) : all), 0);
      return { formula: same(sum, `${years}${address}`), value: isSame(added, value, pnl.floor) };
    },
  );
}

/** Single identities: what the sheet adds up to, what the simulation says, and whether they are the same. */
function addCash(
  checks: readonly CashCheck[],
  columns: number,
  floor: number,
  { rows, mustBeTrue }: Growing,
  { words }: WorkbookContext,
): void {
  rows.push(sectionRow(words.workbook.otherChecks, columns));
  rows.push([
    heading(words.workbook.check),
    ...[words.workbook.left, words.workbook.right, words.workbook.gap].map(numberHeading),
    heading(words.workbook.holds),
  ]);
  const first = HEAD_ROWS + rows.length;
  for (const { name, formula, sheet, simulated, format } of checks) {
    const at = HEAD_ROWS + rows.length;
    const [left, right] = [addressOf(at, 1), addressOf(at, 2)];
    rows.push([
      text(name),
      formulaCell({ formula, value: sheet }, format),
      figure(simulated, format),
      formulaCell(
        {
          formula: `ABS(${left}-${right})/MAX(1,ABS(${right}))`,
          value: Math.abs(sheet - simulated) / Math.max(1, Math.abs(simulated)),
        },
        'exact',
      ),
      { content: { formula: same(left, right), value: isSame(sheet, simulated, floor) }, format: 'text' },
    ]);
  }
  if (checks.length > 0) mustBeTrue.push(`${addressOf(first, 4)}:${addressOf(HEAD_ROWS + rows.length - 1, 4)}`);
  rows.push([]);
}
