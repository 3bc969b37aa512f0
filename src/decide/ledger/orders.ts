import { streamId, streamKey, uniform } from '../../random/stream.js';
import { coalitionsOf } from './shapley.js';
import type { Coalition } from './shapley.js';

/** A uniform order of 0 … players − 1 (Fisher and Yates), the same for the same seed. */
export function randomOrder(players: number, key: ReturnType<typeof streamKey>, draw: number): number[] {
  const id = streamId('ledger.order');
  const order = Array.from({ length: players }, (_, player) => player);
  for (let last = players - 1; last > 0; last--) {
    const other = Math.floor(uniform(key, id, draw, last) * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

export interface OrderSample {
  /** Each stands for itself and its reverse. */
  readonly pairs: readonly (readonly number[])[];
  /** Every coalition that stands on the way of one of them, once. */
  readonly coalitions: readonly Coalition[];
}

/** Draws pairs of orders as long as they meet at most so many coalitions, at least two pairs. */
export function sampleOrders(players: number, seed: string, mostCoalitions: number): OrderSample {
  const key = streamKey(seed);
  const pairs: number[][] = [];
  let met = new Set<Coalition>();
  for (;;) {
    const order = randomOrder(players, key, pairs.length);
    const more = new Set([...met, ...coalitionsOf(order), ...coalitionsOf([...order].reverse())]);
    if (pairs.length >= 2 && more.size > mostCoalitions) return { pairs, coalitions: [...met] };
    pairs.push(order);
    met = more;
  }
}
