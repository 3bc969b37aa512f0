import type { Column } from './column.js';

/** Players as bits: player k is bit k. */
export type Coalition = number;

/** Value of a coalition in every trial. */
export type Game = (coalition: Coalition) => Column;

const members = (coalition: Coalition): number => {
  let count = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** s!·(n − 1 − s)!/n! for s = 0 … n − 1: the share of orders in which exactly these s others come before a player. */
function orderShares(players: number): number[] {
  const shares = [1 / players];
  for (let s = 1; s < players; s++) shares.push((shares[s - 1] * s) / (players - s));
  return shares;
}

function addStep(sum: Column, after: Column, before: Column, weight: number): void {
  for (let trial = 0; trial < sum.length; trial++) sum[trial] += weight * (after[trial] - before[trial]);
}

/**
 * Shapley values by trial, from all 2^n coalitions (L. S. Shapley, A Value for n-Person Games, 1953): each player's average
 * contribution over all orders of arrival. They add up to the value of all players minus that of none.
 * @param players at most 30
 */
export function shapleyValues(players: number, trials: number, game: Game): Column[] {
  const shares = orderShares(players);
  return Array.from({ length: players }, (_, player) => {
    const sum = new Float64Array(trials);
    for (let others = 0; others < 1 << players; others++)
      if ((others & (1 << player)) === 0)
        addStep(sum, game(others | (1 << player)), game(others), shares[members(others)]);
    return sum;
  });
}

/** Coalitions that stand while players arrive in this order, from nobody to all. */
export function coalitionsOf(order: readonly number[]): Coalition[] {
  let coalition = 0;
  return [0, ...order.map((player) => (coalition |= 1 << player))];
}

/** An estimate of the Shapley values: by trial, and the standard error of each mean that comes from not having counted all orders. */
export interface SampledShapley {
  readonly values: Column[];
  readonly errors: readonly number[];
}

const mean = (column: Column): number => column.reduce((sum, value) => sum + value, 0) / column.length;

/**
 * Average contributions over sampled orders (J. Castro, D. Gómez, J. Tejada, Polynomial calculation of the Shapley value based on
 * sampling, 2009). Orders come in pairs, each order with its reverse (R. Mitchell et al., Sampling Permutations for Shapley Value
 * Estimation, 2022); the error is that of the means of pairs. In every trial the estimates add up as the values themselves do.
 * @param pairs at least 2
 */
export function sampledShapley(
  players: number,
  trials: number,
  pairs: readonly (readonly number[])[],
  game: Game,
): SampledShapley {
  const values = Array.from({ length: players }, () => new Float64Array(trials));
  const byPair = values.map(() => new Float64Array(pairs.length));
  pairs.forEach((forward, pair) => {
    for (const order of [forward, [...forward].reverse()]) {
      const path = coalitionsOf(order).map(game);
      order.forEach((player, place) => {
        addStep(values[player], path[place + 1], path[place], 0.5 / pairs.length);
        byPair[player][pair] += (mean(path[place + 1]) - mean(path[place])) / 2;
      });
    }
  });
  const errors = byPair.map((column) => {
    const middle = mean(column);
    const squares = column.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
    return Math.sqrt(squares / (pairs.length - 1) / pairs.length);
  });
  return { values, errors };
}
