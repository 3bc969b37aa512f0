import { describe, expect, it, vi } from 'vitest';
import { binomial, poisson } from '../../../src/random/count.js';
import { exp, log } from '../../../src/random/elementary.js';
import { enoughTime, more } from '../../more.js';
import { CAPACITY, differences, LibraryRunner, uniformColumn } from './library-runner.js';

/** Rows of a range of operands: a few, and all that the runner takes in the benchmark. */
const ROWS = Math.min(CAPACITY, (CAPACITY / 4) * more);

vi.setConfig({ testTimeout: enoughTime });

const runner = new LibraryRunner();
const [u, v, w] = [uniformColumn('u'), uniformColumn('v'), uniformColumn('w')];

/** Log-uniform in [low, high]. */
const between = (low: number, high: number, share: number): number => exp(log(low) + share * (log(high) - log(low)));
/** Uniforms with weight in both tails. */
const tailed = (share: number, which: number): number =>
  which < 0.7
    ? share
    : which < 0.85
      ? between(2 ** -54, 0.5, share)
      : Math.min(1 - 2 ** -53, 1 - between(2 ** -53, 0.5, share));

describe('counts in WebAssembly are those of src/random', () => {
  const special = [
    0,
    -0,
    -3,
    NaN,
    1e-300,
    1e-12,
    0.3,
    1,
    7.5,
    23.999999,
    24,
    24.5,
    60,
    1e3,
    1e6,
    1e8,
    1e9,
    1e15,
    1e300,
    Infinity,
  ];
  const uniforms = [2 ** -54, 1e-12, 0.003999, 0.004, 0.3, 0.5, 0.999, 1 - 2 ** -53];
  const trials = [0, -0, -1, NaN, 1, 2, 3, 17, 49, 50, 100, 1000, 1e6, 1e9, 1e15, Infinity];
  const chances = [0, -0, -1, NaN, 1e-300, 1e-9, 0.02, 0.3, 0.5, 0.500001, 0.9, 0.999999, 1, 1.5];

  it('Poisson at its edges, each beside every other', () => {
    const points = special.flatMap((mean) => uniforms.map((at) => [mean, at]));
    const rows = points.flatMap((one, i) => [one, points[(7 * i + 3) % points.length]]);
    expect(differences(runner, 'poisson', poisson, (row) => rows[row], rows.length)).toEqual([]);
  });

  it('binomial at its edges, each beside another', () => {
    const points = trials.flatMap((n) => chances.flatMap((p) => uniforms.map((at) => [n, p, at])));
    const rows = points.flatMap((one, i) => [one, points[(7 * i + 3) % points.length]]);
    expect(differences(runner, 'binomial', binomial, (row) => rows[row], rows.length)).toEqual([]);
  });

  const poissons: readonly [string, (row: number) => readonly number[]][] = [
    ['small means', (row) => [between(1e-3, 30, v(row)), u(row)]],
    ['means from 1e-6 to 1e6', (row) => [between(1e-6, 1e6, v(row)), u(row)]],
    ['both tails', (row) => [between(1e-2, 1e4, v(row)), tailed(u(row), w(row))]],
    ['means from 1e8 to 1e15', (row) => [between(1e8, 1e15, v(row)), tailed(u(row), w(row))]],
  ];
  it.each(poissons)('Poisson: %s', (_, rows) => {
    expect(differences(runner, 'poisson', poisson, rows, ROWS)).toEqual([]);
  });

  const trial = (share: number): number => Math.floor(between(1, 1e4, share));
  const binomials: readonly [string, (row: number) => readonly number[]][] = [
    ['any chance', (row) => [trial(v(row)), w(row), u(row)]],
    ['small chances', (row) => [trial(v(row)), between(1e-4, 0.2, w(row)), u(row)]],
    ['large chances', (row) => [trial(v(row)), 1 - between(1e-4, 0.2, w(row)), u(row)]],
    ['few trials', (row) => [Math.floor(v(row) * 40), w(row), u(row)]],
    ['both tails', (row) => [trial(v(row)), w(row), tailed(u(row), u(row + CAPACITY))]],
    ['many trials', (row) => [Math.floor(between(1e4, 1e7, v(row))), w(row), u(row)]],
    ['trials beyond count', (row) => [Math.floor(between(1e9, 1e15, v(row))), w(row), tailed(u(row), w(row))]],
  ];
  it.each(binomials)('binomial: %s', (_, rows) => {
    expect(differences(runner, 'binomial', binomial, rows, ROWS)).toEqual([]);
  });
});

/** The largest uniform whose count is at most k, by halving: a step of the distribution function. */
function stepAbove(k: number, count: (at: number) => number): number {
  let [low, high] = [0, 1];
  for (let middle = 0.5; middle > low && middle < high; middle = (low + high) / 2)
    if (count(middle) <= k) low = middle;
    else high = middle;
  return low;
}

/** Uniforms on both sides of a step, from as close as the exact routine is sure (1e-12) to far away. */
const around = (step: number): number[] =>
  [1e-11, 1e-9, 1e-8, 3e-8, 1e-7, 3e-7, 1e-6, 1e-5, 1e-4, 1e-3].flatMap((gap) =>
    [step * (1 - gap), step * (1 + gap), 1 - (1 - step) * (1 - gap), 1 - (1 - step) * (1 + gap)].filter(
      (at) => at > 2 ** -54 && at < 1 && Math.abs(at - step) > 1e-11 * Math.min(step, 1 - step),
    ),
  );

/** Counts k up to 6 standard deviations around the mean, at most 24 of them. */
function steps(mean: number, variance: number): number[] {
  const reach = Math.ceil(6 * Math.sqrt(variance)) + 2;
  const stride = Math.max(1, Math.ceil(reach / 12));
  const found: number[] = [];
  for (let k = Math.floor(mean) - reach; k <= mean + reach; k += stride) if (k >= 0) found.push(k);
  return found;
}

describe('the quick ways decide only what they are sure of: both sides of the steps are those of src/random', () => {
  const variances = Array.from({ length: 60 }, (_, i) => between(0.05, 3e6, i / 59)).concat([
    7.99, 8, 8.01, 10, 10.01, 79.9, 80.1,
  ]);

  it('Poisson', () => {
    const rows = variances.flatMap((mean) =>
      steps(mean, mean).flatMap((k) => around(stepAbove(k, (at) => poisson(mean, at))).map((at) => [mean, at])),
    );
    for (let from = 0; from < rows.length; from += CAPACITY) {
      const part = rows.slice(from, from + CAPACITY);
      expect(differences(runner, 'poisson', poisson, (row) => part[row], part.length & ~1)).toEqual([]);
    }
  });

  it.each([0.003, 0.05, 0.2, 0.35, 0.499, 0.5, 0.501, 0.7, 0.93, 0.998])('binomial with chance %d', (p) => {
    const rows = variances.flatMap((variance) => {
      const n = Math.max(1, Math.round(variance / (p * (1 - p))));
      return steps(n * p, n * p * (1 - p))
        .filter((k) => k < n)
        .flatMap((k) => around(stepAbove(k, (at) => binomial(n, p, at))).map((at) => [n, p, at]));
    });
    expect(differences(runner, 'binomial', binomial, (row) => rows[row], rows.length & ~1)).toEqual([]);
  });

  it('binomial with trials that are not whole', () => {
    const rows = (row: number): number[] => [v(row) * 60, w(row), u(row)];
    expect(differences(runner, 'binomial', binomial, rows, 20_000)).toEqual([]);
  });
});
