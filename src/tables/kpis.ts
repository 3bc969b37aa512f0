import type { SeriesSummary, Summary } from '../summary/summary.js';
import { bandCells, statisticColumns, statistics } from './spread-columns.js';
import type { Cell, Table } from './table.js';

/** Runs that a KPI is watched in: the plan under both lenses, and what there would be without it. */
const runs = ['all', 'strict', 'none'];

/** KPIs that are series, month by month. */
const monthRows = ({ kpis, months }: Summary, series: readonly SeriesSummary[]): Cell[][] =>
  kpis.flatMap((kpi) =>
    runs.flatMap((run) => {
      const found = series.find((row) => row.run === run && row.series === kpi.series);
      if (found === undefined) return [];
      const what = [kpi.series, kpi.label, null, kpi.unit, kpi.reading, kpi.phases.join(' '), run];
      return months.map((month, at): Cell[] => [...what, month, ...bandCells(found.band, at)]);
    }),
  );

/** KPIs of the phases by fiscal year, those that are drivers too: by segment. */
const yearRows = ({ phases, kpis, assumptions, fiscalYears }: Summary): Cell[][] =>
  phases.flatMap((phase) =>
    phase.kpis.flatMap(({ name, segment, unit, read, years }) => {
      const known = kpis.find(({ series }) => series === name)?.label;
      const driver = `segments.${segment ?? ''}.${name.split('.')[0]}`;
      const label = known ?? assumptions.find(({ id }) => id === driver)?.label ?? name;
      const what = [name, label, segment, unit, read, phase.name, 'all'];
      const figures: Readonly<Record<string, readonly (number | null)[]>> = years;
      return fiscalYears.map((year, at): Cell[] => [
        ...what,
        year.label,
        ...statistics.map((statistic) => figures[statistic]?.[at] ?? null),
      ]);
    }),
  );

/**
 * kpis.csv: one row a KPI, run and month; for those of the phases also one a fiscal year.
 * @param series of the runs all, strict and none at least
 */
export const kpisTable = (summary: Summary, series: readonly SeriesSummary[]): Table => ({
  name: 'kpis',
  columns: [
    { name: 'kpi', kind: 'text' },
    { name: 'label', kind: 'text' },
    { name: 'segment', kind: 'text' },
    { name: 'unit', kind: 'text' },
    { name: 'reading', kind: 'text' },
    { name: 'phases', kind: 'text' },
    { name: 'run', kind: 'text' },
    { name: 'period', kind: 'text' },
    ...statisticColumns('number'),
  ],
  rows: [...monthRows(summary, series), ...yearRows(summary)],
});
