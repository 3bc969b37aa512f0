import type { FlowSummary, InitiativeSummary, Payback, Summary } from '../summary/summary.js';
import { currencyColumn, integer, lensColumn, money, month, number, share, text } from './columns.js';
import { filled } from './table.js';
import type { Cell, Column, Table, TableShape } from './table.js';
import { lenses, type Lens } from '../model/lens.js';

/** One column of initiatives.csv: what a row (an initiative under a lens) shows there. */
interface Field {
  readonly column: Column;
  readonly of: (row: Row) => Cell;
}

interface Row {
  readonly initiative: InitiativeSummary;
  readonly lens: Lens;
  readonly flow: FlowSummary;
  readonly currency: string;
}

const field = (column: Column, of: (row: Row) => Cell): Field => ({ column, of });

const declaration: readonly Field[] = [
  field(text('initiative', 'id'), ({ initiative }) => initiative.id),
  field(text('label', 'name'), ({ initiative }) => initiative.label),
  field(text('kind', "kind, in the author's words"), ({ initiative }) => initiative.kind),
  field(lensColumn, ({ lens }) => lens),
  field(
    month('start', 'calendar month; empty when a phase or condition decides'),
    ({ initiative }) => initiative.start,
  ),
  field(text('startRule', 'start, as declared'), ({ initiative }) => initiative.startRule),
  field(text('runs', 'how long it runs, as declared'), ({ initiative }) => initiative.runs),
  field(
    text('stop', 'stop rule, as declared: `none`, or the months and the condition'),
    ({ initiative }) => initiative.stop,
  ),
  field(
    integer('declaredWithin', 'months', 'within which it is declared to pay back, from its own start'),
    ({ initiative }) => initiative.declared?.within ?? null,
  ),
  field(text('because', 'why, as declared'), ({ initiative }) => initiative.declared?.because ?? null),
  field(month('review', 'when that is reviewed, as declared'), ({ initiative }) => initiative.declared?.review ?? null),
];

const odds: readonly Field[] = [
  field(
    share('withinDeclared', 'odds of having paid back within the declared months'),
    ({ initiative, lens }) => initiative.withinDeclared[lens]?.value ?? null,
  ),
  field(
    share('withinDeclaredSe', 'standard error of `withinDeclared`'),
    ({ initiative, lens }) => initiative.withinDeclared[lens]?.se ?? null,
  ),
  field(share('started', 'share of trials in which it starts'), ({ initiative }) => initiative.started.value),
  field(share('succeeded', 'share of trials in which it succeeds'), ({ initiative }) => initiative.succeeded.value),
  field(share('stopped', 'share of trials in which its rule stops it'), ({ initiative }) => initiative.stopped.value),
];

/** @param what which payback it is, for the dictionary */
function paybackFields(name: string, what: string, of: (flow: FlowSummary) => Payback): Field[] {
  const by = (level: string): Column =>
    integer(
      `${name}.by${level}`,
      'months',
      `${what}: month by which ${level}% of the trials have it; 0 = never below zero, empty = not within the horizon`,
    );
  const odd = (part: string, meaning: string): Column => share(`${name}.${part}`, `${what}: ${meaning}`);
  const shares = 'share of the trials';
  return [
    field(by('50'), ({ flow }) => of(flow).by50.month),
    field(
      month(
        `${name}.by50Calendar`,
        `${what}: calendar month of \`${name}.by50\`, where the start is the same in every trial`,
      ),
      ({ flow }) => of(flow).by50.calendar,
    ),
    field(by('80'), ({ flow }) => of(flow).by80.month),
    field(by('90'), ({ flow }) => of(flow).by90.month),
    field(odd('recovered', `${shares} that have it within the horizon`), ({ flow }) => of(flow).recovered.value),
    field(odd('notRecovered', `${shares} that do not`), ({ flow }) => of(flow).notRecovered.value),
    field(odd('notRecoveredSe', `standard error of \`${name}.notRecovered\``), ({ flow }) => of(flow).notRecovered.se),
    field(odd('selfFunding', `${shares} that are never below zero`), ({ flow }) => of(flow).selfFunding.value),
    field(
      odd('noDifference', `${shares} whose flow is zero in every month; the four shares sum to 1`),
      ({ flow }) => of(flow).noDifference.value,
    ),
  ];
}

