import { describe, expect, it } from 'vitest';
import { normalScores, midRanks } from '../../../src/decide/estimate/normal-scores.js';
import { polynomials } from '../../../src/decide/estimate/polynomials.js';
import { Regression } from '../../../src/decide/estimate/regression.js';
import { firstOrderIndex } from '../../../src/decide/sensitivity/first-order.js';
import { jansen } from '../../../src/decide/sensitivity/jansen.js';
import { rankCorrelation } from '../../../src/decide/sensitivity/rank-correlation.js';
import { jackknifeError } from '../../../src/decide/estimate/jackknife.js';
import type { Estimated } from '../../../src/decide/estimate/jackknife.js';
import { normalQuantile } from '../../../src/random/normal.js';
import { streamId, streamKey, uniform } from '../../../src/random/stream.js';

const TRIALS = 4096;

const uniforms = (seed: string, id: string, trials = TRIALS): Float64Array =>
  new Float64Array(trials).map((_, trial) => uniform(streamKey(seed), streamId(id), trial, -1));
const normals = (seed: string, id: string): Float64Array => uniforms(seed, id).map(normalQuantile);

const firstOf = (inputs: readonly Float64Array[], y: Float64Array, degree?: number): Estimated =>
  firstOrderIndex(new Regression(y.length, polynomials(inputs.map(normalScores), degree)), y);

const near = ({ value, se }: Estimated, truth: number): void => {
  expect(se).toBeLessThan(0.05);
  expect(Math.abs(value - truth)).toBeLessThan(4 * se! + 1e-9);
};

describe('indices of two independent linear inputs', () => {
  // y = 3a + 4b with a, b standard normal: shares 9/25 and 16/25.
  const [a, b] = [normals('one', 'a'), normals('one', 'b')];
  const y = a.map((value, trial) => 3 * value + 4 * b[trial]);

  it('are their shares of the variance', () => {
    near(firstOf([a], y), 9 / 25);
    near(firstOf([b], y), 16 / 25);
    // Scores come from ranks, so they are not quite the inputs themselves.
    expect(firstOf([a, b], y).value).toBeGreaterThan(0.999);
  });

  it('are the same for the total, where nothing interacts', () => {
    const [a2, b2] = [normals('two', 'a'), normals('two', 'b')];
    near(jansen(y, y.map((_, trial) => 3 * a2[trial] + 4 * b[trial])), 9 / 25); // prettier-ignore
    near(jansen(y, y.map((_, trial) => 3 * a[trial] + 4 * b2[trial])), 16 / 25); // prettier-ignore
  });

  it('are about 0 for an input that does nothing, of either sign', () => {
    const values = Array.from({ length: 40 }, (_, i) => firstOf([normals('idle', `c${i}`)], y).value);
    expect(values.some((value) => value < 0)).toBe(true);
    expect(values.some((value) => value > 0)).toBe(true);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.0004);
  });

  it('do not depend on the distribution behind the ranks where the outcome is the same', () => {
    expect(firstOf([a.map((value) => value ** 3 * 10 + 7)], y).value).toBeCloseTo(firstOf([a], y).value, 12);
  });

  it('have errors that are those seen from seed to seed', () => {
    const runs = Array.from({ length: 40 }, (_, seed) => {
      const [p, q] = [normals(`s${seed}`, 'a'), normals(`s${seed}`, 'b')];
      return firstOf([p], p.map((value, trial) => 3 * value + 4 * q[trial])); // prettier-ignore
    });
    const mean = runs.reduce((sum, { value }) => sum + value, 0) / runs.length;
    const sd = Math.sqrt(runs.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / (runs.length - 1));
    const se = runs.reduce((sum, run) => sum + run.se!, 0) / runs.length;
    expect(Math.abs(mean - 9 / 25)).toBeLessThan((4 * sd) / Math.sqrt(40));
    expect(se / sd).toBeGreaterThan(0.7);
    expect(se / sd).toBeLessThan(1.4);
  });
});

describe('indices of the Ishigami function', () => {
  // sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ on (−π, π)³: first 0.3139, 0.4424, 0; total 0.5576, 0.4424, 0.2437 (T. Homma, A. Saltelli 1996).
  const draw = (seed: string): Float64Array[] =>
    ['x1', 'x2', 'x3'].map((id) => uniforms(seed, id).map((u) => (2 * u - 1) * Math.PI));
  const ishigami = ([x1, x2, x3]: readonly Float64Array[]): Float64Array =>
    x1.map((x, i) => Math.sin(x) + 7 * Math.sin(x2[i]) ** 2 + 0.1 * x3[i] ** 4 * Math.sin(x));
  const [one, two] = [draw('one'), draw('two')];
  const y = ishigami(one);

  it('are found from the trials, of an input that only acts through another as 0', () => {
    near(firstOf([one[0]], y), 0.3139);
    near(firstOf([one[2]], y), 0);
  });

  it('are understated from the trials where an effect goes up and down twice: five powers cannot follow it, more come closer', () => {
    const [five, fourteen] = [firstOf([one[1]], y).value, firstOf([one[1]], y, 14).value];
    expect(five).toBeLessThan(fourteen);
    expect(fourteen).toBeLessThan(0.4424);
    expect(fourteen).toBeGreaterThan(0.35);
  });

  it('are found by freezing the others, interactions included', () => {
    const total = (i: number): Estimated => jansen(y, ishigami(one.map((column, k) => (k === i ? two[k] : column))));
    near(total(0), 0.5576);
    near(total(1), 0.4424);
    near(total(2), 0.2437);
  });
});

describe('rank correlation', () => {
  it('is ±1 for what rises or falls throughout, and shares ranks between equal values', () => {
    const x = Float64Array.of(3, 1, 2, 5, 4);
    expect(rankCorrelation(midRanks(x), midRanks(x.map((value) => value ** 5))).value).toBeCloseTo(1, 12);
    expect(rankCorrelation(midRanks(x), midRanks(x.map((value) => -value))).value).toBeCloseTo(-1, 12);
    expect(midRanks(Float64Array.of(7, 2, 7, 9))).toEqual(Float64Array.of(2.5, 1, 2.5, 4));
  });

  it('is that of textbooks: 1 − 6Σd²/(n(n² − 1)) without ties', () => {
    const [x, y] = [Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(2, 1, 4, 3, 5)];
    expect(rankCorrelation(x, y).value).toBeCloseTo(0.8, 12);
  });
});

it('an error that too few trials cannot tell is unknown, never a number that is none', () => {
  const beyond = jackknifeError([1e200, -1e200]);
  expect([jackknifeError([1]), jackknifeError([1, NaN]), jackknifeError([1, Infinity]), beyond]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  for (const trials of [1, 2, 17, 22, 25, 26, 28, 30, 40]) {
    // Few different values: without one group of trials nothing of the input is left to vary.
    const input = Float64Array.from({ length: trials }, (_, trial) => (trial % 16 === 3 ? 1 : 0));
    const y = input.map((value, trial) => 5 * value + (trial % 3));
    const found = [
      firstOrderIndex(new Regression(trials, polynomials([normalScores(input)])), y),
      rankCorrelation(midRanks(input), midRanks(y)),
      jansen(y, input),
    ];
    for (const { value, se } of found) {
      expect(Number.isFinite(value)).toBe(true);
      expect(se === null || (Number.isFinite(se) && se >= 0)).toBe(true);
      if (trials === 1) expect(se).toBeNull();
    }
  }
});
