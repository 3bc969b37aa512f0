import { channelNames } from '../model/channel.js';
import type { Summary } from '../summary/summary.js';
import { alike, boolean, currencyColumn, lensColumn, month, text } from './columns.js';
import { spreadCells, statisticColumns, statistics } from './spread-columns.js';
import { filled } from './table.js';
import type { Cell, Table, TableShape } from './table.js';

export const pnlShape: TableShape = {
  name: 'pnl',
  oneRow: 'One row a scope, item, view, lens, line and period.',
  columns: [
    text('scope', '`total` (the business), `segment`, `channel` or `initiative`'),
    text('item', `id of the segment or initiative; ${channelNames}; \`total\``),
    text('label', 'name of the item; empty for the total'),
    text(
      'view',
      '`with`, `without` (run `none`) or `difference`; an initiative has its difference alone: with minus without it, and without what `requires` it',
    ),
    lensColumn,
    text(
      'number',
      'line of the management P/L: 1 … 13, `3s` services, 14 with `company`; in the difference also 12a, 12b. Segments and partner channels have 1 … 8 and, as a memo, 9 (the team, shared out by care), the direct channel has 12',
    ),
    text(
      'line',
      'series of the line in the total; of a segment it is `<line>.<s>` in `series.csv`. `directProfit.strict` for 12a, `directProfit.spillover` for 12b',
    ),
    text('period', '`FY2026` … or `total`'),
    ...alike(['from', 'to'], (name) => month(name, 'first and last calendar month inside the horizon')),
    boolean('complete', 'TRUE when the period holds all its months'),
    currencyColumn,
    ...statisticColumns(
      'money',
      'currency',
      "statistics over the trials of the period's sum. Only the total has percentiles",
    ),
  ],
};

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
  return filled(pnlShape, [...totals, ...details]);
}
