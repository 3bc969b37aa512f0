import { ledger as ledgerChart } from '../../../charts/ledger.js';
import { spillovers } from '../../../charts/spillovers.js';
import { statedSuccess } from '../../../pages/success.js';
import { durationText, monthsText } from '../../../figures/counted.js';
import type { InitiativeSummary } from '../../../summary/summary.js';
import {
  figure,
  heading,
  note,
  numberHeading,
  numberText,
  running,
  sectionRow,
  text,
  title,
  type Row,
} from '../../../spreadsheet/cells.js';
import type { CellFormat, Sheet, SheetCell } from '../../../spreadsheet/sheet.js';
import { moneyFormat, picturesFrom, sheetOf, type MoneyFormat, type WorkbookContext } from '../workbook-context.js';
import { columnWidths } from '../../../spreadsheet/column-widths.js';
import { ledgerRows, type LedgerRows } from './ledger-rows.js';

import { lenses, type Lens } from '../../../model/lens.js';

/** A column of figures of an initiative under a lens. */
type Column = readonly [head: string, cell: (initiative: InitiativeSummary, lens: Lens) => SheetCell];

/** Widest column, in characters. */
const WIDEST = 34;
/** Row of the first figure. */
const HEAD_ROWS = 3;

/** Unit of all amounts of initiatives. */
function moneyOf(context: WorkbookContext): MoneyFormat {
  const { summary } = context;
  const amounts = summary.initiatives.flatMap((initiative) =>
    lenses.flatMap((lens) => [initiative[lens].npv.p10, initiative[lens].npv.p90, initiative[lens].cost.mean]),
  );
  return moneyFormat(amounts, context);
}

/** The ledger below the figures. */
export const initiativesLedger = (context: WorkbookContext): LedgerRows | null =>
  ledgerRows(HEAD_ROWS + 2 * context.summary.initiatives.length + 1, moneyOf(context).format, context);

/** The initiatives side by side, from where the value comes, and what was declared about each. */
export function initiativesSheet(ledger: LedgerRows | null, context: WorkbookContext): Sheet {
  const { summary, words } = context;
  const { format, unit } = moneyOf(context);
  const columns = figureColumns(format, context);
  const figures = summary.initiatives.flatMap((initiative) =>
    lenses.map((lens): Row => [
      text(initiative.label),
      text(words.verdict.lenses[lens]),
      ...columns.map(([, cell]) => cell(initiative, lens)),
    ]),
  );
  const rows: Row[] = [
    [title(words.initiatives.title)],
    [
      note(
        summary.initiatives.length === 0
          ? words.initiatives.noInitiatives
          : words.workbook.initiativesNote(words.report.unit(unit)),
      ),
    ],
    [
      heading(words.initiatives.initiative),
      heading(words.verdict.lens),
      ...columns.map(([head]) => numberHeading(head)),
    ],
    ...figures,
    [],
    ...(ledger === null ? [] : [...ledger.rows, []]),
    sectionRow(words.workbook.facts, columns.length + 2),
    ...summary.initiatives.flatMap((initiative) => [...declared(initiative, context), []]),
  ];
  return sheetOf({
    name: words.workbook.sheets.initiatives,
    rows,
    widths: columnWidths(rows, WIDEST),
    frozen: { rows: HEAD_ROWS, columns: 2 },
    pictures: picturesFrom(rows.length, [ledgerChart, spillovers], context),
  });
}

