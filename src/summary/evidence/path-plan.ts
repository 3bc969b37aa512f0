import type { Program } from '../../equations/program.js';
import type { Target } from '../../model/decision.js';
import { readingOf } from '../../model/measure-reading.js';
import type { Scenario } from '../../model/scenario.js';
import { fiscalYears } from '../../model/time.js';
import { centralFigures } from '../central-case.js';
import { ratioSeries } from '../ratio.js';
import { meets } from '../targets.js';
import { windowOf } from '../window.js';
import type { Window } from '../window.js';

/** Where a target should be at the end of a month. */
interface Checkpoint {
  readonly label: string;
  /** Months that the figure is read over there. */
  readonly window: Window;
  readonly required: number;
}

export interface PathPlan {
  readonly target: Target;
  /** Null where the figure is undefined in month 1. */
  readonly start: number | null;
  readonly points: readonly Checkpoint[];
}

/** Values of month 1 in the central case. The first month alone is cheap, and it carries no noise of sampling. */
function firstMonth(program: Program): (series: string) => number {
  const { series } = centralFigures({ ...program, horizon: 1 });
  return (name) => series(name)[0];
}

/** The same kind of window as the target's, ending with another month. */
function windowAt(target: Target, month: number, scenario: Scenario): Window {
  const over = target.by.kind === 'fiscal-year' ? 'fiscal-year' : target.over;
  return windowOf({ ...target, over, by: { kind: 'month', month: scenario.start + month } }, scenario);
}

const monthsOf = ({ from, to }: Window): number => to - from + 1;

/** @param months that a flow is summed over; 1 for what is not summed */
function levelAtStart({ metric, basis }: Target, months: number, first: (series: string) => number): number {
  if (metric !== 'indirectRatio') return first(metric) * months;
  const [indirect, direct] = [first(ratioSeries(basis).indirect), first(ratioSeries(basis).direct)];
  return indirect + direct === 0 ? 0 : indirect / (indirect + direct);
}

function planOf(target: Target, scenario: Scenario, first: (series: string) => number): PathPlan {
  const window = windowOf(target, scenario);
  const months = monthsOf(window);
  const summed = readingOf(target.metric, scenario.measures) === 'flow';
  const start = target.over === 'total' && summed ? 0 : levelAtStart(target, summed ? months : 1, first);
  const known = Number.isFinite(start);
  const cap = target.comparison === 'atMost';
  const from = cap || !known || meets(target, start) ? target.value : start;
  const requiredAt = (at: Window): number => {
    if (at.to === window.to) return target.value;
    if (target.over === 'total' && summed) return cap ? target.value : (target.value * (at.to + 1)) / (window.to + 1);
    const level = from + ((target.value - from) * at.to) / window.to;
    return summed ? (level * monthsOf(at)) / months : level;
  };
  const { fiscalCalendar } = scenario;
  const before = fiscalYears(scenario.start, scenario.horizon, fiscalCalendar).filter(({ to }) => to < window.to);
  const point = (label: string, at: Window): Checkpoint => ({ label, window: at, required: requiredAt(at) });
  return {
    target,
    start: known ? start : null,
    points: [...before.map(({ label, to }) => point(`FY${label}`, windowAt(target, to, scenario))), point('', window)],
  };
}

/**
 * The way to each target: a straight line from the level of month 1 in the central case to the target at its deadline, or the target
 * itself throughout where month 1 is already there or has no level. A cap (`atMost`) is the target itself throughout: nothing has to
 * move towards it. A flow that is summed over fewer months than the target's needs as much less; a sum from the start grows evenly from
 * nothing.
 */
export function pathPlans(scenario: Scenario, program: Program): PathPlan[] {
  if (scenario.targets.length === 0) return [];
  const first = firstMonth(program);
  return scenario.targets.map((target) => planOf(target, scenario, first));
}
