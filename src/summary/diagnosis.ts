import type { RunResult } from '../engine/simulate.js';
import type { Scenario } from '../model/scenario.js';
import { formatMonth } from '../model/time.js';
import type { Frame } from './flow-summary.js';
import { count, odds } from './odds.js';
import { paybackSummary } from './payback.js';
import type { Summary } from './summary.js';

type Capacity = Scenario['capacities'][number];

const months = (horizon: number): number[] => Array.from({ length: horizon }, (_, month) => month);

/** Drivers held at a bound of their domain in more than this share of trial-months are reported. */
const HELD_LIMIT = 0.01;

/** Share of trial-months in which a driver is held at a bound. */
export function heldShare(result: RunResult, series: string): number {
  const held = months(result.horizon).reduce(
    (sum, month) => sum + count(result.column(series, month), (on) => on !== 0),
    0,
  );
  return held / (result.horizon * result.trials);
}

export const heldAtBound = (shares: ReadonlyMap<string, number>): Summary['heldAtBound'] =>
  [...shares].map(([driver, share]) => ({ driver, share })).filter(({ share }) => share > HELD_LIMIT);

/** An over-booked capacity: the share of trials with such a month, and the month where it happens most. */
export function capacitySummary(
  { id, label }: Capacity,
  result: RunResult,
  frame: Frame,
): Summary['capacities'][number] {
  const over = new Float64Array(result.trials);
  const byMonth = months(frame.horizon).map((month) => {
    const there = result.column(`hoursThere.${id}`, month);
    let hits = 0;
    result.column(`hoursBooked.${id}`, month).forEach((hours, trial) => {
      if (hours <= there[trial] * (1 + 1e-12)) return;
      over[trial] = 1;
      hits++;
    });
    return hits;
  });
  const most = Math.max(...byMonth);
  return {
    id,
    label,
    overbooked: odds(over, (on) => on === 1, frame),
    worstMonth: most === 0 ? null : formatMonth(frame.start + byMonth.indexOf(most)),
  };
}

/** When each phase is entered: month 1 = the first month of the scenario. */
export function phaseSummaries(scenario: Scenario, result: RunResult, frame: Frame): Summary['phases'] {
  return scenario.phases.map(({ name, label }, index) => {
    const entered = new Float64Array(result.trials).fill(Infinity);
    for (const month of months(frame.horizon).reverse())
      result.column('phase', month).forEach((phase, trial) => {
        if (phase >= index) entered[trial] = month + 1;
      });
    const reach = paybackSummary(entered, frame.horizon, frame, (month) => formatMonth(frame.start + month - 1));
    return { name, label, entered: reach.recovered, by50: reach.by50 };
  });
}
