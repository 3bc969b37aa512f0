import type { Summary } from '../summary/summary.js';
import { alike, number, text } from './columns.js';
import { filled } from './table.js';
import type { Table, TableShape } from './table.js';

export const assumptionsShape: TableShape = {
  name: 'assumptions',
  oneRow:
    'One row a number that the author wrote; the months of a step table, the factors of a seasonality and the weights of a sales cycle are one row together. Bounds (`min`, `max`) are in the percentiles.',
  columns: [
    text('id', 'path in the scenario, as `--set` takes it'),
    text('label', "what it is called, in the report's language: its own label where it has one"),
    text('text', 'as written; a list and a rank correlation as plain numbers'),
    text('unit', 'as given'),
    text('kind', '`constant`, `drawn`, `formula` or `steps`'),
    ...alike(['p5', 'p50', 'p95'], (name) =>
      number(
        name,
        'as in the model',
        'percentiles of the values drawn; rates and amounts are a month; empty for a list',
      ),
    ),
    ...alike(['why', 'owner', 'asOf', 'source'], (name) => text(name, 'as declared')),
    text('basis', '`source` when a source is given, else `assumption`'),
  ],
};

/** assumptions.csv: every number that the author wrote, with its range and what it rests on. */
export const assumptionsTable = ({ assumptions }: Summary): Table =>
  filled(
    assumptionsShape,
    assumptions.map(({ id, label, text: written, unit, kind, p5, p50, p95, why, owner, asOf, source, basis }) => [
      id,
      label,
      written,
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
  );
