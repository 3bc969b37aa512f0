import type { BridgeFigures, CompareAnalysis } from '../decide/compare/compare-analysis.js';
import { alike, number, text } from './columns.js';
import { filled } from './table.js';
import type { Cell, Table, TableShape } from './table.js';

const MEASURE = 'of the measure';

export const bridgeShape: TableShape = {
  name: 'bridge',
  oneRow:
    'What each change moved. One row a line and measure of a comparison, from the row `first` to the row `other`; the lines between sum to the difference of these two.',
  columns: [
    text('other', 'the scenario that is compared with the first, as written on the command line'),
    text('line', '`first`, what changed, or `other`'),
    text('path', 'place of the change, as `--set` takes it; several are joined by ` + `'),
    ...alike(['before', 'after'], (name) =>
      text(name, 'as written in the first and in the other scenario; empty = not there'),
    ),
    text('measure', '`mean npv` (money), `payback` (share that has paid back in time), or a target (odds of it)'),
    number('value', MEASURE, 'of the rows `first` and `other` the figure, else what the change moved'),
    number('se', MEASURE, 'standard error of `value`'),
    ...alike(['low', 'high'], (name) => number(name, MEASURE, '95% interval of `value`')),
  ],
};

/** Measures of a bridge by name, with their figures. */
const measuresOf = ({ npv, paidBack, targets }: BridgeFigures): [string, BridgeFigures['npv']][] => [
  ['mean npv', npv],
  ['payback', paidBack],
  ...Object.entries(targets),
];

/** bridge.csv: what each change moved; the lines of a measure sum to the difference of its ends. */
export const bridgeTable = ({ scenarios, comparisons }: CompareAnalysis): Table =>
  filled(
    bridgeShape,
    comparisons.flatMap(({ scenario, changes, bridge }) => {
      if (bridge === null) return [];
      const rowsOf = (words: readonly Cell[], figures: BridgeFigures): Cell[][] =>
        measuresOf(figures).map(([measure, { mean, se, low, high }]) => [
          scenarios[scenario].name,
          ...words,
          measure,
          mean,
          se,
          low,
          high,
        ]);
      const joined = (of: (change: (typeof changes)[number]) => string, at: readonly number[]): string =>
        at.map((one) => of(changes[one])).join(' + ');
      return [
        ...rowsOf(['first', '', '', ''], bridge.first),
        ...bridge.lines.flatMap(({ label, changes: at, figures }) =>
          rowsOf(
            [
              label,
              joined(({ path }) => path, at),
              joined(({ before }) => before, at),
              joined(({ after }) => after, at),
            ],
            figures,
          ),
        ),
        ...rowsOf(['other', '', '', ''], bridge.last),
      ];
    }),
  );
