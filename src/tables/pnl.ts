import type { Summary } from '../summary/summary.js';
import { spreadCells, statisticColumns, statistics } from './spread-columns.js';
import type { Cell, Table } from './table.js';

type Period = Pick<Summary['pnl'][number], 'period' | 'from' | 'to' | 'complete'>;

const periodCells = ({ period, from, to, complete }: Period): Cell[] => [period, from, to, complete];

/** Fiscal years, then the total. */
function periodsOf({ fiscalYears, months }: Summary): Period[] {
  return [
    ...fiscalYears.map(({ label, from, to, complete }) => ({ period: label, from, to, complete })),
    { period: 'total', from: months[0], to: months[months.length - 1], complete: true },
  ];
}

/**
 * pnl.csv: the lines of the management P/L by fiscal year and in total, with, without and as difference, both lenses; those of the
 * whole business with all statistics, those of segments, channels and initiatives with mean and standard error.
 */
export function pnlTable(summary: Summary): Table {
  const { currency } = summary.scenario;
  const periods = periodsOf(summary);
  const totals = summary.pnl.map((row): Cell[] => {
    const line = [row.view, row.lens, row.number, row.line];
    return ['total', 'total', '', ...line, ...periodCells(row), currency, ...spreadCells(row.spread)];
  });
  const details = summary.pnlDetail.flatMap((row) => {
    const line = [row.scope, row.item, row.label, row.view, row.lens, row.number, row.line];
    const more = statistics.slice(2).map(() => null);
    return periods.map((period, at): Cell[] => [
      ...line,
      ...periodCells(period),
      currency,
      row.mean[at],
      row.se[at],
      ...more,
    ]);
  });
  return {
    name: 'pnl',
    columns: [
      { name: 'scope', kind: 'text' },
      { name: 'item', kind: 'text' },
      { name: 'label', kind: 'text' },
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
    rows: [...totals, ...details],
  };
}
