import type { RunResult } from '../engine/simulate.js';
import { DISCOUNT_FACTOR, discountsByMonth } from '../equations/discount.js';
import type { Scenario } from '../model/scenario.js';
import { sumInto } from './pool/sum-columns.js';
import type { Threads } from './threads.js';

/** One side of a difference: cash and cost (lines 9 + 10) by month, one column over trials each, and list MRR at the horizon. */
export interface Side {
  readonly cash: readonly Float64Array[];
  readonly cost: readonly Float64Array[];
  readonly mrr: Float64Array;
  /** Discount factors by month; null where one rate holds throughout. The same in every run. */
  readonly discount: readonly Float64Array[] | null;
}

/** Series that a side is made of. */
export const sideSeries = (scenario: Scenario): readonly string[] => [
  'cash',
  'teamCost',
  'initiativeCost',
  'mrr.indirect',
  'mrr.direct',
  ...(discountsByMonth(scenario) ? [DISCOUNT_FACTOR] : []),
];

/**
 * The side of a run that has collected its series, summed by all threads.
 * @param columns so many columns over the trials, to be written
 */
export async function sideOf(
  result: RunResult,
  threads: Threads,
  columns: (count: number, trials: number) => Float64Array[],
): Promise<Side> {
  const { data, horizon, trials } = result;
  const months = Array.from({ length: horizon }, (_, month) => month);
  const each = (...names: string[]): number[][] =>
    months.map((month) => names.map((name) => result.offset(name, month)));
  const last = [result.offset('mrr.indirect', horizon - 1), result.offset('mrr.direct', horizon - 1)];
  const discounted = result.has(DISCOUNT_FACTOR);
  const terms = [
    ...each('cash'),
    ...each('teamCost', 'initiativeCost'),
    last,
    ...(discounted ? each(DISCOUNT_FACTOR) : []),
  ];
  const out = columns(terms.length, trials);
  await sumInto(threads, { data, terms, out });
  return {
    cash: out.slice(0, horizon),
    cost: out.slice(horizon, 2 * horizon),
    mrr: out[2 * horizon],
    discount: discounted ? out.slice(2 * horizon + 1) : null,
  };
}
