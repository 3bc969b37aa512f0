import type { SeriesSummary, Summary } from '../summary/summary.js';
import { bandCells, statisticColumns, statistics } from './spread-columns.js';
import { text } from './columns.js';
import { filled } from './table.js';
import type { Cell, Table, TableShape } from './table.js';

export const kpisShape: TableShape = {
  name: 'kpis',
  oneRow:
    'One row a KPI, run and month: the KPIs that phases name as far as they are series, then common partner KPIs. After them one row a phase, KPI and fiscal year: there also drivers such as `winRate`, by segment.',
  columns: [
    text('kpi', 'a series, or a driver'),
    text('label', "name in the report's language"),
    text('segment', "segment that a fiscal year's figure is of; empty = all, and in the rows of months"),
    text('unit', 'of the figures'),
    text(
      'reading',
      'of a month: `flow` of it, `stock` at its end, or `ratio`; of a fiscal year: its `end`, `sum`, `average`, or `ratio` of sums',
    ),
    text('phases', 'phases that are steered by it, separated by blanks; empty for a common one'),
    text('run', '`all` (broad), `strict` or `none` (without the program); fiscal years are of `all`'),
    text('period', 'calendar month, or `FY2026` …'),
    ...statisticColumns(
      'number',
      '`unit`',
      'statistics over the trials; of fiscal years `mean`, `p10`, `p50` and `p90`',
    ),
  ],
};

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
export const kpisTable = (summary: Summary, series: readonly SeriesSummary[]): Table =>
  filled(kpisShape, [...monthRows(summary, series), ...yearRows(summary)]);
