import type { SeriesSummary, Summary } from '../summary/summary.js';
import { assumptionsTable } from './assumptions.js';
import { bottlenecksTable } from './bottlenecks.js';
import { flowsTable } from './flows.js';
import { initiativesTable } from './initiatives.js';
import { kpisTable } from './kpis.js';
import { pnlMonthsTable } from './pnl-months.js';
import { pnlTable } from './pnl.js';
import { seriesTable } from './series.js';
import type { Table } from './table.js';
import { targetsTable } from './targets.js';

/** The tables of every run. @param series every row of series.csv */
export const runTables = (summary: Summary, series: readonly SeriesSummary[]): Table[] => [
  seriesTable(series, summary.months),
  kpisTable(summary, series),
  ...[pnlTable, pnlMonthsTable, initiativesTable, targetsTable, bottlenecksTable, flowsTable, assumptionsTable].map(
    (of) => of(summary),
  ),
];