const worth: readonly Field[] = [
  field(currencyColumn, ({ currency }) => currency),
  field(
    money('peakDeficit.p50', 'deepest point of the cumulative flow, as a positive amount: median'),
    ({ flow }) => flow.peakDeficit.p50,
  ),
  field(money('peakDeficit.p95', 'the same: 95th percentile'), ({ flow }) => flow.peakDeficit.p95),
  field(
    integer('peakDeficitMonth', 'months', "median month of the deepest point, from the scenario's start"),
    ({ flow }) => flow.peakDeficitMonth,
  ),
  field(money('npv.mean', 'net present value: mean'), ({ flow }) => flow.npv.mean),
  field(money('npv.se', 'standard error of `npv.mean`'), ({ flow }) => flow.npv.se),
  field(money('npv.p5', 'net present value: percentiles'), ({ flow }) => flow.npv.p5),
  field(money('npv.p50', 'net present value: percentiles'), ({ flow }) => flow.npv.p50),
  field(money('npv.p95', 'net present value: percentiles'), ({ flow }) => flow.npv.p95),
  field(share('npvNegative', 'share of trials with a net present value below 0'), ({ flow }) => flow.npvNegative.value),
  field(
    money('npvEndOfMonth.mean', 'net present value discounted one month more, as NPV() of a spreadsheet: mean'),
    ({ flow }) => flow.npvEndOfMonth.mean,
  ),
  field(money('total.mean', 'undiscounted sum of the flow: mean'), ({ flow }) => flow.total.mean),
  field(money('cost.mean', 'team and initiative cost: mean'), ({ flow }) => flow.cost.mean),
  field(money('sunkCost', 'mean cost before month 1, not counted'), ({ initiative }) => initiative.sunkCost),
  field(
    number('moic.mean', 'multiple', 'multiple of the invested capital that comes back (MOIC): mean'),
    ({ flow }) => flow.moic.mean,
  ),
  field(
    number('roi3.mean', 'factor', 'return on cost after 3, 6, 12 months: mean'),
    ({ flow }) => flow.roi.months3.mean,
  ),
  field(
    number('roi6.mean', 'factor', 'return on cost after 3, 6, 12 months: mean'),
    ({ flow }) => flow.roi.months6.mean,
  ),
  field(
    number('roi12.mean', 'factor', 'return on cost after 3, 6, 12 months: mean'),
    ({ flow }) => flow.roi.months12.mean,
  ),
  field(
    number('roiHorizon.mean', 'factor', 'return on cost at the horizon: mean'),
    ({ flow }) => flow.roi.horizon.mean,
  ),
  field(money('inForce.mean', 'memo: MRR gained at the horizon · 12: mean'), ({ flow }) => flow.inForce.mean),
];

const fields: readonly Field[] = [
  ...declaration,
  ...odds,
  ...paybackFields('payback', 'back at zero for good', (flow) => flow.payback),
  ...paybackFields('firstCrossing', 'first return to zero', (flow) => flow.firstCrossing),
  ...paybackFields('discountedPayback', 'back at zero for good, discounted', (flow) => flow.discountedPayback),
  ...worth,
];

export const initiativesShape: TableShape = {
  name: 'initiatives',
  oneRow: 'One row an initiative and lens. Months count from its own start where nothing else is said.',
  columns: fields.map(({ column }) => column),
};

/** initiatives.csv: one row an initiative and lens: what was declared, the odds of it, payback and worth. */
export function initiativesTable(summary: Summary): Table {
  const { currency } = summary.scenario;
  const rows = summary.initiatives.flatMap((initiative) =>
    lenses.map((lens): Row => ({ initiative, lens, flow: initiative[lens], currency })),
  );
  return filled(
    initiativesShape,
    rows.map((row) => fields.map(({ of }) => of(row))),
  );
}
