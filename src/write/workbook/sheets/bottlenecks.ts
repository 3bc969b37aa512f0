import { mostOften } from '../../../summary/bottlenecks/most-often.js';
import { figure, heading, note, numberHeading, text, title, wrapped, type Row } from '../../../spreadsheet/cells.js';
import { columnWidths } from '../../../spreadsheet/column-widths.js';
import type { Sheet } from '../../../spreadsheet/sheet.js';
import { sheetOf, type WorkbookContext } from '../workbook-context.js';

/** Widest column of running text, in characters. */
const WIDEST = 36;

const levels = ['p5', 'p50', 'p95'] as const;

/** One row each thing that can hold the plan back: how often it does, from when, how far, and what would ease it. */
export function bottlenecksSheet(context: WorkbookContext): Sheet {
  const { summary, words } = context;
  const heads = [
    heading(words.bottlenecks.what),
    heading(words.workbook.kind),
    ...[words.bottlenecks.share, words.workbook.error, words.workbook.low, words.workbook.high].map(numberHeading),
    heading(words.bottlenecks.from),
    heading(words.bottlenecks.most),
    numberHeading(words.workbook.mostShare),
    ...levels.map((level) => numberHeading(words.workbook.lowest(level.toUpperCase()))),
    heading(words.workbook.binds),
    heading(words.bottlenecks.easedBy),
    heading(words.workbook.id),
  ];
  const rows: Row[] = [
    [title(words.bottlenecks.title)],
    [note(summary.bottlenecks.length === 0 ? words.workbook.noBottlenecks : words.bottlenecks.note)],
    heads,
    ...summary.bottlenecks.map((one) => bottleneckRow(one, context)),
  ];
  const widths = columnWidths(rows, WIDEST);
  return sheetOf({ name: words.workbook.sheets.bottlenecks, rows, widths, frozen: { rows: 3, columns: 1 } });
}

function bottleneckRow(
  one: WorkbookContext['summary']['bottlenecks'][number],
  { summary, words }: WorkbookContext,
): Row {
  const { kind, id, label, share, from, lowest, binds } = one;
  const most = mostOften(one, summary.months);
  return [
    wrapped(label),
    wrapped(words.bottlenecks.kinds[kind]),
    ...[share.value, share.se, share.low, share.high].map((value) => figure(value, 'share')),
    text(from ?? ''),
    text(most?.month ?? ''),
    figure(most?.share ?? null, 'share'),
    ...levels.map((level) => figure(lowest?.[level] ?? null, 'share')),
    text(words.workbook.answers[binds ? 'yes' : 'no']),
    wrapped(words.bottlenecks.eases[kind]),
    wrapped(id),
  ];
}
