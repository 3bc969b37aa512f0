import { indirectRatio } from '../../../charts/indirect-ratio.js';
import { revenueByChannel } from '../../../charts/revenue-by-channel.js';
import { figure, heading, note, numberHeading, sectionRow, text, title, type Row } from '../../../spreadsheet/cells.js';
import { addressOf, type Sheet, type SheetCell } from '../../../spreadsheet/sheet.js';
import { fiscalYearLabels, picturesFrom, sheetOf, type WorkbookContext } from '../workbook-context.js';

const runs = ['strict', 'all', 'none'] as const;
const levels = ['mean', 'p10', 'p50', 'p90'] as const;

const HEAD_ROWS = 4;
const HEAD_COLUMNS = 3;
const COLUMNS = HEAD_COLUMNS + runs.length * levels.length + 1;

/** 間販比率 with and without the program: at the end of each fiscal year, and month by month. */
export function ratioSheet(context: WorkbookContext): Sheet {
  const { summary, words } = context;
  const { basis, window } = summary.ratio;
  const years = summary.fiscalYears.length;
  const firstMonth = HEAD_ROWS + 1 + years + 2;
  const labels = fiscalYearLabels(context);
  const names = { strict: words.verdict.lenses.strict, all: words.verdict.lenses.broad, none: words.ratio.without };
  const group = runs.flatMap((run) => levels.map((_, at) => heading(at === 0 ? names[run] : '')));
  const heads = runs.flatMap(() =>
    levels.map((level) => numberHeading(level === 'mean' ? words.workbook.mean : level.toUpperCase())),
  );
  const atYearEnd = summary.fiscalYears.map((year): Row => {
    const t = summary.months.indexOf(year.to);
    return [
      figure(t + 1, 'ordinal'),
      text(year.to),
      text(
        words.figures.fiscalYearLabel(year.label) +
          (year.complete
            ? ''
            : ` ${words.report.open.trim()}${words.report.partial(year.months)}${words.report.close}`),
      ),
      ...monthCells(t, context).map((cell, at) => linked(cell, addressOf(firstMonth + t, HEAD_COLUMNS + at))),
    ];
  });
  const byMonth = summary.months.map((month, t): Row => [
    figure(t + 1, 'ordinal'),
    text(month),
    text(labels[t] ?? ''),
    ...monthCells(t, context),
  ]);
  const basisName = words.targets.bases[basis] ?? basis;
  const rows: Row[] = [
    [title(words.ratio.title)],
    [note(words.ratio.note(basisName, words.ratio.windows[window] ?? window))],
    [heading(''), heading(''), heading(''), ...group, heading('')],
    [
      heading(words.workbook.number),
      heading(words.workbook.month),
      heading(words.report.fiscalYear),
      ...heads,
      numberHeading(words.ratio.undefinedCount),
    ],
    sectionRow(words.workbook.ratioYears, COLUMNS),
    ...atYearEnd,
    [],
    sectionRow(words.workbook.ratioMonths, COLUMNS),
    ...byMonth,
    [],
  ];
  return sheetOf({
    name: words.workbook.sheets.ratio,
    rows,
    frozen: { rows: HEAD_ROWS, columns: HEAD_COLUMNS },
    pictures: picturesFrom(rows.length, [indirectRatio, revenueByChannel], context),
  });
}

function monthCells(t: number, { summary: { ratio } }: WorkbookContext): SheetCell[] {
  return [
    ...runs.flatMap((run) => levels.map((level) => figure(ratio[run][level][t] ?? null, 'share'))),
    figure(ratio.undefinedTrials[t] ?? 0, 'integer'),
  ];
}

/** The same figure, read from where it stands. */
const linked = (cell: SheetCell, address: string): SheetCell =>
  typeof cell.content === 'number' ? { ...cell, content: { formula: address, value: cell.content } } : cell;
