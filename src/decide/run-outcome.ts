import type { RunResult } from '../engine/simulate.js';
import type { Scenario } from '../model/scenario.js';
import { pow } from '../random/elementary.js';
import type { Side } from '../summary/flow.js';
import { ratioOver, ratioSeries } from '../summary/ratio.js';
import { targetFigure } from '../summary/targets.js';

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
  const targets = scenario.targets.flatMap(({ metric, basis }) =>
    metric === 'indirectRatio' ? [ratioSeries[basis].indirect, ratioSeries[basis].direct] : [metric],
  );
  const ratio = asksForRatio(scenario) ? [] : [ratioSeries.revenue.indirect, ratioSeries.revenue.direct];
  return [...new Set([...LEDGER, ...targets, ...ratio, ...scenario.initiatives.map(({ id }) => `started.${id}`)])];
}

const sum = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, trial) => value + b[trial]);

function sideOf(result: RunResult): Side {
  const by = (column: (month: number) => Float64Array): Float64Array[] =>
    Array.from({ length: result.horizon }, (_, month) => column(month));
  const last = result.horizon - 1;
  return {
    cash: by((month) => result.column('cash', month).slice()),
    cost: by((month) => sum(result.column('teamCost', month), result.column('initiativeCost', month))),
    mrr: sum(result.column('mrr.indirect', last), result.column('mrr.direct', last)),
  };
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

/** @param before month index at which the start is written; negative = it has started before */
function startMonths(result: RunResult, series: string, before: number): Float64Array {
  const starts = new Float64Array(result.trials).fill(before < 0 ? before : NaN);
  if (before >= 0)
    for (let month = result.horizon - 1; month >= 0; month--)
      result.column(series, month).forEach((on, trial) => {
        if (on === 1) starts[trial] = month;
      });
  return starts;
}

/** Reads the outcome of a run that has collected `outcomeSeries`; the result may be overwritten afterwards. */
export function runOutcome(result: RunResult, scenario: Scenario, rates: Float64Array): RunOutcome {
  const side = sideOf(result);
  return {
    side,
    value: presentValue(side.cash, rates),
    targets: new Map(scenario.targets.map((target) => [target.name, targetFigure(target, scenario, result)])),
    ratio: asksForRatio(scenario)
      ? null
      : ratioOver(result, 'revenue', Math.max(0, result.horizon - 12), result.horizon - 1),
    started: new Map(
      scenario.initiatives.map(({ id, start }) => [
        id,
        startMonths(result, `started.${id}`, start.kind === 'month' ? start.month - scenario.start : 0),
      ]),
    ),
  };
}
