import type { Workbook, Worksheet } from 'exceljs';
import type { Locale } from '../../model/scenario.js';
import { looksLikeFormula } from '../formula-like.js';
import { cellStyle, type CellPlace, type CellStyle } from './cell-style.js';
import { cellText } from './cell-text.js';
import { checkWorkbook } from './check-workbook.js';
import { dataValidation } from './data-validation.js';
import { repack } from './repack.js';
import { ROW_HEIGHT, rowHeight } from './row-heights.js';
import { type CellContent, type Sheet, type SheetCell, type WorkbookData } from '../../spreadsheet/sheet.js';

const A4 = 9;
/** Margins of a printed page in inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** A value that must be TRUE and is not. */
const ALARM = { ink: 'FF8C1010', ground: 'FFFFD9D4' } as const;

/**
 * A workbook as an `.xlsx` file. The same workbook gives the same bytes, whatever the clock or the time zone.
 * Texts are stored as texts whatever they begin with.
 * @throws RangeError when a number is not finite, a name of a sheet or of a cell is not allowed, or two are the same
 */
export async function toXlsx(data: WorkbookData): Promise<Uint8Array> {
  checkWorkbook(data);
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  const styles = styleBook(data);
  for (const sheet of data.sheets) writeSheet(workbook, sheet, data, styles);
  const stored = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as object);
  return repack(new Uint8Array(stored), data);
}

type StyleOf = (cell: SheetCell, place: CellPlace) => CellStyle;

/** One object for all cells that look the same: the library writes each object once. */
function styleBook({ locale }: WorkbookData): StyleOf {
  const known = new Map<string, CellStyle>();
  return (cell, place) => {
    const key = [cell.format, cell.input !== undefined, cell.total === true, place.guarded, place.first].join(' ');
    const style = known.get(key) ?? cellStyle(cell, place, locale);
    known.set(key, style);
    return style;
  };
}

function writeSheet(workbook: Workbook, sheet: Sheet, data: WorkbookData, styleOf: StyleOf): void {
  const { rows: ySplit, columns: xSplit } = sheet.frozen;
  const page = workbook.addWorksheet(sheet.name, {
    properties: { defaultRowHeight: ROW_HEIGHT },
    views: [{ state: xSplit + ySplit > 0 ? 'frozen' : 'normal', xSplit, ySplit, showGridLines: false }],
    pageSetup: {
      paperSize: A4,
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: sheet.onePage === true ? 1 : 0,
      margins: MARGINS,
    },
    headerFooter: { oddFooter: `&L&8${headerText(data.footer)}&R&8&A  &P / &N` },
  });
  sheet.widths.forEach((width, column) => void (page.getColumn(column + 1).width = width));
  sheet.rows.forEach((row, at) => writeRow(page, row, at, sheet, data.locale, styleOf));
  // The library counts the row that stands above the break.
  for (const row of sheet.breaks ?? []) page.getRow(row).addPageBreak();
  for (const range of sheet.mustBeTrue) markUntrue(page, range, (range.split(':')[0] ?? range).replaceAll('$', ''));
  // LibreOffice 7.4 ends at once when it prints a first sheet whose format of a cell reads the cell; a name it bears.
  if (sheet.mustHold !== undefined) markUntrue(page, sheet.mustHold.cell, sheet.mustHold.name);
  if (sheet.filter !== undefined) page.autoFilter = sheet.filter;
  if (sheet.isProtected === true) protect(page);
  addPictures(workbook, page, sheet);
}

/** Columns and rows may be made wider, cells coloured, precedents traced: what is protected are the formulas. */
function protect(page: Worksheet): void {
  const options = { formatCells: true, formatColumns: true, formatRows: true };
  void page.protect('', options);
}

/** `&` begins a command in the foot of a page. */
const headerText = (text: string): string => cellText(text).replace(/\s+/g, ' ').replaceAll('&', '&&').slice(0, 180);

function writeRow(
  page: Worksheet,
  row: Sheet['rows'][number],
  at: number,
  { widths }: Sheet,
  locale: Locale,
  styleOf: StyleOf,
): void {
  if (row.length === 0) return;
  const line = page.getRow(at + 1);
  const height = rowHeight(row, widths);
  if (height !== null) line.height = height;
  row.forEach((cell, column) => {
    if (cell === null) return;
    const target = line.getCell(column + 1);
    const { content } = cell;
    target.style = styleOf(cell, {
      guarded: typeof content === 'string' && looksLikeFormula(content),
      first: column === 0,
    });
    if (cell.input !== undefined) target.dataValidation = dataValidation(cell.input, cell.format, locale);
    if (content !== null && content !== '') target.value = valueOf(content);
  });
}

function valueOf(content: Exclude<CellContent, null>): string | number | boolean | { formula: string; result: never } {
  if (typeof content === 'string') return cellText(content);
  if (typeof content !== 'object') return content;
  const result = typeof content.value === 'string' ? cellText(content.value) : content.value;
  return { formula: content.formula, result: result as never };
}

function addPictures(workbook: Workbook, page: Worksheet, { pictures }: Sheet): void {
  for (const { bytes, width, height, row, column } of pictures) {
    const image = workbook.addImage({ buffer: Buffer.from(bytes) as never, extension: 'png' });
    page.addImage(image, { tl: { col: column, row }, ext: { width, height } });
  }
}

/** FALSE and errors are set on red; a text says why there is nothing to check. @param at what the first cell of the range reads */
function markUntrue(page: Worksheet, range: string, at: string): void {
  page.addConditionalFormatting({
    ref: range,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [`IF(ISERROR(${at}),TRUE,IF(ISLOGICAL(${at}),NOT(${at}),FALSE))`],
        style: {
          font: { bold: true, color: { argb: ALARM.ink } },
          fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: ALARM.ground } } as never,
        },
      },
    ],
  });
}
