import type { SeriesSummary, Summary } from '../summary/summary.js';
import { bandCells, statisticColumns } from './spread-columns.js';
import type { Table } from './table.js';

/** Runs that a KPI is watched in: the plan under both lenses, and what there would be without it. */
const runs = ['all', 'strict', 'none'];

/** kpis.csv: one row a KPI, run and month. @param series of the runs all, strict and none at least */
export const kpisTable = ({ kpis, months }: Summary, series: readonly SeriesSummary[]): Table => ({
  name: 'kpis',
  columns: [
    { name: 'kpi', kind: 'text' },
    { name: 'label', kind: 'text' },
    { name: 'unit', kind: 'text' },
    { name: 'reading', kind: 'text' },
    { name: 'phases', kind: 'text' },
    { name: 'run', kind: 'text' },
    { name: 'month', kind: 'month' },
    ...statisticColumns('number'),
  ],
  rows: kpis.flatMap((kpi) =>
    runs.flatMap((run) => {
      const found = series.find((row) => row.run === run && row.series === kpi.series);
      if (found === undefined) return [];
      const what = [kpi.series, kpi.label, kpi.unit, kpi.reading, kpi.phases.join(' '), run];
      return months.map((month, at) => [...what, month, ...bandCells(found.band, at)]);
    }),
  ),
});
