import type { AssumptionSummary } from '../../../summary/assumption-summary.js';
import { writtenAsPercent } from '../../../summary/written-percent.js';
import { figure, text, wrapped } from '../../../spreadsheet/cells.js';
import type { CellFormat, Sheet } from '../../../spreadsheet/sheet.js';
import { numberColumn, recordsSheet, textColumn, type Column } from '../records-sheet.js';
import type { WorkbookContext } from '../workbook-context.js';

/** Widest column of running text, in characters. */
const WIDEST = 30;

/** Every input with its range, who answers for it and what it rests on. */
export function assumptionsSheet(context: WorkbookContext): Sheet {
  const { summary, words } = context;
  return recordsSheet(
    {
      name: words.workbook.sheets.assumptions,
      title: words.assumptions.title,
      note: words.workbook.assumptionsNote,
      frozen: 1,
      widest: WIDEST,
      isFiltered: true,
    },
    columnsOf(context),
    summary.assumptions,
  );
}

function columnsOf({ summary, words }: WorkbookContext): Column<AssumptionSummary>[] {
  const running = (head: string, of: (assumption: AssumptionSummary) => string): Column<AssumptionSummary> =>
    textColumn(head, (assumption) => wrapped(of(assumption)));
  return [
    running(words.workbook.label, ({ id, label }) => (label === '' ? id : label)),
    running(words.assumptions.written, (assumption) => assumption.text),
    running(words.workbook.unit, ({ unit }) => unit),
    ...(['p5', 'p50', 'p95'] as const).map((level) =>
      numberColumn(level.toUpperCase(), (assumption: AssumptionSummary) =>
        figure(assumption[level], formatOf(assumption, summary.assumptions)),
      ),
    ),
    textColumn(words.workbook.kind, ({ kind }) => text(words.workbook.kinds[kind])),
    running(words.initiatives.why, ({ why }) => why),
    running(words.assumptions.owner, ({ owner }) => owner),
    running(words.assumptions.asOf, ({ asOf }) => asOf),
    running(words.workbook.source, ({ source }) => source),
    running(words.workbook.id, ({ id }) => id),
  ];
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
