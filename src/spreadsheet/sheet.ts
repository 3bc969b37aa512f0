import type { Locale } from '../model/scenario.js';
import type { MoneyCellFormat } from './money-format.js';

/**
 * A workbook as data. Sheets are made from the Summary and the Program; `to-xlsx.ts` alone knows the file format.
 * Addresses in formulas are written by who makes the sheet (`addressOf`), in the notation of spreadsheets in English.
 */

/**
 * How a cell looks. Money is in the scenario's currency, or in thousands or millions of it: the format divides, the cell stays exact.
 * Text runs on over empty cells to its right (`running` does not widen its column); `wrapped` breaks inside its own. A `numberHeading` stands over a column of numbers, a `numberText` among them.
 * `section` begins a part of a sheet.
 */
export type CellFormat =
  | 'text'
  | 'wrapped'
  | 'numberText'
  | 'running'
  | 'heading'
  | 'numberHeading'
  | 'title'
  | 'section'
  | 'note'
  | 'integer'
  | 'decimal'
  | 'small'
  | 'share'
  | 'rate'
  | 'factor'
  | MoneyCellFormat
  | 'month'
  | 'ordinal'
  | 'exact';

/** A formula without its leading `=`, and the value it has: previewers and readers of the file do not calculate. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: number | string | boolean;
}

export type CellContent = string | number | boolean | null | FormulaCell;

/** Numbers that an input takes, bounds included; an infinite one is no bound. */
export interface Allowed {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

export interface SheetCell {
  readonly content: CellContent;
  readonly format: CellFormat;
  /** An input that a reader may change, to these numbers. */
  readonly input?: Allowed;
  /** A sum or a result: set in bold with a line above. */
  readonly total?: boolean;
}

/** A picture over cells; `bytes` is a PNG, sizes in pixels at 1×. */
export interface SheetPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** 0-based row and column of its upper left corner. */
  readonly row: number;
  readonly column: number;
  readonly description: string;
}

export interface Sheet {
  /** Name on the tab: at most 31 characters, none of `: \ / ? * [ ]`. */
  readonly name: string;
  /** `null` = empty cell. Rows may be of different lengths. */
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly landscape: boolean;
  readonly pictures: readonly SheetPicture[];
  /** A cell whose value is not what it must be (0, TRUE) stands out: ranges such as `D5:D40` that must be TRUE. */
  readonly mustBeTrue: readonly string[];
  /** A cell that repeats a named truth value stands out likewise when that is not TRUE. */
  readonly mustHold?: { readonly cell: string; readonly name: string };
  /** Only inputs can be changed, until the reader takes the protection off: it has no password. */
  readonly isProtected?: boolean;
  /** Columns that are printed; all when left out. */
  readonly printColumns?: number;
  /** Printed on a single page, however small. */
  readonly onePage?: boolean;
  /** 0-based rows that begin a new page. */
  readonly breaks?: readonly number[];
  /** Range with buttons to filter by, its first row the headings: `A4:K90`. */
  readonly filter?: string;
}

/** A name for a cell or a range, in ASCII letters, digits and `_`. */
export interface DefinedName {
  readonly name: string;
  /** Such as `'Model'!$C$12`. */
  readonly refersTo: string;
}

export interface WorkbookData {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly title: string;
  /** Language of the sheets: their font and their sign of a negative number. */
  readonly locale: Locale;
  /** What gives the same figures again, for the foot of every page. */
  readonly footer: string;
}

/** Letters of a 0-based column: 0 = A, 26 = AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

/** A1 notation of a 0-based row and column. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
