import { HyperFormula } from 'hyperformula';
import type { ModelSheets } from '../../../src/write/workbook/model/model-sheets.js';
import { addressOf } from '../../../src/write/workbook/sheet.js';

/** A workbook that a spreadsheet engine calculates from its formulas alone: the values written beside them are left out. */
export class Recalculated {
  private readonly engine: HyperFormula;

  constructor(readonly model: Pick<ModelSheets, 'sheets' | 'names'>) {
    const sheets = model.sheets.map(({ name, rows }) => [
      name,
      rows.map((row) =>
        row.map((cell) => {
          const content = cell?.content ?? null;
          return typeof content === 'object' && content !== null ? `=${content.formula}` : content;
        }),
      ),
    ]);
    this.engine = HyperFormula.buildFromSheets(
      Object.fromEntries(sheets) as Record<string, (string | number | null)[][]>,
      {
        licenseKey: 'gpl-v3',
        smartRounding: false,
        useArrayArithmetic: true,
        useStats: false,
      },
    );
  }

  at(sheet: string, row: number, col: number): unknown {
    return this.engine.getCellValue({ sheet: this.engine.getSheetId(sheet)!, row, col });
  }

  put(sheet: string, row: number, col: number, value: number): void {
    this.engine.setCellContents({ sheet: this.engine.getSheetId(sheet)!, row, col }, value);
  }

  /** Value of a named cell. */
  named(name: string): unknown {
    const { sheet, row, col } = this.place(name);
    return this.at(sheet, row, col);
  }

  /** Writes into a named cell: everything that rests on it recalculates. */
  change(name: string, value: number): void {
    const { sheet, row, col } = this.place(name);
    this.engine.setCellContents({ sheet: this.engine.getSheetId(sheet)!, row, col }, value);
  }

  /** Values of a row, by the name in its third column, over the months. */
  months(sheet: string, name: string, months: number): unknown[] {
    const found = this.model.sheets.find((one) => one.name === sheet)!;
    const row = found.rows.findIndex((cells) => cells[2]?.content === name);
    if (row < 0) throw new Error(`${sheet} has no row ${name}`);
    return Array.from({ length: months }, (_, t) => this.at(sheet, row, 4 + t));
  }

  /** Cells that do not come out as written beside their formulas; relative distance at most `tolerance`. */
  differences(tolerance: number): { formulas: number; wrong: string[] } {
    const wrong: string[] = [];
    let formulas = 0;
    for (const { name, rows } of this.model.sheets)
      rows.forEach((row, r) =>
        row.forEach((cell, c) => {
          const content = cell?.content ?? null;
          if (typeof content !== 'object' || content === null) return;
          formulas += 1;
          const value = this.at(name, r, c);
          // A difference of large sums of money leaves less than a millionth of one.
          if (!isNear(value, content.value, tolerance, cell!.format === 'money' ? 1000 : 1e-3))
            wrong.push(`${name}!${addressOf(r, c)} ${JSON.stringify(value)} for ${content.value}: ${content.formula}`);
        }),
      );
    return { formulas, wrong };
  }

  private place(name: string): { sheet: string; row: number; col: number } {
    const refersTo = this.model.names.find((one) => one.name === name)?.refersTo;
    const at = refersTo === undefined ? null : /^'(.*)'!\$([A-Z]+)\$(\d+)$/.exec(refersTo);
    if (at === null) throw new Error(`nothing is named ${name}`);
    const col = [...at[2]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { sheet: at[1], row: Number(at[3]) - 1, col };
  }
}

/** Equal texts, or numbers within a distance relative to their size, or to `unit` where they are smaller. */
export function isNear(found: unknown, wanted: unknown, tolerance: number, unit: number): boolean {
  if (typeof found !== 'number' || typeof wanted !== 'number') return found === wanted;
  return Math.abs(found - wanted) <= tolerance * Math.max(Math.abs(found), Math.abs(wanted), unit);
}
