import type { Summary } from '../summary/summary.js';
import { spreadCells, statisticColumns } from './spread-columns.js';
import type { Table } from './table.js';

/** targets.csv: one row a target and lens, with the odds of reaching it and the distribution of the figure itself. */
export const targetsTable = (summary: Summary): Table => ({
  name: 'targets',
  columns: [
    { name: 'target', kind: 'text' },
    { name: 'label', kind: 'text' },
    { name: 'lens', kind: 'text' },
    { name: 'metric', kind: 'text' },
    { name: 'basis', kind: 'text' },
    { name: 'unit', kind: 'text' },
    { name: 'over', kind: 'text' },
    { name: 'comparison', kind: 'text' },
    { name: 'value', kind: 'number' },
    { name: 'by', kind: 'text' },
    { name: 'from', kind: 'month' },
    { name: 'to', kind: 'month' },
    { name: 'odds', kind: 'share' },
    { name: 'oddsSe', kind: 'share' },
    { name: 'oddsLow', kind: 'share' },
    { name: 'oddsHigh', kind: 'share' },
    ...statisticColumns('number', 'reached.'),
    { name: 'undefinedTrials', kind: 'integer' },
  ],
  rows: summary.targets.flatMap((target) =>
    (['strict', 'broad'] as const).map((lens) => {
      const { value, se, low, high } = target.odds[lens];
      const what = [target.name, target.label, lens, target.metric, target.basis, target.unit, target.over];
      const goal = [target.comparison, target.value, target.by, target.from, target.to];
      const reached = target.reached[lens];
      return [...what, ...goal, value, se, low, high, ...spreadCells(reached), reached.undefined];
    }),
  ),
});
