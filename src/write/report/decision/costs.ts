import type { MoneyScale } from '../../../figures/money.js';
import { calendar } from '../../../figures/month.js';
import { percentileError } from '../../../figures/point.js';
import { runMoney } from '../../../figures/run-money.js';
import type { Lens } from '../../../model/lens.js';
import type { InitiativeSummary, Spread } from '../../../summary/summary.js';
import type { Context } from '../context.js';
import { costLines, type CostLine } from '../../../pages/cost-lines.js';
import { markup, user, type Content, type Markup } from '../../html/markup.js';
import { footedMoney, money } from '../number-markup.js';
import { columnHead, numberCell, rowGroup, rowHead, table, textCell } from '../table.js';

/** Initiatives with a line of their own; the dearest come first when there are more. */
const MOST = 5;

/** A line of what is decided: its mean adds up, its P95 does not. */
interface Row {
  readonly name: Content;
  readonly start: string;
  readonly units: number;
  /** Null: no single figure of the line. */
  readonly high: Spread | null;
}

/** What is decided: each initiative with its cost, the team beyond the baseline, and all of it. */
export function costTable(context: Context, lens: Lens): Markup {
  const { summary, words } = context;
  const scale = runMoney(summary);
  const { lines, total, place } = costLines(summary, lens, scale);
  const sum: Row = { name: words.decision.totalCost, start: '', units: total, high: summary.program[lens].cost };
  const rows = [...rowsOf(lines, context), sum].map(
    (row) =>
      markup`<tr class="${row === sum ? 'subtotal' : ''}">
        ${rowHead(row.name)}${textCell(row.start)}${numberCell(footedMoney(row.units, place, scale))}${numberCell(high(row.high, scale, summary.replay.trials))}
      </tr>`,
  );
  const head = markup`<tr>
    ${columnHead(words.initiatives.initiative, 'text')}${columnHead(words.decision.from, 'text')}${columnHead(words.decision.meanCost, 'number')}
    ${columnHead(words.decision.highCost, 'number')}
  </tr>`;
  const caption = words.decision.costNote(words.verdict.lenses[lens]);
  return table({ id: 'decided', caption, unit: scale.unit, head, body: rowGroup(rows), layout: 'compact' }, words);
}

const high = (spread: Spread | null, scale: MoneyScale, trials: number): Content =>
  spread === null ? null : money(scale, spread.p95 ?? 0, percentileError(spread, 'p95', trials));

/** The dearest initiatives, the others together, then the team. */
function rowsOf(lines: readonly CostLine[], { words }: Context): Row[] {
  const started = ({ start, timeline }: InitiativeSummary): string => {
    const middle = timeline.start.p50;
    return start !== null
      ? calendar(start, words.figures)
      : middle === null
        ? ''
        : words.decision.about(calendar(middle, words.figures));
  };
  const row = ({ initiative, cost, units }: CostLine): Row => ({
    name: initiative === null ? words.decision.team : user(initiative.label),
    start: initiative === null ? '' : started(initiative),
    units,
    high: cost,
  });
  const single = lines.filter(({ initiative }) => initiative !== null);
  const dearest = [...single].sort((a, b) => (b.cost.mean ?? 0) - (a.cost.mean ?? 0));
  const kept = new Set(single.length > MOST ? dearest.slice(0, MOST - 1) : dearest);
  const others = single.filter((line) => !kept.has(line));
  const rest: Row = {
    name: words.decision.otherInitiatives(others.length),
    start: '',
    units: others.reduce((sum, { units }) => sum + units, 0),
    high: null,
  };
  return [
    ...single.filter((line) => kept.has(line)).map(row),
    ...(others.length > 0 ? [rest] : []),
    ...lines.filter(({ initiative }) => initiative === null).map(row),
  ];
}
