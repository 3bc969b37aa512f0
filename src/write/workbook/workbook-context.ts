import type { Chart } from '../../charts/chart.js';
import { runMoney } from '../../figures/run-money.js';
import type { DecisionSummary } from '../../decide/analyses.js';
import { columnWidths } from '../../spreadsheet/column-widths.js';
import { moneyCellFormat } from '../../spreadsheet/money-format.js';
import type { CellFormat, Sheet, SheetPicture } from '../../spreadsheet/sheet.js';
import { wordsOf, type Words } from '../../words/words.js';

/** A drawn chart. */
export interface ChartPicture {
  /** Name of the chart, such as `payback-curve`. */
  readonly name: string;
  /** PNG at 2×. */
  readonly png: Uint8Array;
  /** Text alternative. */
  readonly description: string;
}

/** What every sheet reads. */
export interface WorkbookContext {
  readonly summary: DecisionSummary;
  readonly words: Words;
  readonly pictures: readonly ChartPicture[];
}

export function workbookContext(summary: DecisionSummary, pictures: readonly ChartPicture[]): WorkbookContext {
  const { locale } = summary.scenario;
  return { summary, words: wordsOf(locale), pictures };
}

/** The unit in which amounts of one table are shown, and the format that does so. */
export interface MoneyFormat {
  readonly format: CellFormat;
  /** 千円, `JPY million` … */
  readonly unit: string;
}

/** The same unit as the report would choose for a table of these amounts. */
export function moneyFormat(amounts: readonly (number | null)[], { summary }: WorkbookContext): MoneyFormat {
  const { divisor, unit } = runMoney(summary, amounts);
  return { format: moneyCellFormat(divisor, divisor === 1e6 ? 1 : 0), unit };
}

/** Label of the fiscal year that each month lies in. */
export const fiscalYearLabels = ({ summary, words }: WorkbookContext): string[] =>
  summary.months.map((month) => {
    const year = summary.fiscalYears.find(({ from, to }) => from <= month && month <= to);
    return year === undefined ? '' : words.figures.fiscalYearLabel(year.label);
  });

type Part = Pick<Sheet, 'name' | 'rows'> & Partial<Sheet>;

/** A sheet with columns as wide as their figures. */
export const sheetOf = (part: Part): Sheet => ({
  breaks: (part.pictures ?? []).map(({ row }) => row),
  widths: columnWidths(part.rows),
  frozen: { rows: 0, columns: 0 },
  landscape: true,
  pictures: [],
  mustBeTrue: [],
  ...part,
});

/** Largest picture on a page of landscape A4 below the headings, in pixels. */
const LARGEST = { width: 900, height: 480 } as const;

/** Pixels of a picture are in the header of its file; a PNG is drawn at twice its size. */
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16) / 2, view.getUint32(20) / 2];
  const scale = Math.min(1, LARGEST.width / width, LARGEST.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Height of a row in pixels, as pictures count it. */
const ROW = 20;

/** The pictures of these charts below each other from a row on. */
export function picturesFrom(
  row: number,
  charts: readonly Pick<Chart, 'name'>[],
  { pictures }: WorkbookContext,
): SheetPicture[] {
  let at = row;
  return charts.flatMap(({ name }) => {
    const found = pictures.find((picture) => picture.name === name);
    if (found === undefined) return [];
    const size = sizeOf(found.png);
    const placed = { bytes: found.png, ...size, row: at, column: 0, description: found.description };
    at += Math.ceil(size.height / ROW) + 1;
    return [placed];
  });
}
