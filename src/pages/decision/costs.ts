import type { MoneyScale } from '../../figures/money.js';
import { calendar } from '../../figures/month.js';
import { runMoney } from '../../figures/run-money.js';
import type { Lens } from '../../model/lens.js';
import type { InitiativeSummary, Spread } from '../../summary/summary.js';
import type { Words } from '../../words/words.js';
import { author, type Content } from '../content.js';
import type { TextContext } from '../context.js';
import { costLines, type CostLine } from '../cost-lines.js';
import { at, footedMoney, moneyAt } from '../figures.js';
import { numberCell, numberHead, row, rowGroup, table, textCell, textHead, type Row, type Table } from '../table.js';

/** Initiatives with a line of their own; the dearest come first when there are more. */
const MOST = 5;

/** A line of what is decided: its mean adds up, its P95 does not. */
interface Line {
  readonly name: Content;
  readonly start: string;
  readonly units: number;
  /** Null: no single figure of the line. */
  readonly cost: Spread | null;
}

/** What is decided: each initiative with its cost, the team beyond the baseline, and all of it. */
export function costTable({ summary, words }: TextContext, lens: Lens): Table {
  const scale = runMoney(summary);
  const { lines, total, place } = costLines(summary, lens, scale);
  const sum: Line = { name: words.decision.totalCost, start: '', units: total, cost: summary.program[lens].cost };
  const lineRow = (line: Line, role?: 'subtotal'): Row =>
    row(
      line.name,
      [
        textCell(line.start),
        numberCell(footedMoney(line.units, place, scale, line.cost === null ? null : at(line.cost, 'mean'))),
        numberCell(high(line.cost, scale, summary.replay.trials)),
      ],
      role,
    );
  return table({
    id: 'decided',
    caption: words.decision.costNote(words.verdict.lenses[lens]),
    unit: scale.unit,
    layout: 'compact',
    head: [
      textHead(words.initiatives.initiative),
      textHead(words.decision.from),
      numberHead(words.decision.meanCost),
      numberHead(words.decision.highCost),
    ],
    groups: [rowGroup([...linesOf(lines, words).map((line) => lineRow(line)), lineRow(sum, 'subtotal')])],
  });
}

const high = (spread: Spread | null, scale: MoneyScale, trials: number): Content =>
  spread === null ? null : moneyAt(scale, spread, 'p95', trials);

/** The dearest initiatives, the others together, then the team. */
function linesOf(lines: readonly CostLine[], words: Words): Line[] {
  const line = ({ initiative, cost, units }: CostLine): Line => ({
    name: initiative === null ? words.decision.team : author(initiative.label),
    start: initiative === null ? '' : started(initiative, words),
    units,
    cost,
  });
  const single = lines.filter(({ initiative }) => initiative !== null);
  const dearest = [...single].sort((a, b) => (b.cost.mean ?? 0) - (a.cost.mean ?? 0));
  const kept = new Set(single.length > MOST ? dearest.slice(0, MOST - 1) : dearest);
  const others = single.filter((each) => !kept.has(each));
  const rest: Line = {
    name: words.decision.otherInitiatives(others.length),
    start: '',
    units: others.reduce((sum, { units }) => sum + units, 0),
    cost: null,
  };
  return [
    ...single.filter((each) => kept.has(each)).map(line),
    ...(others.length > 0 ? [rest] : []),
    ...lines.filter(({ initiative }) => initiative === null).map(line),
  ];
}

/** The month that its author wrote, or about when it starts. */
function started({ start, timeline }: InitiativeSummary, { decision, figures }: Words): string {
  if (start !== null) return calendar(start, figures);
  const middle = timeline.start.p50;
  return middle === null ? '' : decision.about(calendar(middle, figures));
}
