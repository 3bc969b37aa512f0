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
  const { summary, words, report } = context;
  const { basis, window } = summary.ratio;
  const years = summary.fiscalYears.length;
  const firstMonth = HEAD_ROWS + 1 + years + 2;
  const labels = fiscalYearLabels(context);
  const names = { strict: report.verdict.lenses.strict, all: report.verdict.lenses.broad, none: report.ratio.without };
  const group = runs.flatMap((run) => levels.map((_, at) => heading(at === 0 ? names[run] : '')));
  const heads = runs.flatMap(() =>
    levels.map((level) => numberHeading(level === 'mean' ? words.mean : level.toUpperCase())),
  );
  const atYearEnd = summary.fiscalYears.map((year): Row => {
    const t = summary.months.indexOf(year.to);
    return [
      figure(t + 1, 'ordinal'),
      text(year.to),
      text(
        report.figures.fiscalYearLabel(year.label) +
          (year.complete
            ? ''
            : ` ${report.report.open.trim()}${report.report.partial(year.months)}${report.report.close}`),
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
  const basisName = report.targets.bases[basis] ?? basis;
  const rows: Row[] = [
    [title(words.ratioTitle)],
    [note(report.ratio.note(basisName, report.ratio.windows[window] ?? window))],
    [heading(''), heading(''), heading(''), ...group, heading('')],
    [
      heading(words.number),
      heading(words.month),
      heading(report.report.fiscalYear),
      ...heads,
      numberHeading(words.undefinedTrials),
    ],
    sectionRow(words.ratioYears, COLUMNS),
    ...atYearEnd,
    [],
    sectionRow(words.ratioMonths, COLUMNS),
    ...byMonth,
    [],
  ];
  return sheetOf({
    name: words.sheets.ratio,
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
