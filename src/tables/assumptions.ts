import type { Summary } from '../summary/summary.js';
import type { Table } from './table.js';

/** assumptions.csv: every number that the author wrote, with its range and what it rests on. */
export const assumptionsTable = ({ assumptions }: Summary): Table => ({
  name: 'assumptions',
  columns: [
    { name: 'id', kind: 'text' },
    { name: 'label', kind: 'text' },
    { name: 'text', kind: 'text' },
    { name: 'unit', kind: 'text' },
    { name: 'kind', kind: 'text' },
    { name: 'p5', kind: 'number' },
    { name: 'p50', kind: 'number' },
    { name: 'p95', kind: 'number' },
    { name: 'why', kind: 'text' },
    { name: 'owner', kind: 'text' },
    { name: 'asOf', kind: 'text' },
    { name: 'source', kind: 'text' },
    { name: 'basis', kind: 'text' },
  ],
  rows: assumptions.map(({ id, label, text, unit, kind, p5, p50, p95, why, owner, asOf, source, basis }) => [
    id,
    label,
    text,
    unit,
    kind,
    p5,
    p50,
    p95,
    why,
    owner,
    asOf,
    source,
    basis,
  ]),
});
