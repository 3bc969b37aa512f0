import type { Lens } from '../../model/lens.js';
import type { Scenario } from '../../model/scenario.js';
import type { World } from '../world.js';
import type { PathsAnalysis } from './paths-analysis.js';

/** The lens that decides; strict where no decision is written. */
export const lensOf = (scenario: Scenario): Lens => scenario.decision?.lens ?? 'strict';

/** Trial indices from the lowest value to the highest; of equal values the earlier trial first. */
const ascending = (values: Float64Array): number[] =>
  Array.from(values.keys()).sort((a, b) => values[a] - values[b] || a - b);

/** Ranks by which trials are chosen: type-1 percentiles, so that each is a trial that was simulated. */
const ranks = { worst: 0.05, median: 0.5, luckiest: 1 } as const;
type WhichPath = keyof typeof ranks;

/** The trials that are the worst 5%, the median and the luckiest, by net present value. */
export async function paths(world: World): Promise<PathsAnalysis> {
  const lens = lensOf(world.scenario);
  const { npv, payback } = await world.flow(lens, null);
  const order = ascending(npv);
  const found = (Object.keys(ranks) as WhichPath[]).map((which) => {
    const trial = order[Math.max(0, Math.ceil(order.length * ranks[which] - 1e-9) - 1)];
    return {
      which,
      trial: trial + 1,
      npv: npv[trial],
      payback: Number.isFinite(payback[trial]) ? payback[trial] : null,
    };
  });
  return { lens, paths: found };
}
