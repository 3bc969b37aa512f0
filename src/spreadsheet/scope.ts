import { addressOf, columnLetters } from './sheet.js';

/** A row of a sheet. */
export interface Row {
  readonly tab: string;
  /** 0-based. */
  readonly row: number;
}

/** Columns of every sheet by month: the same letter is the same month everywhere. */
export const columns = { label: 0, unit: 1, name: 2, before: 3, month: 4 } as const;

/** 0-based row of the month index t on every sheet by month, and of the age on the sheet by age. */
export const INDEX_ROW = 4;

/** Where a formula finds what it names. Addresses are absolute where nothing else is said. */
export interface Scope {
  /** Sheet that the formula stands on. */
  readonly tab: string;
  /** An input as equations use it, or a once-per-trial equation. */
  readonly value: (name: string) => string;
  readonly switch: (name: string) => string;
  /** Weight number `index` of the split at a path. */
  readonly weight: (id: string, index: number) => string;
  readonly table: (name: string) => Row;
  readonly series: (name: string) => Row;
  /** Place in the order of evaluation within a month. */
  readonly order: (name: string) => number;
  /** A line by age. */
  readonly age: (name: string) => Row;
  /** A series that is text where it has no value. */
  readonly risky: (name: string) => boolean;
  /** Series that are above zero by construction. */
  readonly positive: (name: string) => boolean;
}

const sheetPrefix = (tab: string): string => `'${tab.replaceAll("'", "''")}'!`;

const prefix = (row: Row, tab: string): string => (row.tab === tab ? '' : sheetPrefix(row.tab));

/** The cell of month t (or of the column t of a sheet by age); t = −1 is the value before month 0. */
export const cellOf = (row: Row, t: number, tab: string): string =>
  prefix(row, tab) + addressOf(row.row, columns.month + t);

/** The value before month 0, however a formula is copied along its row. */
export const beforeOf = (row: Row, tab: string): string =>
  `${prefix(row, tab)}$${columnLetters(columns.before)}${row.row + 1}`;

/** Cells of the months from … to. `anchored`: the first stays when a formula is copied to another month. */
export function rangeOf(row: Row, from: number, to: number, tab: string, anchored: 'first' | 'last' | 'none'): string {
  const first = addressOf(row.row, columns.month + from);
  const last = addressOf(row.row, columns.month + to);
  return `${prefix(row, tab)}${anchored === 'first' ? '$' : ''}${first}:${anchored === 'last' ? '$' : ''}${last}`;
}

/** The month index t (or the age) at the head of a column. */
export const indexAt = (t: number): string => `${columnLetters(columns.month + t)}$${INDEX_ROW + 1}`;

export const absolute = (tab: string, row: number, column: number): string =>
  `${sheetPrefix(tab)}$${columnLetters(column)}$${row + 1}`;
