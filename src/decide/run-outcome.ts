import { TotalMap } from '../model/total-map.js';
import type { RunResult } from '../engine/simulate.js';
import type { Scenario } from '../model/scenario.js';
import { factorsOfTrials } from '../summary/flow.js';
import { firstMonthInto } from '../summary/pool/first-months.js';
import { ratioInto } from '../summary/pool/ratio-columns.js';
import { ratioSeries, ratioWindow } from '../summary/ratio.js';
import { sideOf, sideSeries } from '../summary/side.js';
import type { Side } from '../summary/side.js';
import { targetInto, targetSeries } from '../summary/targets.js';
import type { Threads } from '../summary/threads.js';

/** What decisions read of one run, one number per trial. */
export interface RunOutcome {
  readonly side: Side;
  /** Present value of the run's cash (line 13) over the horizon. */
  readonly value: Float64Array;
  /** Figure of each target by name. */
  readonly targets: TotalMap<string, Float64Array>;
  /** Indirect sales ratio of the last twelve months by revenue, NaN without sales; null where a target speaks of the ratio. */
  readonly ratio: Float64Array | null;
  /** Month index at which each initiative starts; NaN = never. */
  readonly started: TotalMap<string, Float64Array>;
}

const asksForRatio = ({ targets }: Scenario): boolean => targets.some(({ metric }) => metric === 'indirectRatio');

/** Series that a run must collect for its outcome. */
export function outcomeSeries(scenario: Scenario): string[] {
  const targets = scenario.targets.flatMap(targetSeries);
  const ratio = asksForRatio(scenario) ? [] : [ratioSeries('revenue').indirect, ratioSeries('revenue').direct];
  return [
    ...new Set([
      ...sideSeries(scenario),
      ...targets,
      ...ratio,
      ...scenario.initiatives.map(({ id }) => `started.${id}`),
    ]),
  ];
}

/**
 * Σ cash(t)·d(t) in each trial.
 * @param rates per year in month 0
 * @param discount d(t) by month; null where the rate of month 0 holds throughout
 */
export function presentValue(
  cash: readonly Float64Array[],
  rates: Float64Array,
  discount: Side['discount'],
): Float64Array {
  const value = new Float64Array(rates.length);
  const factors = new Float64Array(cash.length);
  const discountTrial = factorsOfTrials(rates, discount, factors);
  for (let trial = 0; trial < value.length; trial++) {
    discountTrial(trial);
    let total = 0;
    for (let t = 0; t < cash.length; t++) total += cash[t][trial] * factors[t];
    value[trial] = total;
  }
  return value;
}

/** Reads the outcome of a run that has collected `outcomeSeries`; the result may be overwritten afterwards. */
export async function runOutcome(
  result: RunResult,
  scenario: Scenario,
  rates: Float64Array,
  threads: Threads,
): Promise<RunOutcome> {
  const { data, trials, horizon } = result;
  const side = await sideOf(result, threads, (count, trials) => {
    const all = threads.numbers(count * trials);
    return Array.from({ length: count }, (_, i) => all.subarray(i * trials, (i + 1) * trials));
  });
  const targets = new TotalMap<string, Float64Array>();
  for (const target of scenario.targets) {
    const out = threads.numbers(trials);
    await targetInto(target, scenario, result, threads, out);
    targets.set(target.name, out);
  }
  const started = new TotalMap<string, Float64Array>();
  for (const { id, start } of scenario.initiatives) {
    // Negative: it has started before the first month.
    const before = start.kind === 'month' ? start.month - scenario.start : 0;
    const out = threads.numbers(trials);
    const months = before < 0 ? [] : result.offsets(`started.${id}`);
    await firstMonthInto(threads, { data, months, level: 1, base: 0, never: before < 0 ? before : NaN, out });
    started.set(id, out);
  }
  const ratio = asksForRatio(scenario) ? null : threads.numbers(trials);
  if (ratio !== null) {
    const window = ratioWindow(result, 'revenue', Math.max(0, horizon - 12), horizon - 1);
    await ratioInto(threads, { data, windows: [window], out: [ratio] });
  }
  return { side, value: presentValue(side.cash, rates, side.discount), targets, ratio, started };
}
