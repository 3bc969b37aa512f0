import type { Permutation } from '../../random/permutation.js';

/** Worth of a set of players in each trial; players are numbered from 0. */
export type Worth = (players: readonly number[]) => Promise<Float64Array>;

/** Shares of the players in each trial: they sum to the worth of all minus the worth of none. */
export interface Shares {
  readonly byPlayer: readonly Float64Array[];
  /** Means of the shares by antithetic pair of orders and player; empty where all sets were asked. */
  readonly byPair: readonly (readonly number[])[];
}

const membersOf = (set: number, count: number): number[] =>
  Array.from({ length: count }, (_, player) => player).filter((player) => (set >> player) & 1);

/** |S|!(n − |S| − 1)!/n! for a set of so many of n players. */
function weightOf(size: number, count: number): number {
  let choices = 1;
  for (let k = 1; k <= size; k++) choices = (choices * (count - k)) / k;
  return 1 / (count * choices);
}

/** Shapley values (L. S. Shapley 1953) from the worth of every set of players. */
export async function exactShares(count: number, worth: Worth): Promise<Shares> {
  const worths: Float64Array[] = [];
  for (let set = 0; set < 1 << count; set++) worths.push(await worth(membersOf(set, count)));
  const byPlayer = Array.from({ length: count }, (_, player) => {
    const share = new Float64Array(worths[0].length);
    worths.forEach((without, set) => {
      if ((set >> player) & 1) return;
      const weight = weightOf(membersOf(set, count).length, count);
      const joined = worths[set | (1 << player)];
      for (let trial = 0; trial < share.length; trial++) share[trial] += weight * (joined[trial] - without[trial]);
    });
    return share;
  });
  return { byPlayer, byPair: [] };
}

/** What each player adds when they come in this order. */
async function marginals(order: readonly number[], worth: Worth): Promise<Float64Array[]> {
  const added: Float64Array[] = [];
  let before = await worth([]);
  for (let place = 0; place < order.length; place++) {
    const after = await worth(order.slice(0, place + 1).sort((a, b) => a - b));
    const had = before;
    added[order[place]] = after.map((value, trial) => value - had[trial]);
    before = after;
  }
  return added;
}

const meanOf = (column: Float64Array): number => column.reduce((sum, value) => sum + value, 0) / column.length;

/**
 * The same from some orders in which the players may come (J. Castro et al., Computers & Operations Research 36, 2009), each
 * together with its reverse (antithetic: R. Mitchell et al., JMLR 23, 2022). Shares of every order sum to the whole.
 */
export async function sampledShares(count: number, worth: Worth, orders: readonly Permutation[]): Promise<Shares> {
  const byPlayer: Float64Array[] = [];
  const byPair: number[][] = [];
  for (const permutation of orders) {
    const order = Array.from({ length: count }, (_, place) => permutation(place));
    const [there, back] = [await marginals(order, worth), await marginals(order.slice().reverse(), worth)];
    const pair = there.map((column, player) => column.map((value, trial) => (value + back[player][trial]) / 2));
    byPair.push(pair.map(meanOf));
    pair.forEach((column, player) => {
      byPlayer[player] = column.map((value, trial) => (byPlayer[player]?.[trial] ?? 0) + value / orders.length);
    });
  }
  return { byPlayer, byPair };
}
