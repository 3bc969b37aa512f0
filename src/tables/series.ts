import type { SeriesSummary } from '../summary/summary.js';
import { bandCells, statisticColumns } from './spread-columns.js';
import type { Table } from './table.js';

/** series.csv, tidy: one row a run, series and month. `months` are the calendar months `YYYY-MM` of the horizon. */
export const seriesTable = (series: readonly SeriesSummary[], months: readonly string[]): Table => ({
  name: 'series',
  columns: [
    { name: 'run', kind: 'text' },
    { name: 'series', kind: 'text' },
    { name: 'unit', kind: 'text' },
    { name: 'month', kind: 'month' },
    ...statisticColumns('number'),
  ],
  rows: series.flatMap(({ run, series: name, unit, band }) =>
    months.map((month, at) => [run, name, unit, month, ...bandCells(band, at)]),
  ),
});
