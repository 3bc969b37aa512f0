import type { Band, Spread } from '../summary/summary.js';
import type { Cell, CellKind, Column } from './table.js';

/** The statistics of a distribution, in the order of every table. */
export const statistics = ['mean', 'se', 'p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;

/** One column a statistic of what is described; a prefix keeps two distributions in one row apart. */
export const statisticColumns = (kind: CellKind, unit: string, description: string, prefix = ''): Column[] =>
  statistics.map((statistic) => ({ name: `${prefix}${statistic}`, kind, unit, description }));

export const spreadCells = (spread: Spread): Cell[] => statistics.map((statistic) => spread[statistic]);

/** The cells of one entry (month or fiscal year) of a band. */
export const bandCells = (band: Band, at: number): Cell[] => statistics.map((statistic) => band[statistic][at] ?? null);
