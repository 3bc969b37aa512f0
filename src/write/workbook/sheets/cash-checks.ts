import { lineNumber } from '../../../model/pnl-lines.js';
import { exp, log } from '../../../random/elementary.js';
import type { PnlLayout } from '../pnl-layout.js';
import { addressOf, type CellFormat } from '../../../spreadsheet/sheet.js';
import { moneyFormat, type WorkbookContext } from '../workbook-context.js';
import type { LedgerRows } from './ledger-rows.js';
import { paybackLayout } from './payback.js';
import { lenses } from '../../../model/lens.js';

/** An identity: what a formula over the sheets gives, and what the simulation says. */
export interface CashCheck {
  readonly name: string;
  readonly formula: string;
  /** Value of the formula. */
  readonly sheet: number;
  readonly simulated: number;
  readonly format: CellFormat;
}

/** Column of P50 and first row on the sheet of assumptions. */
const ASSUMPTION = { column: 4, row: 3 } as const;

/** Address of the discount rate among the assumptions, and its value; null where it varies over the trials or months. */
function constantRate({ summary, words }: WorkbookContext): { address: string; value: number } | null {
  if (summary.scenario.discountByMonth === true) return null;
  const at = summary.assumptions.findIndex(({ id }) => id === 'discountRate');
  const rate = summary.assumptions[at];
  if (rate === undefined || rate.p50 === null || rate.p5 !== rate.p95) return null;
  const address = addressOf(ASSUMPTION.row + at, ASSUMPTION.column);
  return { address: `'${words.workbook.sheets.assumptions}'!${address}`, value: rate.p50 };
}

/** Cash by month against the totals of the program, its value by discounting, and shares that make 1. */
export function cashChecks(pnl: PnlLayout, ledger: LedgerRows | null, context: WorkbookContext): CashCheck[] {
  const { summary, words } = context;
  const of = paybackLayout(context);
  const on = (address: string): string => `'${words.workbook.sheets.payback}'!${address}`;
  const rate = constantRate(context);
  const { paymentTerms } = summary.scenario;
  const accrualIsCash = paymentTerms.customers === 0 && paymentTerms.partners === 0;
  const checks = lenses.flatMap((lens): (CashCheck | null)[] => {
    const { flow, cumulative, total, npv, npvEndOfMonth, payback } = summary.program[lens];
    const { format } = moneyFormat([total.mean, npv.mean], context);
    const name = words.verdict.lenses[lens];
    const flows = flow.mean.map((mean) => mean ?? 0);
    const sum = flows.reduce((all, mean) => all + mean, 0);
    const money = (title: string, formula: string, sheet: number, simulated: number | null): CashCheck | null =>
      simulated === null ? null : { name: title, formula, sheet, simulated, format };
    const discounted = (shift: number): number =>
      flows.reduce((all, mean, t) => all + mean * exp((-(t + shift) / 12) * log(1 + (rate?.value ?? 0))), 0);
    const gained = pnl.address('difference', lens, lineNumber('profit'), 'total');
    const shares = [payback.recovered, payback.notRecovered, payback.selfFunding, payback.noDifference].map(
      ({ value }) => value,
    );
    return [
      money(words.workbook.cashTotal(name), `SUM(${on(of.flows(lens))})`, sum, total.mean),
      money(words.workbook.lastCumulative(name), on(of.last(lens)), sum, cumulative.mean.at(-1) ?? null),
      gained === null || !accrualIsCash
        ? null
        : money(
            words.workbook.pnlIsCash(name),
            `'${words.workbook.sheets.pnlYears}'!${gained}`,
            pnl.mean('difference', lens, lineNumber('profit'), 'total') ?? NaN,
            total.mean,
          ),
      rate === null
        ? null
        : money(
            words.workbook.npvFromFlows(name),
            `SUMPRODUCT(${on(of.flows(lens))},(1+${rate.address})^((1-${on(of.numbers)})/12))`,
            discounted(0),
            npv.mean,
          ),
      rate === null
        ? null
        : money(
            words.workbook.npvFunction(name),
            `NPV((1+${rate.address})^(1/12)-1,${on(of.flows(lens))})`,
            discounted(1),
            npvEndOfMonth.mean,
          ),
      {
        name: words.workbook.sharesAreOne(name),
        formula: shares.map(String).join('+').toUpperCase(),
        sheet: shares.reduce((all, share) => all + share, 0),
        simulated: 1,
        format: 'rate',
      },
    ];
  });
  return [...checks, ledgerCheck(ledger, context)].filter((check) => check !== null);
}

function ledgerCheck(ledger: LedgerRows | null, context: WorkbookContext): CashCheck | null {
  if (ledger === null) return null;
  const { words } = context;
  return {
    name: words.workbook.ledger,
    formula: `'${words.workbook.sheets.initiatives}'!${ledger.total}`,
    sheet: ledger.value,
    simulated: ledger.value,
    format: moneyFormat([ledger.value], context).format,
  };
}
