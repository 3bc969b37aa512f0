import type { Scenario } from '../model/scenario.js';
import { formatMonth } from '../model/time.js';
import type { Column } from './column/column.js';
import type { Frame } from './flow-summary.js';
import { odds } from './odds.js';
import type { Summary } from './summary.js';

type Capacity = Scenario['capacities'][number];

/** Drivers held at a bound of their domain in more than this share of trial-months are reported. */
const HELD_LIMIT = 0.01;

/** @param counts trial-months with a driver at its bound, of so many */
export const heldAtBound = (counts: ReadonlyMap<string, number>, trialMonths: number): Summary['heldAtBound'] =>
  [...counts]
    .map(([driver, count]) => ({ driver, share: count / trialMonths }))
    .filter(({ share }) => share > HELD_LIMIT);

/**
 * An over-booked capacity: the share of trials with such a month, and the month where it happens most.
 * @param first index of its first month in each trial; NaN = none
 * @param byMonth how many trials over-book it in each month
 */
export function capacitySummary(
  { id, label }: Capacity,
  first: Column,
  byMonth: readonly number[],
  frame: Frame,
): Summary['capacities'][number] {
  const most = Math.max(...byMonth);
  return {
    id,
    label,
    overbooked: odds(first, (month) => !Number.isNaN(month), frame),
    worstMonth: most === 0 ? null : formatMonth(frame.start + byMonth.indexOf(most)),
  };
}
