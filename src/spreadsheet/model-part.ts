import type { DefinedName, Sheet } from './sheet.js';

/** Rows of checks that a part of the workbook brings. */
export interface CheckBlock {
  readonly rows: Sheet['rows'];
  /** Ranges on the sheet of checks that must be TRUE. */
  readonly mustBeTrue: readonly string[];
}

/** The central case as live formulas. */
export interface ModelPart {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** @param firstRow 0-based row of the sheet of checks at which the rows will stand */
  readonly checks: (firstRow: number) => CheckBlock;
}
