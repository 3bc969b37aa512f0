import { HyperFormula } from 'hyperformula';
import type { Cells } from './model-cells.js';
import { differencesOf, placeOf, rowOfName } from './model-cells.js';

/** A workbook that a spreadsheet engine calculates from its formulas alone: the values written beside them are left out. */
export class Recalculated {
  private readonly engine: HyperFormula;

  constructor(readonly model: Cells) {
    const sheets = model.sheets.map(({ name, rows }) => [
      name,
      rows.map((row) =>
        row.map((cell) => {
          const content = cell?.content ?? null;
          return typeof content === 'object' && content !== null ? `=${content.formula}` : content;
        }),
      ),
    ]);
    const cells = Object.fromEntries(sheets) as Record<string, (string | number | null)[][]>;
    this.engine = HyperFormula.buildFromSheets(cells, {
      licenseKey: 'gpl-v3',
      smartRounding: false,
      // Products of ranges inside SUMPRODUCT, as spreadsheets take them.
      useArrayArithmetic: true,
      useStats: false,
    });
  }

  at(sheet: string, row: number, col: number): unknown {
    return this.engine.getCellValue({ sheet: this.engine.getSheetId(sheet)!, row, col });
  }

  /** What `look` sees while a cell holds another value; afterwards the cell is as before. */
  whileCellIs<T>(
    value: number,
    [sheet, row, col]: readonly [sheet: string, row: number, col: number],
    look: () => T,
  ): T {
    const address = { sheet: this.engine.getSheetId(sheet)!, row, col };
    const before = this.engine.getCellSerialized(address);
    this.engine.setCellContents(address, value);
    const seen = look();
    this.engine.setCellContents(address, before);
    return seen;
  }

  /** Value of a named cell. */
  named(name: string): unknown {
    const { sheet, row, col } = placeOf(this.model, name);
    return this.at(sheet, row, col);
  }

  /** Writes into a named cell: everything that rests on it recalculates. */
  change(name: string, value: number): void {
    const { sheet, row, col } = placeOf(this.model, name);
    this.engine.setCellContents({ sheet: this.engine.getSheetId(sheet)!, row, col }, value);
  }

  /** Values of a row, by the name in its third column, over the months. */
  months(sheet: string, name: string, months: number): unknown[] {
    const row = rowOfName(this.model, sheet, name);
    return Array.from({ length: months }, (_, t) => this.at(sheet, row, 4 + t));
  }

  /** Cells that do not come out as written beside their formulas. */
  differences(tolerance: number): { formulas: number; wrong: string[] } {
    return differencesOf(this.model.sheets, (sheet, row, col) => this.at(sheet, row, col), tolerance);
  }
}
