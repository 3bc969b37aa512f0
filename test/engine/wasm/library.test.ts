import { describe, expect, it } from 'vitest';
import { binomial, poisson } from '../../../src/random/count.js';
import { exp, log, log1p, pow } from '../../../src/random/elementary.js';
import { streamId, streamKey, uniform } from '../../../src/random/stream.js';
import { CAPACITY, LibraryRunner } from './library-runner.js';

const runner = new LibraryRunner();
const key = streamKey('library');

/** Uniform numbers of a named column. */
const column = (name: string): ((row: number) => number) => {
  const id = streamId(name);
  return (row) => uniform(key, id, row, -1);
};

/** Rows in which the routine and its namesake differ in any bit, as [arguments, got, expected]. */
function differences(
  name: string,
  reference: (...operands: number[]) => number,
  rows: (row: number) => readonly number[],
  count = CAPACITY,
): unknown[] {
  for (let row = 0; row < count; row++) rows(row).forEach((value, i) => (runner.columns[i][row] = value));
  const got = runner.run(name, count);
  const found: unknown[] = [];
  for (let row = 0; row < count; row++) {
    const operands = rows(row);
    const expected = reference(...operands);
    if (!Object.is(got[row], expected)) found.push([operands, got[row], expected]);
  }
  return found.slice(0, 5);
}

const bits = new DataView(new ArrayBuffer(8));
/** Any double: its bits are drawn. */
const anyDouble = (u: number, v: number): number => {
  bits.setUint32(0, Math.floor(u * 2 ** 32));
  bits.setUint32(4, Math.floor(v * 2 ** 32));
  return bits.getFloat64(0);
};

const edges = [
  0,
  -0,
  1,
  -1,
  2,
  -2,
  0.5,
  -0.5,
  3,
  -3,
  1 / 3,
  1e-300,
  -1e-300,
  5e-324,
  -5e-324,
  2.2250738585072014e-308,
  2.225073858507201e-308,
  1.7976931348623157e308,
  -1.7976931348623157e308,
  Infinity,
  -Infinity,
  NaN,
  709.78,
  709.79,
  -745.13,
  -745.14,
  -746,
  720,
  -760,
  1e19,
  -1e19,
  9007199254740991,
  9007199254740993,
  -9007199254740992,
  1 - 2 ** -53,
  1 + 2 ** -52,
  -1 + 2 ** -53,
  0.7071067811865475,
  0.7071067811865476,
  1.4142135623730951,
  2 ** -1022,
  2 ** 1023,
  10,
  100,
];

const [u, v, w] = [column('u'), column('v'), column('w')];

describe('elementary functions in WebAssembly have the bits of src/random', () => {
  it.each([
    ['exp', exp],
    ['log', log],
    ['log1p', log1p],
  ] as const)('%s at its edges, paired with every other edge', (name, reference) => {
    const pairs = edges.flatMap((a) => edges.flatMap((b) => [a, b]));
    expect(differences(name, reference, (row) => [pairs[row]], pairs.length)).toEqual([]);
  });

  it('pow at every pair of edges', () => {
    const pairs = edges.flatMap((a) => edges.map((b) => [a, b]));
    expect(differences('pow', pow, (row) => pairs[row], pairs.length)).toEqual([]);
  });

  const ranges: readonly [string, (...operands: number[]) => number, string, (row: number) => readonly number[]][] = [
    ['exp', exp, 'over its range', (row) => [(u(row) - 0.5) * 1600]],
    ['exp', exp, 'near 0', (row) => [(u(row) - 0.5) * 2 ** (-60 * v(row))]],
    ['exp', exp, 'of any double', (row) => [anyDouble(u(row), v(row))]],
    ['log', log, 'around 1', (row) => [u(row) + v(row)]],
    ['log', log, 'of any double', (row) => [Math.abs(anyDouble(u(row), v(row)))]],
    ['log', log, 'of any double, negative ones too', (row) => [anyDouble(u(row), v(row))]],
    ['log', log, 'below the normal range', (row) => [u(row) * 2 ** -1022 * v(row)]],
    ['log1p', log1p, 'over (−1, 1)', (row) => [2 * u(row) - 1]],
    ['log1p', log1p, 'near 0', (row) => [(u(row) - 0.5) * 2 ** (-60 * v(row))]],
    ['log1p', log1p, 'of any double', (row) => [anyDouble(u(row), v(row))]],
    ['pow', pow, 'of growth by month', (row) => [0.5 + u(row), Math.floor(v(row) * 120) / 12]],
    ['pow', pow, 'over its range', (row) => [u(row) * 4, (v(row) - 0.5) * 1000]],
    ['pow', pow, 'of any double', (row) => [anyDouble(u(row), v(row)), anyDouble(v(row), u(row))]],
    ['pow', pow, 'with whole exponents', (row) => [(u(row) - 0.5) * 8, Math.floor((v(row) - 0.5) * 64)]],
  ];
  it.each(ranges)('%s', (name, reference, _, rows) => {
    expect(differences(name, reference, rows)).toEqual([]);
  });
});

