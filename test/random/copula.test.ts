import { describe, expect, it } from 'vitest';
import {
  type Copula,
  checkCorrelation,
  correlate,
  correlateColumns,
  normalCorrelation,
} from '../../src/random/copula.js';
import { smallestEigenvalue } from '../../src/random/smallest-eigenvalue.js';
import { streamId, streamKey, uniform } from '../../src/random/stream.js';

const N = 20_000;
const key = streamKey('copula');

function couple(copula: Copula, uniforms: readonly number[]): number[] {
  const coupled = Float64Array.from(uniforms);
  correlateColumns(
    copula,
    uniforms.map((_, i) => coupled.subarray(i, i + 1)),
  );
  return [...coupled];
}

function coupled(ranks: number[][]): { before: number[][]; after: number[][] } {
  const copula = correlate(ranks);
  const ids = ranks.map((_, i) => streamId(`input-${i}`));
  const before = Array.from({ length: N }, (_, trial) => ids.map((id) => uniform(key, id, trial, -1)));
  return { before, after: before.map((uniforms) => couple(copula, uniforms)) };
}

/** Spearman's correlation of two columns of uniforms, whose ranks they are but for sampling. */
function rankCorrelation(rows: number[][], i: number, j: number): number {
  const ranked = [i, j].map((column) => {
    const order = rows.map((row, at) => [row[column], at]).sort((a, b) => a[0] - b[0]);
    const ranks = new Float64Array(rows.length);
    order.forEach(([, at], rank) => (ranks[at] = rank - (rows.length - 1) / 2));
    return ranks;
  });
  const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, k) => sum + x * b[k], 0);
  return dot(ranked[0], ranked[1]) / dot(ranked[0], ranked[0]);
}

describe('rank correlations', () => {
  it('become normal correlations by 2·sin(π·ρ/6)', () => {
    for (const rank of [-1, -0.7, -0.3, 0, 0.1, 0.5, 0.99, 1])
      expect(normalCorrelation(rank)).toBeCloseTo(2 * Math.sin((Math.PI * rank) / 6), 15);
  });

  it('come out of the coupled uniforms within 4 standard errors', () => {
    const ranks = [
      [1, -0.3, 0.6],
      [-0.3, 1, 0.2],
      [0.6, 0.2, 1],
    ];
    const { after } = coupled(ranks);
    for (const [i, j] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ])
      expect(Math.abs(rankCorrelation(after, i, j) - ranks[i][j])).toBeLessThan(4 / Math.sqrt(N));
  });

  it('leave every coupled number uniform (Kolmogorov distance below its 1e-4 point)', () => {
    const { after } = coupled([
      [1, 0.8],
      [0.8, 1],
    ]);
    const sorted = after.map((row) => row[1]).sort((a, b) => a - b);
    const distance = sorted.reduce((most, u, i) => Math.max(most, Math.abs(u - (i + 0.5) / N)), 0);
    expect(distance * Math.sqrt(N)).toBeLessThan(2.23);
  });

  it('change no bit of the first input and of inputs without a correlation', () => {
    const { before, after } = coupled([
      [1, 0, 0.5, 0],
      [0, 1, 0, 0],
      [0.5, 0, 1, 0],
      [0, 0, 0, 1],
    ]);
    for (const column of [0, 1, 3]) expect(after.map((row) => row[column])).toEqual(before.map((row) => row[column]));
    expect(after[0][2]).not.toBe(before[0][2]);
  });

  it('keep coupled uniforms strictly between 0 and 1 at the ends of a stream', () => {
    const copula = correlate([
      [1, 0.9],
      [0.9, 1],
    ]);
    for (const u of [2 ** -54, 1 - 2 ** -53]) for (const x of couple(copula, [u, u])) expect(x > 0 && x < 1).toBe(true);
  });
});

describe('a matrix of rank correlations is refused', () => {
  it('when it is not positive definite, naming the pair that contradicts the others and the smallest eigenvalue', () => {
    const [issue] = checkCorrelation([
      [1, 0.9, 0, -0.9],
      [0.9, 1, 0, 0.8],
      [0, 0, 1, 0],
      [-0.9, 0.8, 0, 1],
    ]);
    expect(issue.rule).toBe('not-positive-definite');
    expect(issue.pair).not.toContain(2);
    expect(issue.found).toBeLessThan(0);
  });

  it('when two inputs are tied to each other completely', () => {
    expect(
      checkCorrelation([
        [1, 1],
        [1, 1],
      ]),
    ).toMatchObject([{ rule: 'not-positive-definite', pair: [0, 1] }]);
    expect(() =>
      correlate([
        [1, -1],
        [-1, 1],
      ]),
    ).toThrow('not-positive-definite');
  });

  it.each([
    [
      [
        [1, 0.1],
        [0.2, 1],
      ],
      'not-symmetric',
    ],
    [
      [
        [1, 1.5],
        [1.5, 1],
      ],
      'outside-minus-one-to-one',
    ],
    [
      [
        [1, NaN],
        [NaN, 1],
      ],
      'outside-minus-one-to-one',
    ],
    [
      [
        [2, 0],
        [0, 1],
      ],
      'diagonal-not-one',
    ],
    [[[1, 0], [0]], 'not-square'],
  ])('%j: %s', (matrix, rule) => {
    expect(checkCorrelation(matrix)[0].rule).toBe(rule);
  });

  it('but not when it is empty or of size 1', () => {
    expect([checkCorrelation([]), checkCorrelation([[1]])]).toEqual([[], []]);
  });
});

it('the smallest eigenvalue of [[2, 1], [1, 2]] is 1 with the vector (1, −1)/√2', () => {
  const { value, vector } = smallestEigenvalue([
    [2, 1],
    [1, 2],
  ]);
  expect(value).toBeCloseTo(1, 14);
  expect(vector[0]).toBeCloseTo(-vector[1], 14);
  expect(Math.abs(vector[0])).toBeCloseTo(Math.SQRT1_2, 14);
});
