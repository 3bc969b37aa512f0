import { calendar } from '../../figures/month.js';
import { runMoney } from '../../figures/run-money.js';
import { date, type Content } from '../content.js';
import type { TextContext } from '../context.js';
import { moneyAt } from '../figures.js';
import { measureWriter, paybackMonth, peakMonth, share, stacked } from '../measures.js';
import { numberCell, numberHead, row, rowGroup, table, textHead, type Table } from '../table.js';
import { shownLenses, type ShownLens } from './shown-lenses.js';

type Column = readonly [head: string, cell: (lens: ShownLens) => Content];

/** A small table with a row a lens. */
function byLens(
  context: TextContext,
  parts: Pick<Table, 'id' | 'caption' | 'unit'>,
  columns: readonly Column[],
): Table {
  return table({
    ...parts,
    layout: 'compact',
    head: [textHead(context.words.verdict.lens), ...columns.map(([name]) => numberHead(name))],
    groups: [
      rowGroup(
        shownLenses(context).map((lens) =>
          row(
            lens.name,
            columns.map(([, cell]) => numberCell(cell(lens))),
          ),
        ),
      ),
    ],
  });
}

/** What it costs at the worst: peak deficit, and when it is deepest. */
export function stakeTable(context: TextContext): Table {
  const { summary, words } = context;
  const scale = runMoney(summary);
  const writer = measureWriter(summary, scale, words);
  const deficit = (percentile: 'p50' | 'p95'): Column => [
    percentile.toUpperCase(),
    ({ flow }) =>
      flow.noDifference
        ? words.payback.noDifference
        : moneyAt(scale, flow.peakDeficit, percentile, summary.replay.trials),
  ];
  const when: Column = [
    words.decision.deepest,
    ({ flow }) => {
      const { main, detail } = peakMonth(flow, writer);
      return detail ?? main;
    },
  ];
  return byLens(context, { id: 'at-stake', caption: words.decision.peak, unit: scale.unit }, [
    deficit('p50'),
    deficit('p95'),
    when,
  ]);
}

/** When it is back: the months by which a half and four fifths of the trials have paid back, and how many never do. */
export function backTable(context: TextContext): Table {
  const { summary, words } = context;
  const writer = measureWriter(summary, runMoney(summary), words);
  const by = (percent: string, key: 'by50' | 'by80'): Column => [
    words.decision.backBy(percent),
    ({ flow }) => {
      const { main } = paybackMonth(flow, flow.payback, key, words);
      const month = flow.payback[key].calendar;
      return month === null ? main : [main, date(calendar(month, words.figures))];
    },
  ];
  const never: Column = [
    words.payback.notRecovered,
    ({ flow }) => stacked(share(({ payback }) => payback.notRecovered)(flow, writer)),
  ];
  return byLens(context, { id: 'back', caption: words.payback.when, unit: '' }, [
    by('50%', 'by50'),
    by('80%', 'by80'),
    never,
  ]);
}