describe('uniforms in WebAssembly have the bits of src/random', () => {
  it.each([
    ['segment/alliance/referrals', 7, 0],
    ['紹介', -1, 0x9e3779b9],
    ['', 4294967294, 4294967295],
  ])('stream %j, month %d', (name, month, seed) => {
    const id = streamId(name);
    const { k0, k1 } = streamKey(seed);
    const got = runner.run('uniform', 100_000, month + 1, id.lo, id.hi, k0, k1);
    const wrong: number[] = [];
    for (let trial = 0; trial < 100_000; trial++)
      if (got[trial] !== uniform({ k0, k1 }, id, trial, month)) wrong.push(trial);
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

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
  const special = [0, -0, -3, NaN, 1e-300, 1e-12, 0.3, 1, 7.5, 23.999999, 24, 24.5, 60, 1e3, 1e6, 1e9];
  const uniforms = [2 ** -54, 1e-12, 0.003999, 0.004, 0.3, 0.5, 0.999, 1 - 2 ** -53];
  const trials = [0, -0, -1, NaN, 1, 2, 3, 17, 49, 50, 100, 1000, 1e6];
  const chances = [0, -0, -1, NaN, 1e-300, 1e-9, 0.02, 0.3, 0.5, 0.500001, 0.9, 0.999999, 1, 1.5];

  it('Poisson at its edges, each beside every other', () => {
    const points = special.flatMap((mean) => uniforms.map((at) => [mean, at]));
    const rows = points.flatMap((one, i) => [one, points[(7 * i + 3) % points.length]]);
    expect(differences('poisson', poisson, (row) => rows[row], rows.length)).toEqual([]);
  });

  it('binomial at its edges, each beside another', () => {
    const points = trials.flatMap((n) => chances.flatMap((p) => uniforms.map((at) => [n, p, at])));
    const rows = points.flatMap((one, i) => [one, points[(7 * i + 3) % points.length]]);
    expect(differences('binomial', binomial, (row) => rows[row], rows.length)).toEqual([]);
  });

  const poissons: readonly [string, (row: number) => readonly number[]][] = [
    ['small means', (row) => [between(1e-3, 30, v(row)), u(row)]],
    ['means from 1e-6 to 1e6', (row) => [between(1e-6, 1e6, v(row)), u(row)]],
    ['both tails', (row) => [between(1e-2, 1e4, v(row)), tailed(u(row), w(row))]],
  ];
  it.each(poissons)('Poisson: %s', (_, rows) => {
    expect(differences('poisson', poisson, rows)).toEqual([]);
  });

  const trial = (share: number): number => Math.floor(between(1, 1e4, share));
  const binomials: readonly [string, (row: number) => readonly number[]][] = [
    ['any chance', (row) => [trial(v(row)), w(row), u(row)]],
    ['small chances', (row) => [trial(v(row)), between(1e-4, 0.2, w(row)), u(row)]],
    ['large chances', (row) => [trial(v(row)), 1 - between(1e-4, 0.2, w(row)), u(row)]],
    ['few trials', (row) => [Math.floor(v(row) * 40), w(row), u(row)]],
    ['both tails', (row) => [trial(v(row)), w(row), tailed(u(row), u(row + CAPACITY))]],
    ['many trials', (row) => [Math.floor(between(1e4, 1e7, v(row))), w(row), u(row)]],
  ];
  it.each(binomials)('binomial: %s', (_, rows) => {
    expect(differences('binomial', binomial, rows)).toEqual([]);
  });
});
