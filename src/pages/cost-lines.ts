import type { MoneyScale } from '../figures/money.js';
import type { Lens } from '../model/lens.js';
import { lineNumber } from '../model/pnl-lines.js';
import type { FlowSummary, InitiativeSummary, Summary } from '../summary/summary.js';
import { controlledRounding, OUTSIDE } from '../figures/footing/controlled-rounding.js';
import { commonPlace, unitsOf } from '../figures/footing/place.js';

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
 * The means add up to the cost of the program, as printed too.
 */
export function costLines({ initiatives, pnl, program }: Summary, lens: Lens, scale: MoneyScale): CostLines {
  const team = pnl.find(
    (row) =>
      row.view === 'difference' && row.lens === lens && row.number === lineNumber('teamCost') && row.period === 'total',
  );
  const parts = [
    ...initiatives.map((initiative) => ({ initiative, cost: initiative.ownCost[lens] })),
    ...(team === undefined ? [] : [{ initiative: null, cost: team.spread }]),
  ];
  const all = program[lens].cost;
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
