import type { Target } from '../model/decision.js';
import { readingOf } from '../model/measure-reading.js';
import type { Scenario } from '../model/scenario.js';
import { formatMonth } from '../model/time.js';
import type { RunResult } from '../engine/simulate.js';
import type { Column } from './column/column.js';
import type { Frame } from './flow-summary.js';
import { odds } from './odds.js';
import { ratioInto } from './pool/ratio-columns.js';
import { sumInto } from './pool/sum-columns.js';
import { ratioSeries, ratioWindow } from './ratio.js';
import type { Spread, TargetSummary } from './summary.js';
import type { Threads } from './threads.js';
import { windowOf } from './window.js';
import type { Window } from './window.js';

/** Series that a target's figure is made of. */
export function targetSeries({ metric, basis }: Target): string[] {
  const { indirect, direct } = ratioSeries(basis);
  return metric === 'indirectRatio' ? [indirect, direct] : [metric];
}

/**
 * The figure a target speaks of, per trial, over a window: flows summed, stocks at its end, the indirect sales ratio from sums, a
 * measure that is a ratio as the mean of its months.
 */
export async function figureInto(
  target: Target,
  { from, to }: Window,
  { measures }: Scenario,
  result: RunResult,
  threads: Threads,
  out: Float64Array,
): Promise<void> {
  const { data } = result;
  if (target.metric === 'indirectRatio') {
    await ratioInto(threads, { data, windows: [ratioWindow(result, target.basis, from, to)], out: [out] });
    return;
  }
  const reads = readingOf(target.metric, measures);
  const terms = [result.offsets(target.metric, reads === 'stock' ? to : from, to)];
  await sumInto(threads, { data, terms, out: [out] });
  if (reads === 'ratio') for (let trial = 0; trial < out.length; trial++) out[trial] /= to - from + 1;
}

/** The same over the target's own window. */
export const targetInto = (
  target: Target,
  scenario: Scenario,
  result: RunResult,
  threads: Threads,
  out: Float64Array,
): Promise<void> => figureInto(target, windowOf(target, scenario), scenario, result, threads, out);

/** Whether a figure meets a target; undefined figures do not. */
export const meets = (target: Target, value: number): boolean =>
  target.comparison === 'atLeast' ? value >= target.value : value <= target.value;

/** Figures of a target over the trials under one lens, and their spread. */
export interface TargetReached {
  readonly column: Column;
  readonly spread: Spread;
}

/** The deadline as written. */
export const deadlineOf = ({ by }: Target): string =>
  by.kind === 'fiscal-year' ? `FY${by.year}` : formatMonth(by.month);

export function targetSummary(
  target: Target,
  scenario: Scenario,
  unit: string,
  reached: { readonly strict: TargetReached; readonly broad: TargetReached },
  path: TargetSummary['path'],
  frame: Frame,
): TargetSummary {
  const window = windowOf(target, scenario);
  const chance = (column: Column): ReturnType<typeof odds> => odds(column, (value) => meets(target, value), frame);
  return {
    name: target.name,
    label: target.label,
    metric: target.metric,
    basis: target.metric === 'indirectRatio' ? target.basis : '',
    unit,
    over: target.over,
    comparison: target.comparison,
    value: target.value,
    by: deadlineOf(target),
    from: formatMonth(scenario.start + window.from),
    to: formatMonth(scenario.start + window.to),
    monthIndex: window.to,
    odds: { strict: chance(reached.strict.column), broad: chance(reached.broad.column) },
    reached: { strict: reached.strict.spread, broad: reached.broad.spread },
    path,
  };
}
