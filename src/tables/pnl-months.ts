import type { Summary } from '../summary/summary.js';
import { currencyColumn, lensColumn, money, month, text } from './columns.js';
import { filled } from './table.js';
import type { Table, TableShape } from './table.js';

export const pnlMonthsShape: TableShape = {
  name: 'pnl-months',
  oneRow: 'One row a view, lens, line and month. Months add up to the fiscal years of `pnl.csv`.',
  columns: [
    text('view', '`with`, `without` (run `none`) or `difference`'),
    lensColumn,
    text('number', 'line of the P/L, as in `pnl.csv`'),
    text('line', 'series of the line, as in `pnl.csv`'),
    month('month', 'calendar month'),
    currencyColumn,
    money(
      'mean',
      'mean over the trials; bands of single runs are in `series.csv`, those of the cash difference in `flows.csv`',
    ),
  ],
};

/** pnl-months.csv: means of the lines of the management P/L by month, with, without and as difference, both lenses. */
export const pnlMonthsTable = ({ scenario, months, pnlMonths }: Summary): Table =>
  filled(
    pnlMonthsShape,
    pnlMonths.flatMap(({ view, lens, number, line, mean }) =>
      months.map((calendar, at) => [view, lens, number, line, calendar, scenario.currency, mean[at]]),
    ),
  );
