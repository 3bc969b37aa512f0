import type { CellFormat, FormulaCell, SheetCell } from './sheet.js';

/** One row of a sheet; `null` = empty cell. */
export type Row = readonly (SheetCell | null)[];

const as =
  (format: CellFormat) =>
  (content: string): SheetCell => ({ content, format });

export const text = as('text');
export const wrapped = as('wrapped');
export const title = as('title');
export const note = as('note');
export const heading = as('heading');
/** Text that says nothing about the width of its column. */
export const running = as('running');
/** Text among numbers. */
export const numberText = as('numberText');
export const numberHeading = as('numberHeading');

/** A figure; one that does not exist is an empty cell. */
export const figure = (content: number | null, format: CellFormat, total = false): SheetCell => ({
  content,
  format,
  ...(total ? { total } : {}),
});

export const formulaCell = (formula: FormulaCell, format: CellFormat, total = false): SheetCell => ({
  content: formula,
  format,
  ...(total ? { total } : {}),
});

/** A heading with a line below it over so many columns. */
export const sectionRow = (name: string, columns: number): Row =>
  Array.from({ length: columns }, (_, at): SheetCell => ({ content: at === 0 ? name : null, format: 'section' }));

/** Most that a sum may miss its parts by: this share of the larger one. */
export const TOLERANCE = 1e-9;

/** Two amounts that are the same but for rounding in the last bits; `floor` for what is left when large amounts cancel. */
export const isSame = (left: number, right: number, floor: number): boolean =>
  Math.abs(left - right) <= Math.max(floor, TOLERANCE * Math.max(Math.abs(left), Math.abs(right)));
