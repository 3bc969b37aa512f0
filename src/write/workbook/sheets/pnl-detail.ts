import { lineNumber } from '../../../model/pnl-lines.js';
import type { PnlDetail } from '../../../summary/pnl-detail-schema.js';
import { figure, text } from '../../../spreadsheet/cells.js';
import { columnLetters, type Sheet } from '../../../spreadsheet/sheet.js';
import type { Words } from '../../../words/words.js';
import { numberColumn, RECORDS_FROM, recordsSheet, textColumn, type Column } from '../records-sheet.js';
import { moneyFormat, type WorkbookContext } from '../workbook-context.js';

/** Key, scope, item, view, lens, number, line. */
const HEAD_COLUMNS = 7;

type KeyParts = Pick<PnlDetail, 'scope' | 'view' | 'lens' | 'number'>;

/** What the items of a scope that belong into one sum have in common. */
export const detailKey = ({ scope, view, lens, number }: KeyParts): string => [scope, view, lens, number].join('.');

/** Ranges of the sheet, absolute: the keys, and the amounts of the periods (fiscal years, then the total). */
export interface DetailLayout {
  readonly keys: string;
  readonly amounts: (period: number) => string;
}

export function detailLayout({ summary }: WorkbookContext): DetailLayout {
  const last = RECORDS_FROM + Math.max(1, summary.pnlDetail.length);
  const range = (column: number): string => {
    const letters = columnLetters(column);
    return `$${letters}$${RECORDS_FROM + 1}:$${letters}$${last}`;
  };
  return { keys: range(0), amounts: (period) => range(HEAD_COLUMNS + period) };
}

/** Lines of the P/L of every segment, channel and initiative, to filter. */
export function pnlDetailSheet(context: WorkbookContext): Sheet {
  const { summary, words } = context;
  const { format, unit } = moneyFormat(
    summary.pnlDetail.flatMap(({ mean }) => mean),
    context,
  );
  const periods = [...summary.fiscalYears.map(({ label }) => words.figures.fiscalYearLabel(label)), words.report.total];
  const views = {
    with: words.workbook.withProgram,
    without: words.workbook.withoutProgram,
    difference: words.workbook.difference,
  };
  return recordsSheet(
    {
      name: words.workbook.sheets.pnlDetail,
      title: words.workbook.pnlDetailTitle,
      note: words.workbook.pnlDetailNote(words.report.unit(unit)),
      frozen: HEAD_COLUMNS,
      isFiltered: true,
    },
    [
      said(words.workbook.key, detailKey),
      said(words.workbook.scope, ({ scope }) => words.workbook.scopes[scope]),
      said(words.workbook.item, ({ label }) => label),
      said(words.workbook.view, ({ view }) => views[view]),
      said(words.verdict.lens, ({ lens }) => words.verdict.lenses[lens]),
      said(words.workbook.number, ({ number }) => number),
      said(words.pnl.line, (row) => lineOf(row, words)),
      ...periods.map((period, at) => numberColumn(period, ({ mean }: PnlDetail) => figure(mean[at] ?? null, format))),
    ],
    summary.pnlDetail,
  );
}

const said = (head: string, of: (row: PnlDetail) => string): Column<PnlDetail> =>
  textColumn(head, (row) => text(of(row)));

const lineOf = ({ scope, number, line }: PnlDetail, words: Words): string =>
  number === lineNumber('teamCost') && scope !== 'initiative'
    ? words.workbook.teamShared
    : (words.pnl.lines[number] ?? line);
