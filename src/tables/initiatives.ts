import type { FlowSummary, InitiativeSummary, Payback, Summary } from '../summary/summary.js';
import type { Cell, CellKind, Column, Table } from './table.js';

/** One column of initiatives.csv: what a row (an initiative under a lens) shows there. */
interface Field {
  readonly name: string;
  readonly kind: CellKind;
  readonly of: (row: Row) => Cell;
}

interface Row {
  readonly initiative: InitiativeSummary;
  readonly lens: 'strict' | 'broad';
  readonly flow: FlowSummary;
  readonly currency: string;
}

const field = (name: string, kind: CellKind, of: (row: Row) => Cell): Field => ({ name, kind, of });

const declaration: readonly Field[] = [
  field('initiative', 'text', ({ initiative }) => initiative.id),
  field('label', 'text', ({ initiative }) => initiative.label),
  field('kind', 'text', ({ initiative }) => initiative.kind),
  field('lens', 'text', ({ lens }) => lens),
  field('start', 'month', ({ initiative }) => initiative.start),
  field('startRule', 'text', ({ initiative }) => initiative.startRule),
  field('runs', 'text', ({ initiative }) => initiative.runs),
  field('stop', 'text', ({ initiative }) => initiative.stop),
  field('declaredWithin', 'integer', ({ initiative }) => initiative.declared?.within ?? null),
  field('because', 'text', ({ initiative }) => initiative.declared?.because ?? null),
  field('review', 'month', ({ initiative }) => initiative.declared?.review ?? null),
];

const odds: readonly Field[] = [
  field('withinDeclared', 'share', ({ initiative, lens }) => initiative.withinDeclared[lens]?.value ?? null),
  field('withinDeclaredSe', 'share', ({ initiative, lens }) => initiative.withinDeclared[lens]?.se ?? null),
  field('started', 'share', ({ initiative }) => initiative.started.value),
  field('succeeded', 'share', ({ initiative }) => initiative.succeeded.value),
  field('stopped', 'share', ({ initiative }) => initiative.stopped.value),
];

const paybackFields = (name: string, of: (flow: FlowSummary) => Payback): Field[] => [
  field(`${name}.by50`, 'integer', ({ flow }) => of(flow).by50.month),
  field(`${name}.by50Calendar`, 'month', ({ flow }) => of(flow).by50.calendar),
  field(`${name}.by80`, 'integer', ({ flow }) => of(flow).by80.month),
  field(`${name}.by90`, 'integer', ({ flow }) => of(flow).by90.month),
  field(`${name}.recovered`, 'share', ({ flow }) => of(flow).recovered.value),
  field(`${name}.notRecovered`, 'share', ({ flow }) => of(flow).notRecovered.value),
  field(`${name}.notRecoveredSe`, 'share', ({ flow }) => of(flow).notRecovered.se),
  field(`${name}.selfFunding`, 'share', ({ flow }) => of(flow).selfFunding.value),
  field(`${name}.noDifference`, 'share', ({ flow }) => of(flow).noDifference.value),
];

const worth: readonly Field[] = [
  field('currency', 'text', ({ currency }) => currency),
  field('peakDeficit.p50', 'money', ({ flow }) => flow.peakDeficit.p50),
  field('peakDeficit.p95', 'money', ({ flow }) => flow.peakDeficit.p95),
  field('peakDeficitMonth', 'integer', ({ flow }) => flow.peakDeficitMonth),
  field('npv.mean', 'money', ({ flow }) => flow.npv.mean),
  field('npv.se', 'money', ({ flow }) => flow.npv.se),
  field('npv.p5', 'money', ({ flow }) => flow.npv.p5),
  field('npv.p50', 'money', ({ flow }) => flow.npv.p50),
  field('npv.p95', 'money', ({ flow }) => flow.npv.p95),
  field('npvNegative', 'share', ({ flow }) => flow.npvNegative.value),
  field('npvEndOfMonth.mean', 'money', ({ flow }) => flow.npvEndOfMonth.mean),
  field('total.mean', 'money', ({ flow }) => flow.total.mean),
  field('cost.mean', 'money', ({ flow }) => flow.cost.mean),
  field('sunkCost', 'money', ({ initiative }) => initiative.sunkCost),
  field('moic.mean', 'number', ({ flow }) => flow.moic.mean),
  field('roi3.mean', 'number', ({ flow }) => flow.roi.months3.mean),
  field('roi6.mean', 'number', ({ flow }) => flow.roi.months6.mean),
  field('roi12.mean', 'number', ({ flow }) => flow.roi.months12.mean),
  field('roiHorizon.mean', 'number', ({ flow }) => flow.roi.horizon.mean),
  field('inForce.mean', 'money', ({ flow }) => flow.inForce.mean),
];

const fields: readonly Field[] = [
  ...declaration,
  ...odds,
  ...paybackFields('payback', (flow) => flow.payback),
  ...paybackFields('firstCrossing', (flow) => flow.firstCrossing),
  ...paybackFields('discountedPayback', (flow) => flow.discountedPayback),
  ...worth,
];

/** initiatives.csv: one row an initiative and lens: what was declared, the odds of it, payback and worth. */
export function initiativesTable(summary: Summary): Table {
  const { currency } = summary.scenario;
  const rows = summary.initiatives.flatMap((initiative) =>
    (['strict', 'broad'] as const).map((lens): Row => ({ initiative, lens, flow: initiative[lens], currency })),
  );
  return {
    name: 'initiatives',
    columns: fields.map(({ name, kind }): Column => ({ name, kind })),
    rows: rows.map((row) => fields.map(({ of }) => of(row))),
  };
}
