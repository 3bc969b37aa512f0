import type { Lens } from '../../../model/decision.js';
import type { InitiativeSummary, Spread } from '../../../summary/summary.js';
import type { Context } from '../context.js';
import type { MoneyScale } from '../../../figures/money.js';
import { calendar } from '../../../figures/month.js';
import { percentileError } from '../../../figures/point.js';
import { money } from '../number-markup.js';
import { controlledRounding, OUTSIDE } from '../footing/controlled-rounding.js';
import { commonPlace, footedMoney, unitsOf } from '../footing/place.js';
import { markup, user, type Content, type Markup } from '../markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from '../table.js';
import { pageScale } from './page-scale.js';
import { decisionWords } from './words.js';

/** Initiatives with a line of their own; the dearest come first when there are more. */
const MOST = 5;

/** A line of what is decided: its mean adds up, its P95 does not. */
interface CostLine {
  readonly name: Content;
  readonly start: string;
  readonly mean: number;
  readonly se: number;
  /** Null: no single figure of the line. */
  readonly high: Spread | null;
}

/** What is decided: each initiative with its cost, the team beyond the baseline, and all of it. */
export function costTable(context: Context, lens: Lens): Markup {
  const { summary, words } = context;
  const own = decisionWords(summary.scenario.locale);
  const lines = costLines(context, lens);
  const all = summary.program[lens].cost;
  const total: CostLine = { name: own.totalCost, start: '', mean: all.mean ?? 0, se: all.se ?? 0, high: all };
  const scale = pageScale(context);
  const place = commonPlace([...lines, total], scale.divisor, scale.finest);
  const entries = lines.map(({ mean }) => ({ from: OUTSIDE, to: 'all', value: unitsOf(mean, scale.divisor, place) }));
  const units = controlledRounding([
    ...entries,
    { from: 'all', to: OUTSIDE, value: unitsOf(total.mean, scale.divisor, place) },
  ]);
  const rows = [...lines, total].map((line, i) => {
    const mean = footedMoney(units[i], place, scale);
    return markup`<tr class="${i === lines.length ? 'subtotal' : ''}">
      ${rowHead(line.name)}${textCell(line.start)}${numberCell(mean)}${numberCell(high(line.high, scale, summary.replay.trials))}
    </tr>`;
  });
  const head = markup`<tr>
    ${columnHead(own.initiative, 'text')}${columnHead(own.from, 'text')}${columnHead(own.meanCost, 'number')}
    ${columnHead(own.highCost, 'number')}
  </tr>`;
  const caption = own.costNote(words.lenses[lens]);
  return table({ id: 'decided', caption, unit: scale.unit, head, body: rowGroup(rows), layout: 'compact' }, words);
}

const high = (spread: Spread | null, scale: MoneyScale, trials: number): Content =>
  spread === null ? null : money(scale, spread.p95 ?? 0, percentileError(spread, 'p95', trials));

function costLines({ summary, words }: Context, lens: Lens): CostLine[] {
  const own = decisionWords(summary.scenario.locale);
  const line = ({ label, start, timeline, ownCost }: InitiativeSummary): CostLine => {
    const { mean, se } = ownCost[lens];
    const middle = timeline.start.p50;
    const from = start !== null ? calendar(start, words) : middle === null ? '' : own.about(calendar(middle, words));
    return { name: user(label), start: from, mean: mean ?? 0, se: se ?? 0, high: ownCost[lens] };
  };
  const dearest = [...summary.initiatives].sort((a, b) => (b.ownCost[lens].mean ?? 0) - (a.ownCost[lens].mean ?? 0));
  const kept = new Set(summary.initiatives.length > MOST ? dearest.slice(0, MOST - 1) : dearest);
  const others = dearest.filter((initiative) => !kept.has(initiative)).map(line);
  const rest: CostLine = {
    name: own.otherInitiatives(others.length),
    start: '',
    mean: others.reduce((sum, { mean }) => sum + mean, 0),
    se: others.reduce((most, { se }) => Math.max(most, se), 0),
    high: null,
  };
  const team = summary.pnl.find(
    (row) => row.view === 'difference' && row.lens === lens && row.number === '9' && row.period === 'total',
  );
  const teamLine: CostLine[] =
    team === undefined
      ? []
      : [{ name: own.team, start: '', mean: team.spread.mean ?? 0, se: team.spread.se ?? 0, high: team.spread }];
  return [
    ...summary.initiatives.filter((one) => kept.has(one)).map(line),
    ...(others.length > 0 ? [rest] : []),
    ...teamLine,
  ];
}
