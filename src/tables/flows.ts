import type { FlowSummary, Summary } from '../summary/summary.js';
import { currencyColumn, lensColumn, month, text } from './columns.js';
import { bandCells, statisticColumns } from './spread-columns.js';
import { filled } from './table.js';
import type { Cell, Table, TableShape } from './table.js';
import { lenses } from '../model/lens.js';

export const flowsShape: TableShape = {
  name: 'flows',
  oneRow: 'Cash with minus without, one row a lens, owner and month.',
  columns: [
    lensColumn,
    text('of', '`program`, `wholeBusiness` or `initiatives.<i>`'),
    currencyColumn,
    month('month', 'calendar month'),
    ...statisticColumns('money', 'currency', 'difference of the month', 'flow.'),
    ...statisticColumns('money', 'currency', 'running sum of the differences', 'cumulative.'),
  ],
};

/**
 * flows.csv: the cash difference of the program, the whole partner business and each initiative, with minus without, by
 * month and cumulative, both lenses.
 */
export const flowsTable = (summary: Summary): Table =>
  filled(
    flowsShape,
    lenses.flatMap((lens) => [
      ...rowsOf(summary, lens, 'program', summary.program[lens]),
      ...rowsOf(summary, lens, 'wholeBusiness', summary.wholeBusiness[lens]),
      ...summary.initiatives.flatMap((each) => rowsOf(summary, lens, `initiatives.${each.id}`, each[lens])),
    ]),
  );

const rowsOf = (summary: Summary, lens: string, of: string, flow: FlowSummary): Cell[][] =>
  summary.months.map((calendar, at) => [
    lens,
    of,
    summary.scenario.currency,
    calendar,
    ...bandCells(flow.flow, at),
    ...bandCells(flow.cumulative, at),
  ]);
