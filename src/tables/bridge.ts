import type { BridgeFigures, CompareAnalysis } from '../decide/compare/compare-analysis.js';
import type { Cell, Table } from './table.js';

/** Measures of a bridge by name, with their figures. */
const measuresOf = ({ npv, paidBack, targets }: BridgeFigures): [string, BridgeFigures['npv']][] => [
  ['mean npv', npv],
  ['payback', paidBack],
  ...Object.entries(targets),
];

/** bridge.csv: what each change moved; the lines of a measure sum to the difference of its ends. */
export const bridgeTable = ({ scenarios, comparisons }: CompareAnalysis): Table => ({
  name: 'bridge',
  columns: [
    { name: 'other', kind: 'text' },
    { name: 'line', kind: 'text' },
    { name: 'path', kind: 'text' },
    { name: 'before', kind: 'text' },
    { name: 'after', kind: 'text' },
    { name: 'measure', kind: 'text' },
    { name: 'value', kind: 'number' },
    { name: 'standard_error', kind: 'number' },
    { name: 'low', kind: 'number' },
    { name: 'high', kind: 'number' },
  ],
  rows: comparisons.flatMap(({ scenario, changes, bridge }) => {
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
          [label, joined(({ path }) => path, at), joined(({ before }) => before, at), joined(({ after }) => after, at)],
          figures,
        ),
      ),
      ...rowsOf(['other', '', '', ''], bridge.last),
    ];
  }),
});
