import type { Summary } from '../summary/summary.js';
import { alike, integer, lensColumn, month, number, share, text } from './columns.js';
import { spreadCells, statisticColumns } from './spread-columns.js';
import { filled } from './table.js';
import type { Table, TableShape } from './table.js';
import { lenses } from '../model/lens.js';

export const targetsShape: TableShape = {
  name: 'targets',
  oneRow: 'One row a target and lens.',
  columns: [
    text('target', 'id'),
    text('label', 'name'),
    lensColumn,
    text('metric', 'series'),
    text('basis', 'basis of a ratio'),
    text('unit', 'of `value` and of what is reached'),
    text('over', 'window'),
    text('comparison', '`atLeast` or `atMost`'),
    number('value', '`unit`', 'threshold'),
    text('by', 'date as written'),
    ...alike(['from', 'to'], (name) => month(name, 'first and last month of the window')),
    share('odds', 'share of trials that meet it'),
    share('oddsSe', 'standard error of `odds`'),
    ...alike(['oddsLow', 'oddsHigh'], (name) => share(name, '95% interval of `odds` (Wilson)')),
    ...statisticColumns('number', '`unit`', 'the figure itself', 'reached.'),
    integer('undefinedTrials', 'trials', 'trials in which the figure does not exist (0/0); they miss the target'),
  ],
};

/** targets.csv: one row a target and lens, with the odds of reaching it and the distribution of the figure itself. */
export const targetsTable = (summary: Summary): Table =>
  filled(
    targetsShape,
    summary.targets.flatMap((target) =>
      lenses.map((lens) => {
        const { value, se, low, high } = target.odds[lens];
        const what = [target.name, target.label, lens, target.metric, target.basis, target.unit, target.over];
        const goal = [target.comparison, target.value, target.by, target.from, target.to];
        const reached = target.reached[lens];
        return [...what, ...goal, value, se, low, high, ...spreadCells(reached), reached.undefined];
      }),
    ),
  );
