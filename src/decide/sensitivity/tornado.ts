import { meanAndError } from '../../summary/mean.js';
import type { Estimated } from '../estimate/jackknife.js';
import type { Factor } from '../factors.js';
import type { World } from '../world.js';
import { outcomesOf } from './outcomes.js';
import type { Outcome } from './outcomes.js';
import type { SensitivityInput } from './sensitivity-analysis.js';

export function meanOfColumn(column: Float64Array, replicates: number): Estimated {
  const { mean, se } = meanAndError(column, replicates);
  return { value: mean, se: Number.isFinite(se) ? se : null };
}

const difference = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, trial) => value - b[trial]);

/** The outcomes with one input held at either end, all else as drawn. The factor must be one that can be held. */
export async function tornadoOf(world: World, factor: Factor): Promise<SensitivityInput['tornado']> {
  if (factor.heldAs === null) return null;
  const id = factor.heldAs;
  const at = async (value: number): Promise<Outcome[]> =>
    outcomesOf(await world.changed({ held: new Map([[id, world.held(id, value)]]) }));
  const [low, high] = [await at(factor.low), await at(factor.high)];
  const { replicates } = world.frame;
  const end = (outcome: string, column: Float64Array): { outcome: string; mean: Estimated } => ({
    outcome,
    mean: meanOfColumn(column, replicates),
  });
  return {
    low: low.map(({ name, column }) => end(name, column)),
    high: high.map(({ name, column }) => end(name, column)),
    swing: high.map(({ name, column }, i) => end(name, difference(column, low[i].column))),
  };
}
