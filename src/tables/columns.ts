import type { CellKind, Column } from './table.js';

const unitless =
  (kind: CellKind) =>
  (name: string, description: string): Column => ({ name, kind, unit: '', description });

export const text = unitless('text');
/** A calendar month, `YYYY-MM`. */
export const month = unitless('month');
export const boolean = unitless('boolean');
export const money = (name: string, description: string): Column => ({
  name,
  kind: 'money',
  unit: 'currency',
  description,
});
/** Between 0 and 1. */
export const share = (name: string, description: string): Column => ({
  name,
  kind: 'share',
  unit: 'share',
  description,
});
export const integer = (name: string, unit: string, description: string): Column => ({
  name,
  kind: 'integer',
  unit,
  description,
});
export const number = (name: string, unit: string, description: string): Column => ({
  name,
  kind: 'number',
  unit,
  description,
});

/** Columns side by side that mean the same and are described together. */
export const alike = (names: readonly string[], column: (name: string) => Column): Column[] => names.map(column);

/** Columns that several tables have. */
export const lensColumn = text('lens', '`strict` (without spillovers) or `broad` (with them)');
export const currencyColumn = text('currency', 'of the amounts');
export const trialsColumn = integer('trials', 'trials', 'trials that the row was found with');
