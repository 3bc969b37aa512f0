import { mostOften } from '../../../summary/bottlenecks/most-often.js';
import type { Summary } from '../../../summary/summary.js';
import { figure, text, wrapped } from '../../../spreadsheet/cells.js';
import type { Sheet } from '../../../spreadsheet/sheet.js';
import { numberColumn, recordsSheet, textColumn, type Column } from '../records-sheet.js';
import type { WorkbookContext } from '../workbook-context.js';

type Bottleneck = Summary['bottlenecks'][number];

/** Widest column of running text, in characters. */
const WIDEST = 36;

const levels = ['p5', 'p50', 'p95'] as const;

/** One row each thing that can hold the plan back: how often it does, from when, how far, and what would ease it. */
export function bottlenecksSheet(context: WorkbookContext): Sheet {
  const { summary, words } = context;
  return recordsSheet(
    {
      name: words.workbook.sheets.bottlenecks,
      title: words.bottlenecks.title,
      note: summary.bottlenecks.length === 0 ? words.workbook.noBottlenecks : words.bottlenecks.note,
      frozen: 1,
      widest: WIDEST,
    },
    columnsOf(context),
    summary.bottlenecks,
  );
}

function columnsOf({ summary, words }: WorkbookContext): Column<Bottleneck>[] {
  const share = (head: string, of: (one: Bottleneck) => number | null): Column<Bottleneck> =>
    numberColumn(head, (one) => figure(of(one), 'share'));
  const most = (one: Bottleneck): ReturnType<typeof mostOften> => mostOften(one, summary.months);
  return [
    textColumn(words.bottlenecks.what, ({ label }) => wrapped(label)),
    textColumn(words.workbook.kind, ({ kind }) => wrapped(words.bottlenecks.kinds[kind])),
    share(words.bottlenecks.share, (one) => one.share.value),
    share(words.workbook.error, (one) => one.share.se),
    share(words.workbook.low, (one) => one.share.low),
    share(words.workbook.high, (one) => one.share.high),
    textColumn(words.bottlenecks.from, ({ from }) => text(from ?? '')),
    textColumn(words.bottlenecks.most, (one) => text(most(one)?.month ?? '')),
    share(words.workbook.mostShare, (one) => most(one)?.share ?? null),
    ...levels.map((level) =>
      share(words.workbook.lowest(level.toUpperCase()), ({ lowest }) => lowest?.[level] ?? null),
    ),
    textColumn(words.workbook.binds, ({ binds }) => text(words.workbook.answers[binds ? 'yes' : 'no'])),
    textColumn(words.bottlenecks.easedBy, ({ kind }) => wrapped(words.bottlenecks.eases[kind])),
    textColumn(words.workbook.id, ({ id }) => wrapped(id)),
  ];
}
