import { describe, expect, it } from 'vitest';
import { exactShares, sampledShares } from '../../../src/decide/compare/shapley.js';
import type { Worth } from '../../../src/decide/compare/shapley.js';

/** Players 0 and 1 own a left glove each, player 2 the right one: a pair is worth 6 (and 12 in the second trial). */
const gloves: Worth = (players) => {
  const pair = players.includes(2) && players.length > 1 ? 1 : 0;
  return Promise.resolve(Float64Array.of(6 * pair, 12 * pair));
};

describe('Shapley values', () => {
  it('of the glove game are those of the textbook, trial by trial', async () => {
    const { byPlayer } = await exactShares(3, gloves);
    expect(byPlayer.map((share) => [...share].map((value) => Number(value.toFixed(12))))).toEqual([
      [1, 2],
      [1, 2],
      [4, 8],
    ]);
  });

  it('from all orders are those from all sets', async () => {
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
    ].map((order) => (place: number) => order[place]);
    const { byPlayer, byPair } = await sampledShares(3, gloves, orders);
    expect(byPlayer.map((share) => share[0])).toEqual([1, 1, 4].map((value) => expect.closeTo(value, 12) as number));
    expect(byPair).toHaveLength(3);
  });

  it('of a single order sum to the worth of all', async () => {
    const { byPlayer } = await sampledShares(3, gloves, [(place) => [2, 0, 1][place]]);
    expect(byPlayer.reduce((sum, share) => sum + share[1], 0)).toBe(12);
  });
});
