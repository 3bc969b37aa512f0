import type { DecisionSummary } from '../../decide/analyses.js';
import type { SeriesSummary } from '../../summary/summary.js';
import { pnlLayout } from './pnl-layout.js';
import { replayLine } from './replay-facts.js';
import type { DefinedName, Sheet, WorkbookData } from './sheet.js';
import { assumptionsSheet } from './sheets/assumptions.js';
import { ALL_CHECKS, checksSheet, type CheckBlock } from './sheets/checks.js';
import { fanSheet } from './sheets/fan.js';
import { initiativesLedger, initiativesSheet } from './sheets/initiatives.js';
import { methodSheet } from './sheets/method.js';
import { paybackSheet } from './sheets/payback.js';
import { monthLayout, pnlMonthsSheet } from './sheets/pnl-months.js';
import { pnlYearsSheet } from './sheets/pnl-years.js';
import { ratioSheet } from './sheets/ratio.js';
import { summarySheet } from './sheets/summary.js';
import { targetsSheet } from './sheets/targets.js';
import { workbookContext, type ChartPicture } from './workbook-context.js';

/** Sheets with the equations of the model as formulas, and their checks. */
export interface ModelPart {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** @param firstRow 0-based row of the sheet of checks at which the rows will stand */
  readonly checks: (firstRow: number) => CheckBlock;
}

/** What a workbook is made of. */
export interface WorkbookSource {
  readonly summary: DecisionSummary;
  /** Every row of series.csv: the P/L by month is read from it. */
  readonly series: readonly SeriesSummary[];
  /** Charts to show on the sheets that they belong to. */
  readonly pictures: readonly ChartPicture[];
  readonly model: ModelPart | null;
}

/** The workbook for finance in the scenario's language; all figures are those of the summary. */
export function workbookData({ summary, series, pictures, model }: WorkbookSource): WorkbookData {
  const context = workbookContext(summary, series, pictures);
  const [pnl, months, ledger] = [pnlLayout(summary), monthLayout(context), initiativesLedger(context)];
  const checks = checksSheet({ pnl, months, ledger, model: model?.checks ?? null }, context);
  const sheets = [
    summarySheet(pnl, context),
    pnlYearsSheet(pnl, context),
    pnlMonthsSheet(months, context),
    paybackSheet(context),
    ratioSheet(context),
    initiativesSheet(ledger, context),
    targetsSheet(context),
    assumptionsSheet(context),
    ...(model?.sheets ?? []),
    fanSheet(context),
    checks,
    methodSheet(context),
  ];
  const own = { name: 'all_checks_hold', refersTo: `'${checks.name}'!${ALL_CHECKS}` };
  return {
    sheets,
    names: [own, ...(model?.names ?? [])],
    title: summary.scenario.title,
    locale: summary.scenario.locale,
    footer: replayLine(context),
  };
}
