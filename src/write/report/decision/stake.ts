import { runMoney } from '../../../figures/run-money.js';
import { shownLenses, type ShownLens } from './shown-lenses.js';
import type { Context } from '../context.js';
import { markup, type Content, type Markup } from '../../html/markup.js';
import { peakMonth, share, type MeasureWriter } from '../measure.js';
import { calendar } from '../../../figures/month.js';
import { paybackMonth } from '../month.js';
import { moneyAt } from '../number-markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table, type TableParts } from '../table.js';

type Cell = (lens: ShownLens) => Content;

/** A small table with a row a lens. */
function byLens(
  context: Context,
  parts: Pick<TableParts, 'id' | 'caption' | 'unit'>,
  columns: readonly (readonly [head: string, cell: Cell])[],
): Markup {
  const { words } = context;
  const head = markup`<tr>
    ${columnHead(words.verdict.lens, 'text')}${columns.map(([name]) => columnHead(name, 'number'))}
  </tr>`;
  const rows = shownLenses(context).map(
    (lens) => markup`<tr>${rowHead(lens.name)}${columns.map(([, cell]) => numberCell(cell(lens)))}</tr>`,
  );
  return table({ ...parts, head, body: rowGroup(rows), layout: 'compact' }, context.words);
}

/** What it costs at the worst: peak deficit, and when it is deepest. */
export function stakeTable(context: Context): Markup {
  const { summary, words } = context;
  const scale = runMoney(context.summary);
  const { trials } = summary.replay;
  const writer: MeasureWriter = { scale, run: summary, trials, months: summary.months, words };
  const at =
    (percentile: 'p50' | 'p95'): Cell =>
    ({ flow }) =>
      flow.noDifference ? words.payback.noDifference : moneyAt(scale, flow.peakDeficit, percentile, trials);
  const when: Cell = ({ flow }) => {
    const { main, detail } = peakMonth(flow, writer);
    return detail ?? main;
  };
  return byLens(context, { id: 'at-stake', caption: words.decision.peak, unit: scale.unit }, [
    ['P50', at('p50')],
    ['P95', at('p95')],
    [words.decision.deepest, when],
  ]);
}

/** When it is back: the months by which a half and four fifths of the trials have paid back, and how many never do. */
export function paybackTable(context: Context): Markup {
  const { summary, words } = context;
  const writer: MeasureWriter = {
    scale: runMoney(context.summary),
    run: summary,
    trials: summary.replay.trials,
    months: summary.months,
    words,
  };
  const by =
    (at: 'by50' | 'by80'): Cell =>
    ({ flow }) => {
      const { main } = paybackMonth(flow, flow.payback, at, words);
      const date = flow.payback[at].calendar;
      return date === null ? main : [main, markup`<span class="date">${calendar(date, words.figures)}</span>`];
    };
  const never: Cell = ({ flow }) => {
    const { main, detail } = share(({ payback }) => payback.notRecovered)(flow, writer);
    return [main, detail];
  };
  return byLens(context, { id: 'back', caption: words.payback.when, unit: '' }, [
    [words.decision.backBy('50%'), by('by50')],
    [words.decision.backBy('80%'), by('by80')],
    [words.payback.notRecovered, never],
  ]);
}
