import type { TableName } from './names.js';

/** A report table as data: writers decide on bytes, nothing is computed after this point. */
export type CellKind = 'text' | 'integer' | 'number' | 'money' | 'share' | 'month' | 'boolean';

export interface Column {
  /** Machine name, the CSV header. */
  readonly name: string;
  readonly kind: CellKind;
}

/** null = empty cell (undefined figure). */
export type Cell = string | number | boolean | null;

export interface Table {
  /** File name without extension. */
  readonly name: TableName;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
