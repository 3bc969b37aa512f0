import { describe, expect, it } from 'vitest';
import { dominance } from '../../../src/decide/compare/dominance.js';
import { better, minus, pairedDifference } from '../../../src/decide/compare/pairs.js';
import { regrets } from '../../../src/decide/compare/regret.js';
import { compared, tiny } from './sides.js';

const trials = { exact: false, replicates: 1 };
const column = (length: number, of: (trial: number) => number): Float64Array =>
  Float64Array.from({ length }, (_, k) => of(k));

describe('a paired difference', () => {
  it('knows a constant difference for certain, however wide both spread', () => {
    const first = column(100, (k) => 1000 * ((k * 37) % 100));
    const { mean, se, low, high } = pairedDifference(
      minus(
        first.map((value) => value + 5),
        first,
      ),
      'amount',
      trials,
    );
    expect([mean, se, low, high]).toEqual([5, 0, 5, 5]);
  });

  it('of shares that never differ still leaves the rule of three', () => {
    expect(pairedDifference(new Float64Array(300), 'share', trials)).toEqual({
      mean: 0,
      se: 0,
      low: -0.01,
      high: 0.01,
    });
  });

  it('has the interval of the textbook', () => {
    const { mean, se, high } = pairedDifference(
      column(4, (k) => k),
      'amount',
      trials,
    );
    expect([mean, se, high]).toEqual([
      1.5,
      expect.closeTo(Math.sqrt(5 / 3 / 4), 12),
      expect.closeTo(1.5 + 1.96 * Math.sqrt(5 / 12), 12),
    ]);
  });
});

describe('how often the other is better', () => {
  it('counts ties, takes not recovered as the last month and undefined as the worst', () => {
    const first = Float64Array.of(10, 20, Infinity, Infinity, NaN, 5);
    const other = Float64Array.of(8, 20, 30, Infinity, 40, NaN);
    const { better: more, tie, worse } = better(other, first, -1, trials);
    expect([more.value, tie.value, worse.value]).toEqual([3 / 6, 2 / 6, 1 / 6]);
  });
});

describe('regret', () => {
  it('is what each option loses against the best in the same trial', () => {
    const [a, b] = regrets([Float64Array.of(10, 0, 4, 4), Float64Array.of(0, 6, 4, 2)], trials);
    expect([a.expected.mean, b.expected.mean]).toEqual([6 / 4, 12 / 4]);
    expect([a.p95.value, b.p95.value]).toEqual([expect.closeTo(5.1, 12), expect.closeTo(8.8, 12)]);
  });
});

describe('dominance', () => {
  const first = column(1000, (k) => (k * 617) % 1000);

  it('of a column that is better in every trial is of both orders', () => {
    const found = dominance(
      first.map((value) => value + 200),
      first,
      trials,
    );
    expect([found.first.who, found.second.who]).toEqual(['other', 'other']);
    expect(
      dominance(
        first,
        first.map((value) => value + 200),
        trials,
      ).first.who,
    ).toBe('first');
  });

  it('of the same mean with less spread is of the second order only', () => {
    const found = dominance(
      first.map((value) => 500 + (value - 500) / 4),
      first,
      trials,
    );
    expect([found.first.who, found.second.who]).toEqual(['neither', 'other']);
    expect(found.first.againstOther).toBeGreaterThan(0.3);
  });

  it('is undecided between columns that differ by chance alone', () => {
    const found = dominance(
      column(1000, (k) => (k * 389 + 7) % 1000),
      first,
      trials,
    );
    expect([found.first.who, found.second.who]).toEqual(['undecided', 'undecided']);
  });
});

describe('compared scenarios', () => {
  it.each(['monte-carlo', 'latin-hypercube', 'sobol'])(
    'share their draws under %s, also where one has more inputs',
    async (sampling) => {
      const first = tiny
        .replace('simulation: { trials: 1, counts: expected }', `simulation: { trials: 128, sampling: ${sampling} }`)
        .replace('value: 100%', 'value: 20% to 60%');
      const other = `${first}  aside:\n    start: 2026-04\n    success: 50%\n    cost: { once: 1_000 to 9_000 }\n    stop: none\n`;
      const { scenarios, comparisons } = await compared(first, other.replace('  aside:', '  a-side:'));
      const { mean, se } = comparisons[0].npv;
      expect(mean).toBeLessThan(-1_000);
      expect(mean).toBeGreaterThan(-9_000);
      // What both draw alike cancels: only the price of the addition is left.
      expect(se).toBeLessThan(300);
      expect(scenarios[0].npv.se).toBeGreaterThan(3 * se);
      expect(comparisons[0].better.npv.better.value).toBe(0);
    },
  );
});
