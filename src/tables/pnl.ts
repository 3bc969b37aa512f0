import type { Summary } from '../summary/summary.js';
import { spreadCells, statisticColumns } from './spread-columns.js';
import type { Table } from './table.js';

/** pnl.csv: the lines of the management P/L by fiscal year and in total, with, without and as difference, both lenses. */
export const pnlTable = (summary: Summary): Table => ({
  name: 'pnl',
  columns: [
    { name: 'view', kind: 'text' },
    { name: 'lens', kind: 'text' },
    { name: 'number', kind: 'text' },
    { name: 'line', kind: 'text' },
    { name: 'period', kind: 'text' },
    { name: 'from', kind: 'month' },
    { name: 'to', kind: 'month' },
    { name: 'complete', kind: 'boolean' },
    { name: 'currency', kind: 'text' },
    ...statisticColumns('money'),
  ],
  rows: summary.pnl.map((row) => [
    row.view,
    row.lens,
    row.number,
    row.line,
    row.period,
    row.from,
    row.to,
    row.complete,
    summary.scenario.currency,
    ...spreadCells(row.spread),
  ]),
});
