import { addressOf } from '../../src/spreadsheet/sheet.js';
import type { Sheet } from '../../src/spreadsheet/sheet.js';
import type { ModelPart } from '../../src/spreadsheet/model-part.js';

/** Sheets and the names of their cells: a part of a workbook, or all of it. */
export type Cells = Pick<ModelPart, 'sheets' | 'names'>;

/** Value of a cell as a spreadsheet program calculated it; 0-based. */
export type CellReader = (sheet: string, row: number, column: number) => unknown;

/** Where a defined name points. */
export function placeOf(model: Cells, name: string): { sheet: string; row: number; col: number } {
  const refersTo = model.names.find((one) => one.name === name)?.refersTo;
  const at = refersTo === undefined ? null : /^'(.*)'!\$([A-Z]+)\$(\d+)$/.exec(refersTo);
  if (at === null) throw new Error(`nothing is named ${name}`);
  const col = [...at[2]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet: at[1], row: Number(at[3]) - 1, col };
}

/** Row of a sheet by the name in its third column. */
export function rowOfName(model: Cells, sheet: string, name: string): number {
  const found = model.sheets.find((one) => one.name === sheet)!;
  const row = found.rows.findIndex((cells) => cells[2]?.content === name);
  if (row < 0) throw new Error(`${sheet} has no row ${name}`);
  return row;
}

/** Equal texts, or numbers within a distance relative to their size, or to `unit` where they are smaller. */
export function isNear(found: unknown, wanted: unknown, tolerance: number, unit: number): boolean {
  if (typeof found !== 'number' || typeof wanted !== 'number') return found === wanted;
  return Math.abs(found - wanted) <= tolerance * Math.max(Math.abs(found), Math.abs(wanted), unit);
}

/** Formula cells that do not come out as written beside them. */
export function differencesOf(
  sheets: readonly Sheet[],
  read: CellReader,
  tolerance: number,
): { formulas: number; wrong: string[] } {
  const wrong: string[] = [];
  let formulas = 0;
  for (const { name, rows } of sheets)
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        const content = cell?.content ?? null;
        if (typeof content !== 'object' || content === null) return;
        formulas += 1;
        const value = read(name, r, c);
        // A difference of large sums of money leaves less than a millionth of one.
        const unit = cell!.format === 'money' ? 1000 : 1e-3;
        if (!isNear(value, content.value, tolerance, unit))
          wrong.push(`${name}!${addressOf(r, c)} ${JSON.stringify(value)} for ${content.value}: ${content.formula}`);
      }),
    );
  return { formulas, wrong };
}
