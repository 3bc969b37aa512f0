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
  const { summary, words, report } = context;
  const heads = [
    heading(report.bottlenecks.what),
    heading(words.kind),
    ...[report.bottlenecks.share, words.error, words.low, words.high].map(numberHeading),
    heading(report.bottlenecks.from),
    heading(report.bottlenecks.most),
    numberHeading(words.mostShare),
    ...levels.map((level) => numberHeading(words.lowest(level.toUpperCase()))),
    heading(words.binds),
    heading(report.bottlenecks.easedBy),
    heading(words.id),
  ];
  const rows: Row[] = [
    [title(report.bottlenecks.title)],
    [note(summary.bottlenecks.length === 0 ? words.noBottlenecks : report.bottlenecks.note)],
    heads,
    ...summary.bottlenecks.map((one) => bottleneckRow(one, context)),
  ];
  const widths = columnWidths(rows, WIDEST);
  return sheetOf({ name: words.sheets.bottlenecks, rows, widths, frozen: { rows: 3, columns: 1 } });
}

function bottleneckRow(
  one: WorkbookContext['summary']['bottlenecks'][number],
  { summary, words, report }: WorkbookContext,
): Row {
  const { kind, id, label, share, from, lowest, binds } = one;
  const most = mostOften(one, summary.months);
  return [
    wrapped(label),
    wrapped(report.bottlenecks.kinds[kind]),
    ...[share.value, share.se, share.low, share.high].map((value) => figure(value, 'share')),
    text(from ?? ''),
    text(most?.month ?? ''),
    figure(most?.share ?? null, 'share'),
    ...levels.map((level) => figure(lowest?.[level] ?? null, 'share')),
    text(words.answers[binds ? 'yes' : 'no']),
    wrapped(report.bottlenecks.eases[kind]),
    wrapped(id),
  ];
}
