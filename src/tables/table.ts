import type { TableName } from './names.js';

/** A report table as data: writers decide on bytes, nothing is computed after this point. */
export type CellKind = 'text' | 'integer' | 'number' | 'money' | 'share' | 'month' | 'boolean';

export interface Column {
  /** Machine name, the CSV header. */
  readonly name: string;
  readonly kind: CellKind;
  /** What the figures are counted in; empty for what is no figure. */
  readonly unit: string;
  /** What stands there, for the dictionary in docs/outputs.md. Columns side by side that share it are one line of it. */
  readonly description: string;
}

/** null = empty cell (undefined figure). */
export type Cell = string | number | boolean | null;

/** What a table is, whatever a run fills it with. */
export interface TableShape {
  /** File name without extension. */
  readonly name: TableName;
  /** What one row is of, a sentence of the dictionary. */
  readonly oneRow: string;
  readonly columns: readonly Column[];
}

export interface Table extends Pick<TableShape, 'name' | 'columns'> {
  readonly rows: readonly (readonly Cell[])[];
}

/** The table of a shape with these rows. */
export const filled = ({ name, columns }: TableShape, rows: Table['rows']): Table => ({ name, columns, rows });
