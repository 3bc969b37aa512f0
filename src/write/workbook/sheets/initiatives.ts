import { ledger as ledgerChart } from '../../../charts/ledger.js';
import { spillovers } from '../../../charts/spillovers.js';
import { statedSuccess } from '../../report/success.js';
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
import { wordsOf } from '../../../words/words.js';

const lenses = ['strict', 'broad'] as const;
type Lens = (typeof lenses)[number];

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
  const { summary, words, report } = context;
  const { format, unit } = moneyOf(context);
  const columns = figureColumns(format, context);
  const figures = summary.initiatives.flatMap((initiative) =>
    lenses.map((lens): Row => [
      text(initiative.label),
      text(report.verdict.lenses[lens]),
      ...columns.map(([, cell]) => cell(initiative, lens)),
    ]),
  );
  const rows: Row[] = [
    [title(words.initiativesTitle)],
    [
      note(
        summary.initiatives.length === 0
          ? report.initiatives.noInitiatives
          : words.initiativesNote(report.report.unit(unit)),
      ),
    ],
    [heading(report.initiatives.initiative), heading(words.lens), ...columns.map(([head]) => numberHeading(head))],
    ...figures,
    [],
    ...(ledger === null ? [] : [...ledger.rows, []]),
    sectionRow(words.facts, columns.length + 2),
    ...summary.initiatives.flatMap((initiative) => [...declared(initiative, context), []]),
  ];
  return sheetOf({
    name: words.sheets.initiatives,
    rows,
    widths: columnWidths(rows, WIDEST),
    frozen: { rows: HEAD_ROWS, columns: 2 },
    pictures: picturesFrom(rows.length, [ledgerChart, spillovers], context),
  });
}

function figureColumns(money: CellFormat, { words, report }: WorkbookContext): Column[] {
  const month =
    (of: (initiative: InitiativeSummary, lens: Lens) => SheetCell['content'] | undefined): Column[1] =>
    (initiative, lens) => ({ content: of(initiative, lens) ?? null, format: 'month' });
  const reached =
    (by: 'by50' | 'by80'): Column[1] =>
    (initiative, lens) => {
      const flow = initiative[lens];
      if (flow.noDifference) return numberText(report.payback.noDifference);
      if (flow.payback.selfFunding.value === 1) return numberText(report.payback.selfFunding);
      const reach = flow.payback[by].month;
      if (reach === null) return numberText(report.payback.notRecovered);
      return reach === 0 ? numberText(report.payback.selfFunding) : month(() => reach)(initiative, lens);
    };
  const percentiles = (['p10', 'p50', 'p90'] as const).map((level): Column => [
    words.npv(level.toUpperCase()),
    (initiative, lens) => figure(initiative[lens].npv[level], money),
  ]);
  return [
    [
      report.initiatives.oddsWithin,
      (initiative, lens) => figure(initiative.withinDeclared[lens]?.value ?? null, 'share'),
    ],
    [words.by50, reached('by50')],
    [words.by80, reached('by80')],
    [
      report.payback.shareNotRecovered,
      (initiative, lens) => figure(initiative[lens].payback.notRecovered.value, 'share'),
    ],
    [words.npvMean, (initiative, lens) => figure(initiative[lens].npv.mean, money)],
    ...percentiles,
    [report.payback.npvNegative, (initiative, lens) => figure(initiative[lens].npvNegative.value, 'share')],
    [words.peak('P50'), (initiative, lens) => figure(initiative[lens].peakDeficit.p50, money)],
    [words.peak('P95'), (initiative, lens) => figure(initiative[lens].peakDeficit.p95, money)],
    [report.initiatives.addedCost, (initiative, lens) => figure(initiative[lens].cost.mean, money)],
    [words.totalMean, (initiative, lens) => figure(initiative[lens].total.mean, money)],
    [words.moic, (initiative, lens) => figure(initiative[lens].moic.p50, 'factor')],
    [words.roi, (initiative, lens) => figure(initiative[lens].roi.horizon.p50, 'share')],
  ];
}

function runsFor({ timeline: { runs } }: InitiativeSummary, { report, summary }: WorkbookContext): string {
  if (runs === null) return wordsOf(summary.scenario.locale).initiatives.toHorizon;
  const { main, band } = durationText(runs, report.figures);
  return band === null ? main : `${main} (P10–P90 ${band})`;
}

/** One line a fact; the text runs on to the right. */
function declared(initiative: InitiativeSummary, context: WorkbookContext): Row[] {
  const { report } = context;
  const { declared: statement, stop } = initiative;
  const said = (part: string | null | undefined): SheetCell =>
    running(part === null || part === undefined || part === '' ? report.report.notSaid : part);
  const horizon = (): string => {
    if (statement === null) return report.report.notSaid;
    return statement.within === null ? report.initiatives.declaredNever : monthsText(statement.within, report.figures);
  };
  const share = (value: number): SheetCell => figure(value, 'share');
  const facts: readonly (readonly [string, SheetCell])[] = [
    [report.initiatives.kind, running(initiative.kind)],
    [report.initiatives.why, said(initiative.why)],
    [report.initiatives.start, running(initiative.start ?? initiative.startRule)],
    [report.initiatives.runs, running(runsFor(initiative, context))],
    [report.initiatives.declaredHorizon, running(horizon())],
    [report.initiatives.because, said(statement?.because)],
    [report.initiatives.review, said(statement?.review)],
    [report.initiatives.stop, stop === 'none' ? running(report.initiatives.stopNone) : said(stop)],
    [report.initiatives.started, share(initiative.started.value)],
    [report.initiatives.succeeded, share(statedSuccess(context.summary, initiative) ?? initiative.succeeded.value)],
    [report.initiatives.stopped, share(initiative.stopped.value)],
  ];
  const sunk = moneyFormat([initiative.sunkCost], context);
  const spent: Row[] =
    initiative.sunkCost === 0
      ? []
      : [
          [
            running(`${report.initiatives.sunk}${report.report.colon}${sunk.unit}`),
            figure(initiative.sunkCost, sunk.format),
          ],
        ];
  return [
    [{ ...running(initiative.label), total: true }],
    ...facts.map(([name, value]): Row => [text(name), value]),
    ...spent,
  ];
}
