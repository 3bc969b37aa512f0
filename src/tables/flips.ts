import type { FlipAnalysis } from '../decide/flip/flip-analysis.js';
import type { Cell, Table } from './table.js';

/** flips.csv: one row a flip; an input that flips nothing has one row without a value. */
export const flipsTable = ({ inputs, lens, outcome, trials }: FlipAnalysis): Table => ({
  name: 'flips',
  columns: [
    { name: 'input', kind: 'text' },
    { name: 'label', kind: 'text' },
    { name: 'kind', kind: 'text' },
    { name: 'written', kind: 'text' },
    { name: 'lens', kind: 'text' },
    { name: 'verdict', kind: 'text' },
    { name: 'from', kind: 'number' },
    { name: 'to', kind: 'number' },
    { name: 'middle', kind: 'number' },
    { name: 'value', kind: 'number' },
    { name: 'low', kind: 'number' },
    { name: 'high', kind: 'number' },
    { name: 'below', kind: 'text' },
    { name: 'above', kind: 'text' },
    { name: 'rule', kind: 'text' },
    { name: 'distance', kind: 'share' },
    { name: 'confirmed', kind: 'text' },
    { name: 'trials', kind: 'integer' },
  ],
  rows: inputs.flatMap(({ id, label, kind, text, from, to, middle, flips }) => {
    const about: Cell[] = [id, label, kind, text, lens, outcome, from, to, middle];
    if (flips.length === 0) return [[...about, null, null, null, null, null, null, null, null, trials]];
    return flips.map(({ value, low, high, below, above, rule, distance, confirmed }) => {
      const found: Cell[] = [value, low, high, below, above, rule, distance];
      return [...about, ...found, confirmed === null ? null : confirmed ? 'yes' : 'no', trials];
    });
  }),
});
