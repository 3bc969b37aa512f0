import { figure, heading, note, numberHeading, text, title, type Row } from '../../../spreadsheet/cells.js';
import { addressOf, type CellFormat, type Sheet } from '../../../spreadsheet/sheet.js';
import { fiscalYearLabels, moneyFormat, sheetOf, type WorkbookContext } from '../workbook-context.js';

const levels = ['mean', 'se', 'p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;
const HEAD_ROWS = 3;

/** Bands of the main series of the whole business, one row a run, series and month: to filter, pivot and draw. */
export function fanSheet(context: WorkbookContext): Sheet {
  const { summary, words } = context;
  const years = fiscalYearLabels(context);
  const texts = [
    words.workbook.run,
    words.workbook.series,
    words.workbook.unit,
    words.workbook.month,
    words.report.fiscalYear,
  ];
  const numbers = levels.map((level) => {
    if (level === 'mean') return words.workbook.mean;
    return level === 'se' ? words.workbook.error : level.toUpperCase();
  });
  const rows: Row[] = [
    [title(words.workbook.fanTitle)],
    [note(words.workbook.fanNote)],
    [...texts.map(heading), ...numbers.map(numberHeading)],
  ];
  const segments = summary.scenario.segments.map(({ id }) => `.${id}`);
  const whole = summary.series.filter(({ series }) => !segments.some((ending) => series.endsWith(ending)));
  for (const { run, series, unit, band } of whole) {
    const shown = unitOf(unit, [...band.p5, ...band.p95], context);
    summary.months.forEach((month, t) => {
      const figures = levels.map((level) => figure(band[level][t] ?? null, shown.format));
      rows.push([text(run), text(series), text(shown.unit), text(month), text(years[t] ?? ''), ...figures]);
    });
  }
  return sheetOf({
    name: words.workbook.sheets.fan,
    rows,
    frozen: { rows: HEAD_ROWS, columns: 5 },
    filter: `A${HEAD_ROWS}:${addressOf(Math.max(HEAD_ROWS, rows.length - 1), texts.length + levels.length - 1)}`,
  });
}

function unitOf(
  unit: string,
  amounts: readonly (number | null)[],
  context: WorkbookContext,
): { readonly format: CellFormat; readonly unit: string } {
  const { currency } = context.summary.scenario;
  if (unit === currency) return moneyFormat(amounts, context);
  return unit === 'share' ? { format: 'share', unit: '%' } : { format: 'decimal', unit };
}
