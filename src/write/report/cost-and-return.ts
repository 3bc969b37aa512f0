import { initiativeMoney } from '../../figures/run-money.js';
import type { FlowSummary } from '../../summary/summary.js';
import type { Context, Section } from './context.js';
import { figures } from './figure.js';
import { markup, stacked, user, type Markup, type Measured } from '../html/markup.js';
import { meanMoney, multiple, whereDifferent, type Measure, type MeasureWriter } from './measure.js';
import { monthsText } from '../../figures/counted.js';
import { paybackMonth } from './month.js';
import { moneyAt, moneyBand, percentAt, percentBand } from './number-markup.js';
import { columnHead, numberCell, rowGroup, table } from './table.js';
import { lenses } from '../../model/lens.js';

const medianOf: Measure = whereDifferent(({ npv }, { scale, trials }) => ({
  main: moneyAt(scale, npv, 'p50', trials),
  detail: moneyBand(scale, npv, trials),
}));

/** Trials without a figure are counted at the multiple of cost. */
const rateOf = (of: (flow: FlowSummary) => FlowSummary['npv']): Measure =>
  whereDifferent((flow, { trials, words }) => ({
    main: percentAt(of(flow), 'p50', trials, words.figures),
    detail: percentBand(of(flow), trials, words.figures),
  }));

/** Cost, value, ROI and payback of each initiative under both lenses; null without initiatives. */
export function costAndReturnSection(context: Context): Section | null {
  const { summary, words } = context;
  const { initiatives } = summary;
  if (initiatives.length === 0) return null;
  const scale = initiativeMoney(summary);
  const writer: MeasureWriter = { scale, run: summary, trials: summary.replay.trials, months: summary.months, words };
  const measures: readonly (readonly [string, Measure])[] = [
    [words.initiatives.addedCost, meanMoney((flow) => flow.cost)],
    [words.payback.npv, medianOf],
    [`${words.initiatives.roi} ${monthsText(3, words.figures)}`, rateOf((flow) => flow.roi.months3)],
    [`${words.initiatives.roi} ${monthsText(6, words.figures)}`, rateOf((flow) => flow.roi.months6)],
    [`${words.initiatives.roi} ${monthsText(12, words.figures)}`, rateOf((flow) => flow.roi.months12)],
    [words.payback.roiHorizon, rateOf((flow) => flow.roi.horizon)],
    [words.payback.moic, multiple((flow) => flow.moic)],
    [words.initiatives.half, (flow): Measured => paybackMonth(flow, flow.payback, 'by50', words)],
  ];
  const body = initiatives.map((initiative) =>
    rowGroup(
      lenses.map((lens, at): Markup => {
        const name = at === 0 ? markup`<th scope="rowgroup" rowspan="2">${user(initiative.label)}</th>` : null;
        return markup`<tr class="${at === 0 ? 'first' : 'second'}">
          ${name}
          <th scope="row" class="lens-name">${words.verdict.lenses[lens]}</th>
          ${measures.map(([, of]) => numberCell(stacked(of(initiative[lens], writer))))}
        </tr>`;
      }),
    ),
  );
  const head = markup`<tr>
    ${columnHead(words.initiatives.initiative, 'text')}${columnHead(words.verdict.lens, 'text')}
    ${measures.map(([name]) => columnHead(name, 'number'))}
  </tr>`;
  const caption = words.initiatives.costsCaption;
  return {
    id: 'cost-and-return',
    title: words.initiatives.costs,
    body: markup`<p class="note">${words.initiatives.costsNote}</p>
      ${figures(context, 'cost')}
      ${table({ id: 'cost-table', caption, unit: scale.unit, head, body, layout: 'wide pairs returns' }, words)}`,
  };
}
