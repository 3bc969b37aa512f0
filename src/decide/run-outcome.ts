import type { RunResult } from '../engine/simulate.js';
import type { Scenario } from '../model/scenario.js';
import { pow } from '../random/elementary.js';
import type { Side } from '../summary/flow.js';
import { firstMonthInto } from '../summary/pool/first-months.js';
import { ratioInto } from '../summary/pool/ratio-columns.js';
import { sumInto } from '../summary/pool/sum-columns.js';
import { ratioSeries, ratioWindow } from '../summary/ratio.js';
import { targetInto, targetSeries } from '../summary/targets.js';
import type { Threads } from '../summary/threads.js';

/** What decisions read of one run, one number per trial. */
export interface RunOutcome {
  readonly side: Side;
  /** Present value of the run's cash (line 13) over the horizon. */
  readonly value: Float64Array;
  /** Figure of each target by name. */
  readonly targets: ReadonlyMap<string, Float64Array>;
  /** Indirect sales ratio of the last twelve months by revenue, NaN without sales; null where a target speaks of the ratio. */
  readonly ratio: Float64Array | null;
  /** Month index at which each initiative starts; NaN = never. */
  readonly started: ReadonlyMap<string, Float64Array>;
}

const LEDGER = ['cash', 'teamCost', 'initiativeCost', 'mrr.indirect', 'mrr.direct'];

const asksForRatio = ({ targets }: Scenario): boolean => targets.some(({ metric }) => metric === 'indirectRatio');

/** Series that a run must collect for its outcome. */
export function outcomeSeries(scenario: Scenario): string[] {
  const targets = scenario.targets.flatMap(targetSeries);
  const ratio = asksForRatio(scenario) ? [] : [ratioSeries.revenue.indirect, ratioSeries.revenue.direct];
  return [...new Set([...LEDGER, ...targets, ...ratio, ...scenario.initiatives.map(({ id }) => `started.${id}`)])];
}

/** Cash and cost by month and the recurring revenue at the end, summed by all threads. */
async function sideOf(result: RunResult, threads: Threads): Promise<Side> {
  const { data, horizon, trials } = result;
  const months = Array.from({ length: horizon }, (_, month) => month);
  const both = (a: string, b: string, month: number): number[] => [result.offset(a, month), result.offset(b, month)];
  const terms = [
    ...months.map((month) => [result.offset('cash', month)]),
    ...months.map((month) => both('teamCost', 'initiativeCost', month)),
    both('mrr.indirect', 'mrr.direct', horizon - 1),
  ];
  const all = threads.numbers(terms.length * trials);
  const out = terms.map((_, i) => all.subarray(i * trials, (i + 1) * trials));
  await sumInto(threads, { data, terms, out });
  return { cash: out.slice(0, horizon), cost: out.slice(horizon, 2 * horizon), mrr: out[2 * horizon] };
}

/** Σ cash(t)·(1 + r)^(−t/12) in each trial. */
export function presentValue(cash: readonly Float64Array[], rates: Float64Array): Float64Array {
  const value = new Float64Array(rates.length);
  let [rate, factors] = [NaN, [] as number[]];
  for (let trial = 0; trial < value.length; trial++) {
    if (rates[trial] !== rate) {
      rate = rates[trial];
      factors = cash.map((_, t) => (rate === 0 ? 1 : pow(1 + rate, -t / 12)));
    }
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
  const side = await sideOf(result, threads);
  const targets = new Map<string, Float64Array>();
  for (const target of scenario.targets) {
    const out = threads.numbers(trials);
    await targetInto(target, scenario, result, threads, out);
    targets.set(target.name, out);
  }
  const started = new Map<string, Float64Array>();
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
  return { side, value: presentValue(side.cash, rates), targets, ratio, started };
}
