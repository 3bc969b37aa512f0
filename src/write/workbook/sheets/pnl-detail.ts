import { lineNumber } from '../../../model/pnl-lines.js';
import type { PnlDetail } from '../../../summary/pnl-detail-schema.js';
import { figure, heading, note, numberHeading, text, title, type Row } from '../../../spreadsheet/cells.js';
import { addressOf, columnLetters, type Sheet } from '../../../spreadsheet/sheet.js';
import { moneyFormat, sheetOf, type WorkbookContext } from '../workbook-context.js';

const HEAD_ROWS = 3;
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
  const last = HEAD_ROWS + Math.max(1, summary.pnlDetail.length);
  const range = (column: number): string => {
    const letters = columnLetters(column);
    return `$${letters}$${HEAD_ROWS + 1}:$${letters}$${last}`;
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
  const texts = [
    words.workbook.key,
    words.workbook.scope,
    words.workbook.item,
    words.workbook.view,
    words.verdict.lens,
    words.workbook.number,
    words.pnl.line,
  ];
  const periods = [...summary.fiscalYears.map(({ label }) => words.figures.fiscalYearLabel(label)), words.report.total];
  const views = {
    with: words.workbook.withProgram,
    without: words.workbook.withoutProgram,
    difference: words.workbook.difference,
  };
  const rows: Row[] = [
    [title(words.workbook.pnlDetailTitle)],
    [note(words.workbook.pnlDetailNote(words.report.unit(unit)))],
    [...texts.map(heading), ...periods.map(numberHeading)],
    ...summary.pnlDetail.map((row): Row => [
      text(detailKey(row)),
      text(words.workbook.scopes[row.scope]),
      text(row.label),
      text(views[row.view]),
      text(words.verdict.lenses[row.lens]),
      text(row.number),
      text(
        row.number === lineNumber('teamCost') && row.scope !== 'initiative'
          ? words.workbook.teamShared
          : (words.pnl.lines[row.number] ?? row.line),
      ),
      ...row.mean.map((mean) => figure(mean, format)),
    ]),
  ];
  return sheetOf({
    name: words.workbook.sheets.pnlDetail,
    rows,
    frozen: { rows: HEAD_ROWS, columns: HEAD_COLUMNS },
    filter: `A${HEAD_ROWS}:${addressOf(Math.max(HEAD_ROWS, rows.length - 1), HEAD_COLUMNS + periods.length - 1)}`,
  });
}
