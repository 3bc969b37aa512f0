import type { DecisionSummary } from '../../decide/analyses.js';
import type { ModelPart } from '../../spreadsheet/model-part.js';
import { pnlLayout, printedLayout } from './pnl-layout.js';
import { replayLine } from './replay-line.js';
import type { WorkbookData } from '../../spreadsheet/sheet.js';
import { assumptionsSheet } from './sheets/assumptions.js';
import { bottlenecksSheet } from './sheets/bottlenecks.js';
import { ALL_CHECKS, ALL_CHECKS_NAME, checksSheet } from './sheets/checks.js';
import { fanSheet } from './sheets/fan.js';
import { initiativesLedger, initiativesSheet } from './sheets/initiatives.js';
import { methodSheet } from './sheets/method.js';
import { paybackSheet } from './sheets/payback.js';
import { monthLayout, pnlMonthsSheet } from './sheets/pnl-months.js';
import { pnlDetailSheet } from './sheets/pnl-detail.js';
import { pnlPrintedSheet, pnlYearsSheet } from './sheets/pnl-years.js';
import { ratioSheet } from './sheets/ratio.js';
import { summarySheet } from './sheets/summary.js';
import { targetsSheet } from './sheets/targets.js';
import { workbookContext, type ChartPicture } from './workbook-context.js';

/** What a workbook is made of. */
export interface WorkbookSource {
  readonly summary: DecisionSummary;
  /** Charts to show on the sheets that they belong to. */
  readonly pictures: readonly ChartPicture[];
  /** The central case as live formulas; null leaves it out. */
  readonly model: ModelPart | null;
}

/** The workbook for finance in the scenario's language; all figures are those of the summary. */
export function workbookData({ summary, pictures, model }: WorkbookSource): WorkbookData {
  const context = workbookContext(summary, pictures);
  const [pnl, months, ledger] = [pnlLayout(summary), monthLayout(context), initiativesLedger(context)];
  const checks = checksSheet({ pnl, months, ledger, model: model?.checks ?? null }, context);
  const sheets = [
    summarySheet(context),
    pnlPrintedSheet(printedLayout(context), context),
    pnlYearsSheet(pnl, context),
    pnlMonthsSheet(months, context),
    pnlDetailSheet(context),
    paybackSheet(context),
    ratioSheet(context),
    initiativesSheet(ledger, context),
    targetsSheet(context),
    bottlenecksSheet(context),
    assumptionsSheet(context),
    ...(model?.sheets ?? []),
    fanSheet(context),
    checks,
    methodSheet(context),
  ];
  const own = { name: ALL_CHECKS_NAME, refersTo: `'${checks.name}'!${ALL_CHECKS}` };
  return {
    sheets,
    names: [own, ...(model?.names ?? [])],
    title: summary.scenario.title,
    locale: summary.scenario.locale,
    footer: replayLine(context),
  };
}
