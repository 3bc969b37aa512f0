import type { MoneyScale } from '../figures/money.js';
import { lenses, type Lens } from '../model/lens.js';
import { lineNumber } from '../model/pnl-lines.js';
import type { FlowSummary, InitiativeSummary, Summary } from '../summary/summary.js';
import { errorText, scaledError } from '../figures/digits.js';
import { apportioned } from '../figures/footing/apportioned.js';
import { controlledRounding, OUTSIDE } from '../figures/footing/controlled-rounding.js';
import { commonPlace, unitsOf } from '../figures/footing/place.js';
import { footedPnl, type PnlCell } from '../figures/footing/statement.js';
import { at, errorOf, footedMoney } from './figures.js';
import { insteadOf, meanMoney, whereDifferent, type Measure, type Measured } from './measures.js';

type Spread = FlowSummary['cost'];

/** A part of what the program costs: an initiative for itself, or the team beyond the baseline. */
export interface CostLine {
  readonly initiative: InitiativeSummary | null;
  readonly cost: Spread;
  /** The mean in units of the last digit. */
  readonly units: number;
}

/** What the program costs, and its parts: their printed means add up to that of the total. */
export interface CostLines {
  readonly lines: readonly CostLine[];
  readonly total: number;
  /** Exponent of the last digit of all of them. */
  readonly place: number;
}

/**
 * Each initiative with its own cost, which holds nothing of those that require it, and the team beyond the baseline.
 * The means add up to the cost of the program, as printed too: they are lines 9 and 10 of the P/L with its digits, the
 * latter shared out, wherever both are counted in the same unit.
 */
export function costLines(summary: Summary, lens: Lens, scale: MoneyScale): CostLines {
  const cell = (key: 'teamCost' | 'initiativeCost'): PnlCell => ({
    view: 'difference',
    lens,
    number: lineNumber(key),
    period: 'total',
  });
  const wanted = cell('teamCost');
  const team = summary.pnl.find(
    ({ view, lens: of, number, period }) =>
      view === wanted.view && of === lens && number === wanted.number && period === wanted.period,
  );
  const own = summary.initiatives.map((initiative) => ({ initiative, cost: initiative.ownCost[lens] }));
  const parts = [...own, ...(team === undefined ? [] : [{ initiative: null, cost: team.spread }])];
  const pnl = footedPnl(summary);
  if (team === undefined || pnl.scale.unit !== scale.unit)
    return byThemselves(parts, summary.program[lens].cost, scale);
  const { place } = pnl;
  const [teamUnits, ownUnits] = [pnl.units(cell('teamCost')), pnl.units(cell('initiativeCost'))];
  const shared = apportioned(
    own.map(({ cost }) => unitsOf(cost.mean ?? 0, scale.divisor, place)),
    ownUnits,
  );
  const units = [...shared, teamUnits];
  return {
    lines: parts.map((part, i) => ({ ...part, units: units[i] })),
    total: units.reduce((sum, each) => sum + each, 0),
    place,
  };
}

/** In the digits that their own errors allow, where no P/L in the same unit says others. */
function byThemselves(parts: readonly Omit<CostLine, 'units'>[], all: Spread, scale: MoneyScale): CostLines {
  const place = commonPlace([...parts.map(({ cost }) => cost), all], scale.divisor, scale.finest);
  const units = ({ mean }: Spread): number => unitsOf(mean ?? 0, scale.divisor, place);
  const rounded = controlledRounding([
    ...parts.map(({ cost }) => ({ from: OUTSIDE, to: 'all', value: units(cost) })),
    { from: 'all', to: OUTSIDE, value: units(all) },
  ]);
  return {
    lines: parts.map((part, i) => ({ ...part, units: rounded[i] })),
    total: rounded[parts.length],
    place,
  };
}

/** A mean cost in the digits of its table, and its error. */
const footedCost = (units: number, place: number, cost: Spread, scale: MoneyScale): Measured => ({
  main: footedMoney(units, place, scale, at(cost, 'mean')),
  detail: errorOf(errorText(scaledError(cost.se ?? 0, scale.divisor), place, scale.words), cost, scale.unit),
});

/** The mean cost of a flow: where it is the program, the total of its parts. */
export const programCost = (summary: Summary): Measure =>
  whereDifferent((flow, writer) => {
    const lens = lenses.find((each) => summary.program[each] === flow);
    if (lens === undefined) return meanMoney(({ cost }) => cost)(flow, writer);
    const { total, place } = costLines(summary, lens, writer.scale);
    return footedCost(total, place, flow.cost, writer.scale);
  });

/** What an initiative costs for itself, in the digits in which the parts add up to the cost of the program. */
export function ownCost(summary: Summary, initiative: InitiativeSummary, lens: Lens, scale: MoneyScale): Measured {
  const { lines, place } = costLines(summary, lens, scale);
  const line = lines.find((each) => each.initiative === initiative);
  return line === undefined ? insteadOf(scale.words.none) : footedCost(line.units, place, line.cost, scale);
}
