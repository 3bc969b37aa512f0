import { monthsText } from '../figures/counted.js';
import { calendar } from '../figures/month.js';
import type { Percentile } from '../figures/point.js';
import { runMoney } from '../figures/run-money.js';
import { lenses } from '../model/lens.js';
import type { FlowSummary, Odds, Spread, Summary } from '../summary/summary.js';
import type { Words } from '../words/words.js';
import { joined, none, type Content } from './content.js';
import type { PageContext, TextContext } from './context.js';
import { at, figure, moneyAt, odds, withUnit } from './figures.js';
import { programCost } from './cost-lines.js';
import { columnsOf, flowTable } from './flow-table.js';
import { blocks, note, type Section } from './page.js';
import { pictures } from './pictures.js';
import { corner, groupHead, numberCell, numberHead, row, rowGroup, table, textHead, type Table } from './table.js';

/** The program under both lenses, and the whole partner business beside it. */
export function paybackSection(context: PageContext): Section {
  const { summary, words } = context;
  const start = calendar(summary.program.strict.clockStart ?? summary.scenario.start, words.figures);
  return {
    id: 'payback',
    title: words.payback.title,
    blocks: blocks(
      note(words.payback.note(start)),
      sameLenses(summary.program) ? note(words.verdict.sameLenses) : null,
      pictures(context, 'payback'),
      flowTable(
        {
          id: 'program-flow',
          caption: words.payback.caption,
          costName: words.payback.cost,
          cost: programCost(summary),
          columns: [summary.program, summary.wholeBusiness].flatMap((pair) => columnsOf(pair, words)),
          above: [corner, groupHead(words.payback.program, 2), groupHead(words.payback.wholeBusiness, 2)],
        },
        context,
      ),
      note(words.payback.roiNote),
    ),
  };
}

/** No spillover acts: the program's cash is the same in every month. */
const sameLenses = ({ strict, broad }: Summary['program']): boolean =>
  strict.flow.mean.every((amount, month) => amount === broad.flow.mean[month]);

/** What a flow says in a row of the short form. */
type Said = (flow: FlowSummary) => Content;

/** When the program has paid back, how deep the hole is and what it is worth, under both lenses. */
export function paybackInShort({ summary, words }: TextContext): Table {
  const { terminal: names } = words;
  const line = (name: string, of: Said): readonly [string, Said] => [
    name,
    (flow) => (flow.noDifference ? none(words.payback.noDifference) : of(flow)),
  ];
  const share =
    (of: (flow: FlowSummary) => Odds): Said =>
    (flow) =>
      odds(of(flow), words.figures);
  const amounts =
    (of: (flow: FlowSummary) => Spread, which: readonly Percentile[]): Said =>
    (flow) =>
      moneyPercentiles(of(flow), which, summary);
  const selfFunding = lenses.some((lens) => summary.program[lens].payback.selfFunding.value > 0);
  const lines = [
    ...(['by50', 'by80', 'by90'] as const).map((by) => line(names.by[by], (flow) => paidBackBy(flow, by, words))),
    line(
      names.notRecovered,
      share(({ payback }) => payback.notRecovered),
    ),
    ...(selfFunding
      ? [
          line(
            names.selfFunding,
            share(({ payback }) => payback.selfFunding),
          ),
        ]
      : []),
    line(
      names.peak,
      amounts((flow) => flow.peakDeficit, ['p50', 'p95']),
    ),
    line(
      names.npv,
      amounts((flow) => flow.npv, ['p5', 'p50', 'p95']),
    ),
    line(
      names.npvNegative,
      share((flow) => flow.npvNegative),
    ),
  ];
  return table({
    id: 'payback-in-short',
    caption: names.program,
    head: [textHead(''), ...lenses.map((lens) => numberHead(words.verdict.lenses[lens]))],
    groups: [
      rowGroup(
        lines.map(([name, of]) =>
          row(
            name,
            lenses.map((lens) => numberCell(of(summary.program[lens]))),
          ),
        ),
      ),
    ],
  });
}

/** The month by which a share of the trials has paid back, with the calendar month; or why there is none. */
export function paidBackBy(flow: FlowSummary, by: 'by50' | 'by80' | 'by90', words: Words): Content {
  const reach = flow.payback[by];
  if (flow.noDifference) return none(words.payback.noDifference);
  if (flow.payback.selfFunding.value === 1) return none(words.payback.selfFunding);
  if (reach.month === null) return none(words.payback.notRecovered);
  return [
    figure(monthsText(reach.month, words.figures), at(reach, 'month')),
    reach.calendar === null ? null : ` (${reach.calendar})`,
  ];
}

/** Percentiles of an amount in one unit, which is said once: `−12 / 34 / 80 million`. */
function moneyPercentiles(spread: Spread, which: readonly Percentile[], summary: Summary): Content {
  const scale = runMoney(summary);
  const parts = which.map((percentile) => moneyAt(scale, spread, percentile, summary.replay.trials));
  return withUnit(scale, joined(parts, ' / '));
}
