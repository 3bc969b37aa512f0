import type { FlowSummary, Summary } from '../summary/summary.js';
import { bandCells, statisticColumns } from './spread-columns.js';
import type { Cell, Table } from './table.js';

/**
 * flows.csv: the cash difference of the program, the whole partner business and each initiative, with minus without, by
 * month and cumulative, both lenses.
 */
export const flowsTable = (summary: Summary): Table => ({
  name: 'flows',
  columns: [
    { name: 'lens', kind: 'text' },
    { name: 'of', kind: 'text' },
    { name: 'currency', kind: 'text' },
    { name: 'month', kind: 'month' },
    ...statisticColumns('money', 'flow.'),
    ...statisticColumns('money', 'cumulative.'),
  ],
  rows: (['strict', 'broad'] as const).flatMap((lens) => [
    ...rowsOf(summary, lens, 'program', summary.program[lens]),
    ...rowsOf(summary, lens, 'wholeBusiness', summary.wholeBusiness[lens]),
    ...summary.initiatives.flatMap((each) => rowsOf(summary, lens, `initiatives.${each.id}`, each[lens])),
  ]),
});

const rowsOf = (summary: Summary, lens: string, of: string, flow: FlowSummary): Cell[][] =>
  summary.months.map((month, at) => [
    lens,
    of,
    summary.scenario.currency,
    month,
    ...bandCells(flow.flow, at),
    ...bandCells(flow.cumulative, at),
  ]);
