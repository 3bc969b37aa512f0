import { coalitionRun } from '../../equations/runs.js';
import type { World } from '../world.js';
import type { Column } from './column.js';
import { sampleOrders } from './orders.js';
import type { OrderSample } from './orders.js';
import { sampledShapley, shapleyValues } from './shapley.js';
import type { Coalition } from './shapley.js';

/** Coalitions simulated at most: every one up to 6 initiatives, a sample of orders beyond. */
const MOST_COALITIONS = 64;

/** Which coalitions a credit between so many initiatives needs. */
export interface CreditPlan {
  readonly coalitions: readonly Coalition[];
  /** null = every coalition is counted. */
  readonly sample: OrderSample | null;
}

export function planCredits(initiatives: number, seed: string): CreditPlan {
  if (2 ** initiatives > MOST_COALITIONS) {
    const sample = sampleOrders(initiatives, seed, MOST_COALITIONS);
    return { coalitions: sample.coalitions, sample };
  }
  return { coalitions: Array.from({ length: 1 << initiatives }, (_, coalition) => coalition), sample: null };
}

/** Credit of each initiative by trial, in their order, and the error of each mean that is due to sampled orders. */
export interface Credits {
  readonly values: readonly Column[];
  readonly errors: readonly number[];
}

/** @param onRun called after each coalition */
export async function creditsOf(world: World, plan: CreditPlan, onRun: () => void): Promise<Credits> {
  const { scenario, trials } = world;
  const players = scenario.initiatives.length;
  const found = new Map<Coalition, Column>();
  for (const coalition of plan.coalitions) {
    const on = scenario.initiatives.filter((_, player) => (coalition & (1 << player)) !== 0);
    const run = coalitionRun(
      scenario,
      on.map(({ id }) => id),
    );
    found.set(coalition, await world.value(run));
    onRun();
  }
  const game = (coalition: Coalition): Column => found.get(coalition)!;
  if (plan.sample !== null) return sampledShapley(players, trials, plan.sample.pairs, game);
  return { values: shapleyValues(players, trials, game), errors: new Array<number>(players).fill(0) };
}
