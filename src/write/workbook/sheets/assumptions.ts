import type { AssumptionSummary } from '../../../summary/assumption-summary.js';
import { writtenAsPercent } from '../../../summary/written-percent.js';
import { columnWidths } from '../../../spreadsheet/column-widths.js';
import { figure, heading, note, numberHeading, text, title, wrapped, type Row } from '../../../spreadsheet/cells.js';
import { addressOf, type CellFormat, type Sheet } from '../../../spreadsheet/sheet.js';
import { sheetOf, type WorkbookContext } from '../workbook-context.js';

/** Widest column of running text, in characters. */
const WIDEST = 30;

/** Every input with its range, who answers for it and what it rests on. */
export function assumptionsSheet(context: WorkbookContext): Sheet {
  const { summary, words } = context;
  const heads = [
    heading(words.workbook.label),
    heading(words.assumptions.written),
    heading(words.workbook.unit),
    ...['P5', 'P50', 'P95'].map(numberHeading),
    heading(words.workbook.kind),
    heading(words.initiatives.why),
    heading(words.assumptions.owner),
    heading(words.assumptions.asOf),
    heading(words.workbook.source),
    heading(words.workbook.id),
  ];
  const rows: Row[] = [
    [title(words.assumptions.title)],
    [note(words.workbook.assumptionsNote)],
    heads,
    ...summary.assumptions.map((assumption) => assumptionRow(assumption, context)),
  ];
  return sheetOf({
    name: words.workbook.sheets.assumptions,
    rows,
    widths: columnWidths(rows, WIDEST),
    frozen: { rows: 3, columns: 1 },
    filter: `A3:${addressOf(Math.max(3, rows.length - 1), heads.length - 1)}`,
  });
}

/** Percent where the author wrote percent, else as many digits as the size asks for. */
function formatOf({ text, p5, p50, p95 }: AssumptionSummary, all: readonly AssumptionSummary[]): CellFormat {
  if (writtenAsPercent(text, all)) return 'rate';
  const size = Math.abs(p50 ?? p5 ?? 0);
  if (size >= 1000) return 'integer';
  return [p5, p50, p95].every((value) => value === null || Number.isInteger(value))
    ? 'integer'
    : size >= 10
      ? 'decimal'
      : 'small';
}

function assumptionRow(assumption: AssumptionSummary, { summary, words }: WorkbookContext): Row {
  const format = formatOf(assumption, summary.assumptions);
  const { id, label, unit, p5, p50, p95, kind, why, owner, asOf, source } = assumption;
  return [
    wrapped(label === '' ? id : label),
    wrapped(assumption.text),
    wrapped(unit),
    ...[p5, p50, p95].map((value) => figure(value, format)),
    text(words.workbook.kinds[kind]),
    ...[why, owner, asOf, source, id].map(wrapped),
  ];
}
