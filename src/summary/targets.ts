import type { Target } from '../model/decision.js';
import type { Scenario } from '../model/scenario.js';
import { formatMonth } from '../model/time.js';
import type { RunResult } from '../engine/simulate.js';
import type { Frame } from './flow-summary.js';
import { odds } from './odds.js';
import { ratioOver } from './ratio.js';
import { isStock, quantileTypeOf } from './units.js';
import { spread } from './spread.js';
import type { TargetSummary } from './summary.js';
import { windowOf } from './window.js';

/** The figure a target speaks of, per trial: flows summed over its window, stocks at the end, ratios from sums. */
export function targetFigure(target: Target, scenario: Scenario, result: RunResult): Float64Array {
  const { from, to } = windowOf(target, scenario);
  if (target.metric === 'indirectRatio') return ratioOver(result, target.basis, from, to);
  const sum = new Float64Array(result.trials);
  for (let month = isStock(target.metric) ? to : from; month <= to; month++)
    result.column(target.metric, month).forEach((value, trial) => (sum[trial] += value));
  return sum;
}

/** Whether a figure meets a target; undefined figures do not. */
export const meets = (target: Target, value: number): boolean =>
  target.comparison === 'atLeast' ? value >= target.value : value <= target.value;

export function targetSummary(
  target: Target,
  scenario: Scenario,
  unit: string,
  figures: { readonly strict: Float64Array; readonly broad: Float64Array },
  frame: Frame,
): TargetSummary {
  const window = windowOf(target, scenario);
  const chance = (column: Float64Array): ReturnType<typeof odds> =>
    odds(column, (value) => meets(target, value), frame);
  const type = quantileTypeOf(unit);
  return {
    name: target.name,
    label: target.label,
    metric: target.metric,
    basis: target.metric === 'indirectRatio' ? target.basis : '',
    unit,
    over: target.over,
    comparison: target.comparison,
    value: target.value,
    by: target.by.kind === 'fiscal-year' ? `FY${target.by.year}` : formatMonth(target.by.month),
    from: formatMonth(scenario.start + window.from),
    to: formatMonth(scenario.start + window.to),
    monthIndex: window.to,
    odds: { strict: chance(figures.strict), broad: chance(figures.broad) },
    reached: { strict: spread(figures.strict, type, frame), broad: spread(figures.broad, type, frame) },
  };
}
