import { monthsText } from '../figures/counted.js';
import { initiativeMoney } from '../figures/run-money.js';
import type { FlowSummary, Spread } from '../summary/summary.js';
import type { Words } from '../words/words.js';
import { author } from './content.js';
import type { PageContext, TextContext } from './context.js';
import { moneyAt, moneyBand, percentAt, percentBand } from './figures.js';
import { lensPair } from './lens-pair.js';
import { meanMoney, measureWriter, multiple, paybackMonth, stacked, whereDifferent, type Measure } from './measures.js';
import { blocks, note, type Section } from './page.js';
import { pictures } from './pictures.js';
import { numberHead, table, textHead, type Table } from './table.js';

/** Cost, value, ROI and payback of each initiative under both lenses; null without initiatives. */
export function costAndReturnSection(context: PageContext): Section | null {
  const { summary, words } = context;
  if (summary.initiatives.length === 0) return null;
  return {
    id: 'cost-and-return',
    title: words.initiatives.costs,
    blocks: blocks(note(words.initiatives.costsNote), pictures(context, 'cost'), costTable(context)),
  };
}

const medianOf: Measure = whereDifferent(({ npv }, { scale, trials }) => ({
  main: moneyAt(scale, npv, 'p50', trials),
  detail: moneyBand(scale, npv, trials),
}));

/** Trials without a figure are counted at the multiple of cost. */
const rateOf = (of: (flow: FlowSummary) => Spread): Measure =>
  whereDifferent((flow, { trials, words }) => ({
    main: percentAt(of(flow), 'p50', trials, words.figures),
    detail: percentBand(of(flow), trials, words.figures),
  }));

const measuresOf = ({ initiatives, payback, figures }: Words): (readonly [string, Measure])[] => [
  [initiatives.addedCost, meanMoney((flow) => flow.cost)],
  [payback.npv, medianOf],
  [`${initiatives.roi} ${monthsText(3, figures)}`, rateOf((flow) => flow.roi.months3)],
  [`${initiatives.roi} ${monthsText(6, figures)}`, rateOf((flow) => flow.roi.months6)],
  [`${initiatives.roi} ${monthsText(12, figures)}`, rateOf((flow) => flow.roi.months12)],
  [payback.roiHorizon, rateOf((flow) => flow.roi.horizon)],
  [payback.moic, multiple((flow) => flow.moic)],
  [initiatives.half, (flow, { words }) => paybackMonth(flow, flow.payback, 'by50', words)],
];

function costTable({ summary, words }: TextContext): Table {
  const scale = initiativeMoney(summary);
  const writer = measureWriter(summary, scale, words);
  const measures = measuresOf(words);
  return table({
    id: 'cost-table',
    caption: words.initiatives.costsCaption,
    unit: scale.unit,
    layout: 'wide pairs returns',
    head: [
      textHead(words.initiatives.initiative),
      textHead(words.verdict.lens),
      ...measures.map(([name]) => numberHead(name)),
    ],
    groups: summary.initiatives.map((initiative) =>
      lensPair(author(initiative.label), words, (lens) =>
        measures.map(([, of]) => stacked(of(initiative[lens], writer))),
      ),
    ),
  });
}
