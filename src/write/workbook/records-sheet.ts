import { columnWidths } from '../../spreadsheet/column-widths.js';
import { heading, note, numberHeading, title, type Row } from '../../spreadsheet/cells.js';
import { addressOf, type Sheet, type SheetCell } from '../../spreadsheet/sheet.js';
import { sheetOf } from './workbook-context.js';

/** A column of a sheet that has a row a record. */
export interface Column<Of> {
  readonly head: SheetCell;
  readonly cell: (record: Of) => SheetCell;
}

export const textColumn = <Of>(head: string, cell: (record: Of) => SheetCell): Column<Of> => ({
  head: heading(head),
  cell,
});

export const numberColumn = <Of>(head: string, cell: (record: Of) => SheetCell): Column<Of> => ({
  head: numberHeading(head),
  cell,
});

/** 0-based row of the first record, below title, note and heads of the columns. */
export const RECORDS_FROM = 3;

/** A sheet with a row a record below one row of heads. */
export function recordsSheet<Of>(
  parts: {
    readonly name: string;
    readonly title: string;
    readonly note: string;
    /** Columns that name the record and stay in sight. */
    readonly frozen: number;
    /** Widest column of running text, in characters. */
    readonly widest?: number;
    readonly isFiltered?: boolean;
  },
  columns: readonly Column<Of>[],
  records: readonly Of[],
): Sheet {
  const rows: Row[] = [
    [title(parts.title)],
    [note(parts.note)],
    columns.map(({ head }) => head),
    ...records.map((record): Row => columns.map(({ cell }) => cell(record))),
  ];
  const last = addressOf(Math.max(RECORDS_FROM, rows.length - 1), columns.length - 1);
  return sheetOf({
    name: parts.name,
    rows,
    widths: columnWidths(rows, parts.widest),
    frozen: { rows: RECORDS_FROM, columns: parts.frozen },
    ...(parts.isFiltered === true ? { filter: `A${RECORDS_FROM}:${last}` } : {}),
  });
}
