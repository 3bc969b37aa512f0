import { describe, expect, it } from 'vitest';
import { randomOrder, sampleOrders } from '../../../src/decide/ledger/orders.js';
import { coalitionsOf, sampledShapley, shapleyValues } from '../../../src/decide/ledger/shapley.js';
import { streamKey } from '../../../src/random/stream.js';
import type { Coalition } from '../../../src/decide/ledger/shapley.js';

const size = (coalition: Coalition): number => coalition.toString(2).replaceAll('0', '').length;
const has = (coalition: Coalition, players: readonly number[]): boolean =>
  players.every((player) => (coalition & (1 << player)) !== 0);
/** One trial. */
const game = (value: (coalition: Coalition) => number) => (coalition: Coalition) => Float64Array.of(value(coalition));
const exactly = (players: number, value: (coalition: Coalition) => number): number[] =>
  shapleyValues(players, 1, game(value)).map(([credit]) => credit);

describe('Shapley values', () => {
  it('of a game in which only the number of players counts are equal', () => {
    exactly(5, (coalition) => size(coalition) ** 2).forEach((credit) => expect(credit).toBeCloseTo(5, 12));
  });

  it('of a game whose values add up are those values, and 0 for a player who adds nothing', () => {
    const worth = [3, -1, 0, 7];
    const found = exactly(4, (coalition) => worth.reduce((sum, one, k) => (has(coalition, [k]) ? sum + one : sum), 10));
    found.forEach((credit, player) => expect(credit).toBeCloseTo(worth[player], 12));
  });

  it('of the glove game (one left glove, two right ones) are 2/3, 1/6 and 1/6', () => {
    const found = exactly(3, (coalition) => (has(coalition, [0]) && coalition > 1 ? 1 : 0));
    [2 / 3, 1 / 6, 1 / 6].forEach((credit, player) => expect(found[player]).toBeCloseTo(credit, 12));
  });

  it('are found trial by trial', () => {
    const found = shapleyValues(2, 2, (coalition) => Float64Array.of(coalition === 3 ? 4 : 0, coalition));
    expect(found.map((column) => [...column])).toEqual([
      [2, 1],
      [2, 2],
    ]);
  });
});

describe('sampled orders', () => {
  it('are the same for a seed, with their coalitions, no more of them than allowed', () => {
    const sample = sampleOrders(10, 'a', 128);
    expect(sampleOrders(10, 'a', 128)).toEqual(sample);
    expect(sampleOrders(10, 'b', 128)).not.toEqual(sample);
    expect(sample.coalitions.length).toBeLessThanOrEqual(128);
    expect(new Set(sample.coalitions).size).toBe(sample.coalitions.length);
    for (const order of sample.pairs) {
      expect([...order].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      for (const coalition of coalitionsOf(order)) expect(sample.coalitions).toContain(coalition);
    }
  });

  it('put every player first about as often: chi-square of 1,200 orders of 6', () => {
    const orders = Array.from({ length: 1200 }, (_, draw) => randomOrder(6, streamKey('first'), draw));
    const firsts = [0, 1, 2, 3, 4, 5].map((player) => orders.filter(([first]) => first === player).length);
    // 99.9% point of chi-square with 5 degrees of freedom
    expect(firsts.reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0)).toBeLessThan(20.5);
  });

  it('find games of pairs exactly, since each order comes with its reverse', () => {
    const value = (coalition: Coalition): number => 5 * size(coalition) + (has(coalition, [0, 3]) ? 8 : 0);
    const { pairs } = sampleOrders(10, 'pairs', 60);
    const { values, errors } = sampledShapley(10, 1, pairs, game(value));
    values.forEach(([credit], player) => expect(credit).toBeCloseTo(player === 0 || player === 3 ? 9 : 5, 12));
    errors.forEach((error) => expect(error).toBeCloseTo(0, 12));
  });

  it('come within their error of the exact values, and add up to all minus none', () => {
    const value = (coalition: Coalition): number =>
      (has(coalition, [0, 1, 2]) ? 60 : 0) + (has(coalition, [3]) ? 10 / size(coalition) : 0) + size(coalition) ** 3;
    const exact = exactly(8, value);
    const { pairs } = sampleOrders(8, 'cubes', 150);
    const { values, errors } = sampledShapley(8, 1, pairs, game(value));
    values.forEach(([credit], player) => expect(Math.abs(credit - exact[player])).toBeLessThan(4 * errors[player]));
    expect(values.reduce((sum, [credit]) => sum + credit, 0)).toBeCloseTo(value(255) - value(0), 9);
  });
});
