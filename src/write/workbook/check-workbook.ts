import { addressOf, type CellContent, type WorkbookData } from '../../spreadsheet/sheet.js';

/** Longest name of a sheet that every spreadsheet takes. */
const LONGEST_NAME = 31;

/** Names that Excel keeps for itself, signs that it forbids, and the apostrophe, which quotes names in formulas. */
const isSheetName = (name: string): boolean =>
  name.length > 0 && name.length <= LONGEST_NAME && !/[:\\/?*[\]']|\p{Cc}/u.test(name) && !/^history$/i.test(name);

/** ASCII, and neither an address (`AB12`, `R1C1`) nor a truth value. */
const isCellName = (name: string): boolean =>
  /^[A-Za-z_][A-Za-z0-9_]{0,254}$/.test(name) &&
  !/^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*|true|false)$/i.test(name);

/** @throws RangeError for what no spreadsheet could open or would misread */
export function checkWorkbook({ sheets, names }: WorkbookData): void {
  if (sheets.length === 0) throw new RangeError('a workbook needs a sheet');
  refuseDoubles(sheets.map(({ name }) => name));
  refuseDoubles(names.map(({ name }) => name));
  for (const { name } of sheets) if (!isSheetName(name)) throw new RangeError(`not a name for a sheet: ${name}`);
  for (const { name } of names) if (!isCellName(name)) throw new RangeError(`not a name for a cell: ${name}`);
  for (const { name, rows } of sheets)
    rows.forEach((row, at) =>
      row.forEach((cell, column) => {
        if (cell !== null && !isWritable(cell.content))
          throw new RangeError(`not a finite number: ${name}!${addressOf(at, column)}`);
      }),
    );
}

function isWritable(content: CellContent): boolean {
  if (content !== null && typeof content === 'object') return isWritable(content.value);
  return typeof content !== 'number' || Number.isFinite(content);
}

/** Spreadsheets do not tell capitals from small letters. */
function refuseDoubles(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new RangeError(`two of one name: ${name}`);
    seen.add(key);
  }
}
