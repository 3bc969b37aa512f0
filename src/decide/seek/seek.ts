import type { Rule } from '../../model/decision.js';
import type { Quantity } from '../../model/quantity.js';
import type { Scenario } from '../../model/scenario.js';
import type { RuleSummary, Verdict } from '../../summary/summary.js';
import { crossings } from '../flip/crossings.js';
import type { Crossing, Grid } from '../flip/crossings.js';
import { FLIP_TRIALS, verdictHeldAt } from '../flip/flip-analysis.js';
import { writtenForm } from '../flip/written-form.js';
import { World } from '../world.js';
import type { WorldOptions } from '../world.js';
import type { Found, SeekAnalysis } from './seek-analysis.js';

export interface Search {
  /** The number that is varied. */
  readonly quantity: Quantity;
  /** Range in the unit of its author, ascending. */
  readonly from: number;
  readonly to: number;
  readonly rule: Rule;
  /** The scenario with a constant in place of the quantity: for numbers that are no input of the program by themselves. */
  readonly withValue: (value: number) => Scenario;
}

/** Values tried first, evenly over the range. */
const POINTS = 9;
const NARROW = 1 / 500;
const NARROW_EXACT = 1e-12;

/** A scenario whose only decision is one rule: it is `go` where the rule holds. */
function decidedBy(scenario: Scenario, rule: Rule): Scenario {
  const lens = rule.lens ?? scenario.decision?.lens ?? 'strict';
  return { ...scenario, decision: { lens, go: [rule], noGo: [], checks: [], approvers: [] } };
}

type VerdictAt = (value: number) => Promise<Verdict>;

/** The rule's verdict with the number set to a value, on the draws of the world. */
function verdictsOf(world: World, { quantity, rule, withValue }: Search, options: WorldOptions): VerdictAt {
  if (world.program.inputs.some(({ id }) => id === quantity.id))
    return (value) => verdictHeldAt(world, quantity.id, value);
  return async (value) => {
    const changed = await World.open(decidedBy(withValue(value), rule), { ...options, trials: world.trials });
    return (await changed.verdict())!;
  };
}

/**
 * Where in a range a rule begins or ends to hold, all on the same draws: searched with few trials, then found again with all of them
 * inside the interval that the search left.
 */
export async function seek(scenario: Scenario, search: Search, options: WorldOptions): Promise<SeekAnalysis> {
  const { quantity, rule, from, to } = search;
  const full = await World.open(decidedBy(scenario, rule), options);
  const small = await full.fewer(FLIP_TRIALS);
  const grid = gridOf(search, full.frame.exact);
  const { found, readings } = await crossings(grid, verdictsOf(small, search, options));
  const again: Found[] = [];
  for (const crossing of found)
    again.push(
      small === full ? foundAt(crossing, full.trials) : await foundAgain(crossing, grid, small, full, search, options),
    );
  const now = (await full.verdict())!.go[0];
  const ends = [readings[0], readings[readings.length - 1]].map(({ at, verdict }) => ({
    at,
    ...figureOf(verdict.go[0]),
  }));
  return {
    path: quantity.id,
    text: quantity.provenance.text,
    written: writtenForm(quantity),
    rule: rule.text,
    lens: now.lens,
    unit: now.unit,
    threshold: rule.threshold,
    from,
    to,
    now: figureOf(now),
    ends: [ends[0], ends[1]],
    searchedWith: small.trials,
    trials: full.trials,
    found: again.sort((a, b) => a.value - b.value),
  };
}

const figureOf = ({ holds, value, low, high }: RuleSummary): SeekAnalysis['now'] => ({ holds, value, low, high });

function gridOf({ quantity, from, to }: Search, exact: boolean): Grid {
  const whole = quantity.dimension === 'months' && !quantity.perYear;
  const even = Array.from({ length: POINTS }, (_, i) => from + ((to - from) * i) / (POINTS - 1));
  const points = [...new Set(whole ? even.map(Math.round) : even)];
  return { points, whole, tolerance: (to - from) * (exact ? NARROW_EXACT : NARROW), outcome: 'go' };
}

const foundAt = ({ below, above, value, low, high }: Crossing, trials: number): Found => ({
  value,
  low,
  high,
  between: [below.at, above.at],
  holds: below.verdict.outcome === 'go' ? 'below' : 'above',
  trials,
});

/** A crossing of the search once more with all trials; as the search has it where it is not to be found inside its interval. */
async function foundAgain(
  crossing: Crossing,
  grid: Grid,
  small: World,
  full: World,
  search: Search,
  options: WorldOptions,
): Promise<Found> {
  const points = [crossing.low ?? search.from, crossing.high ?? search.to];
  if (grid.whole) points.splice(0, 2, Math.floor(points[0]), Math.ceil(points[1]));
  const { found } = await crossings({ ...grid, points }, verdictsOf(full, search, options));
  return found.length === 0 ? foundAt(crossing, small.trials) : foundAt(found[0], full.trials);
}
