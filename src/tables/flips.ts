import type { FlipAnalysis } from '../decide/flip/flip-analysis.js';
import { alike, boolean, lensColumn, number, text, trialsColumn } from './columns.js';
import { filled } from './table.js';
import type { Cell, Table, TableShape } from './table.js';

const MODEL = 'as in the model';

export const flipsShape: TableShape = {
  name: 'flips',
  oneRow:
    'The value of each main input at which the verdict changes when it is held there in every trial. One row a value; an input that changes nothing has one row without a value. Inputs are in the unit of the model (rates and amounts a month).',
  columns: [
    text('input', 'path in the scenario, as `--set` takes it'),
    text('label', "what it is called, in the report's language"),
    text('kind', '`drawn`, or `constant`'),
    text('written', 'the value as its author wrote it'),
    lensColumn,
    text('verdict', 'verdict of the run'),
    ...alike(['from', 'to'], (name) =>
      number(name, MODEL, 'range searched: P0.1 to P99.9, of a constant a fifth to five times, within its bounds'),
    ),
    number('middle', MODEL, 'median, of a constant its value'),
    number('value', MODEL, 'where the figure of the rule meets its threshold'),
    ...alike(['low', 'high'], (name) =>
      number(name, MODEL, 'outside of these, sampling error does not matter; empty = beyond the range'),
    ),
    ...alike(['below', 'above'], (name) => text(name, 'verdict on either side of the value')),
    text('rule', 'the rule that turns'),
    number(
      'distance',
      'quantiles',
      'from the median, 0 to 0.5; of a constant by the ratio to its value, 0.5 = a fifth or five times',
    ),
    boolean('confirmed', 'TRUE when all trials of the run give the same verdicts on both sides; empty = not tried'),
    trialsColumn,
  ],
};

/** flips.csv: one row a flip; an input that flips nothing has one row without a value. */
export const flipsTable = ({ inputs, lens, outcome, trials }: FlipAnalysis): Table =>
  filled(
    flipsShape,
    inputs.flatMap(({ id, label, kind, text: written, from, to, middle, flips }) => {
      const about: Cell[] = [id, label, kind, written, lens, outcome, from, to, middle];
      if (flips.length === 0) return [[...about, null, null, null, null, null, null, null, null, trials]];
      return flips.map(({ value, low, high, below, above, rule, distance, confirmed }) => {
        const found: Cell[] = [value, low, high, below, above, rule, distance];
        return [...about, ...found, confirmed, trials];
      });
    }),
  );
