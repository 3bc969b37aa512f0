import type { Summary } from '../summary/summary.js';
import type { Table } from './table.js';

/** pnl-months.csv: means of the lines of the management P/L by month, with, without and as difference, both lenses. */
export const pnlMonthsTable = ({ scenario, months, pnlMonths }: Summary): Table => ({
  name: 'pnl-months',
  columns: [
    { name: 'view', kind: 'text' },
    { name: 'lens', kind: 'text' },
    { name: 'number', kind: 'text' },
    { name: 'line', kind: 'text' },
    { name: 'month', kind: 'month' },
    { name: 'currency', kind: 'text' },
    { name: 'mean', kind: 'money' },
  ],
  rows: pnlMonths.flatMap(({ view, lens, number, line, mean }) =>
    months.map((month, at) => [view, lens, number, line, month, scenario.currency, mean[at]]),
  ),
});