function figureColumns(money: CellFormat, { words }: WorkbookContext): Column[] {
  const month =
    (of: (initiative: InitiativeSummary, lens: Lens) => SheetCell['content'] | undefined): Column[1] =>
    (initiative, lens) => ({ content: of(initiative, lens) ?? null, format: 'month' });
  const reached =
    (by: 'by50' | 'by80'): Column[1] =>
    (initiative, lens) => {
      const flow = initiative[lens];
      if (flow.noDifference) return numberText(words.payback.noDifference);
      if (flow.payback.selfFunding.value === 1) return numberText(words.payback.selfFunding);
      const reach = flow.payback[by].month;
      if (reach === null) return numberText(words.payback.notRecovered);
      return reach === 0 ? numberText(words.payback.selfFunding) : month(() => reach)(initiative, lens);
    };
  const percentiles = (['p10', 'p50', 'p90'] as const).map((level): Column => [
    words.workbook.npv(level.toUpperCase()),
    (initiative, lens) => figure(initiative[lens].npv[level], money),
  ]);
  return [
    [
      words.initiatives.oddsWithin,
      (initiative, lens) => figure(initiative.withinDeclared[lens]?.value ?? null, 'share'),
    ],
    [words.workbook.by50, reached('by50')],
    [words.workbook.by80, reached('by80')],
    [
      words.payback.shareNotRecovered,
      (initiative, lens) => figure(initiative[lens].payback.notRecovered.value, 'share'),
    ],
    [words.workbook.npvMean, (initiative, lens) => figure(initiative[lens].npv.mean, money)],
    ...percentiles,
    [words.payback.npvNegative, (initiative, lens) => figure(initiative[lens].npvNegative.value, 'share')],
    [words.workbook.peak('P50'), (initiative, lens) => figure(initiative[lens].peakDeficit.p50, money)],
    [words.workbook.peak('P95'), (initiative, lens) => figure(initiative[lens].peakDeficit.p95, money)],
    [words.initiatives.addedCost, (initiative, lens) => figure(initiative[lens].cost.mean, money)],
    [words.workbook.totalMean, (initiative, lens) => figure(initiative[lens].total.mean, money)],
    [words.workbook.moic, (initiative, lens) => figure(initiative[lens].moic.p50, 'factor')],
    [words.workbook.roi, (initiative, lens) => figure(initiative[lens].roi.horizon.p50, 'share')],
  ];
}

function runsFor({ timeline: { runs } }: InitiativeSummary, { words }: WorkbookContext): string {
  if (runs === null) return words.initiatives.toHorizon;
  const { main, band } = durationText(runs, words.figures);
  return band === null ? main : `${main} (P10–P90 ${band.low}${band.to}${band.high})`;
}

/** One line a fact; the text runs on to the right. */
function declared(initiative: InitiativeSummary, context: WorkbookContext): Row[] {
  const { words } = context;
  const { declared: statement, stop } = initiative;
  const said = (part: string | null | undefined): SheetCell =>
    running(part === null || part === undefined || part === '' ? words.report.notSaid : part);
  const horizon = (): string => {
    if (statement === null) return words.report.notSaid;
    return statement.within === null ? words.initiatives.declaredNever : monthsText(statement.within, words.figures);
  };
  const share = (value: number): SheetCell => figure(value, 'share');
  const facts: readonly (readonly [string, SheetCell])[] = [
    [words.initiatives.kind, running(initiative.kind)],
    [words.initiatives.why, said(initiative.why)],
    [words.initiatives.start, running(initiative.start ?? initiative.startRule)],
    [words.initiatives.runs, running(runsFor(initiative, context))],
    [words.initiatives.declaredHorizon, running(horizon())],
    [words.initiatives.because, said(statement?.because)],
    [words.initiatives.review, said(statement?.review)],
    [words.initiatives.stop, stop === 'none' ? running(words.initiatives.stopNone) : said(stop)],
    [words.initiatives.started, share(initiative.started.value)],
    [words.initiatives.succeeded, share(statedSuccess(context.summary, initiative) ?? initiative.succeeded.value)],
    [words.initiatives.stopped, share(initiative.stopped.value)],
  ];
  const sunk = moneyFormat([initiative.sunkCost], context);
  const spent: Row[] =
    initiative.sunkCost === 0
      ? []
      : [
          [
            running(`${words.initiatives.sunk}${words.report.colon}${sunk.unit}`),
            figure(initiative.sunkCost, sunk.format),
          ],
        ];
  return [
    [{ ...running(initiative.label), total: true }],
    ...facts.map(([name, value]): Row => [text(name), value]),
    ...spent,
  ];
}
