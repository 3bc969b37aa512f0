import type { SeriesSummary } from '../summary/summary.js';
import { month, text } from './columns.js';
import { bandCells, statisticColumns } from './spread-columns.js';
import { filled } from './table.js';
import type { Table, TableShape } from './table.js';

export const seriesShape: TableShape = {
  name: 'series',
  oneRow: 'One row a run, series and month.',
  columns: [
    text(
      'run',
      '`all`, `none`, `base`, `direct only`, `strict`; `without <i>` and `strict without <i>` with `--series all`, or when all inputs are plain numbers',
    ),
    text('series', 'a name of the table of series names'),
    text('unit', 'currency, `share`, `partners`, `reps`, …'),
    month('month', 'calendar month'),
    ...statisticColumns('number', '`unit`', 'statistics over the trials'),
  ],
};

/** series.csv, tidy: one row a run, series and month. `months` are the calendar months `YYYY-MM` of the horizon. */
export const seriesTable = (series: readonly SeriesSummary[], months: readonly string[]): Table =>
  filled(
    seriesShape,
    series.flatMap(({ run, series: name, unit, band }) =>
      months.map((calendar, at) => [run, name, unit, calendar, ...bandCells(band, at)]),
    ),
  );
