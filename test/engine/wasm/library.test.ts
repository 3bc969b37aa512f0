import { describe, expect, it } from 'vitest';
import { exp, log, log1p, pow } from '../../../src/random/elementary.js';
import { streamId, streamKey, uniform } from '../../../src/random/stream.js';
import { enoughTime, more } from '../../more.js';
import { CAPACITY, differences, LibraryRunner, uniformColumn } from './library-runner.js';

const runner = new LibraryRunner();

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
  9007199254740992,
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

const [u, v] = [uniformColumn('u'), uniformColumn('v')];

describe('elementary functions in WebAssembly have the bits of src/random', () => {
  it.each([
    ['exp', exp],
    ['log', log],
    ['log1p', log1p],
  ] as const)('%s at its edges, paired with every other edge', (name, reference) => {
    const pairs = edges.flatMap((a) => edges.flatMap((b) => [a, b]));
    expect(differences(runner, name, reference, (row) => [pairs[row]], pairs.length)).toEqual([]);
  });

  it('pow at every pair of edges', () => {
    const pairs = edges.flatMap((a) => edges.map((b) => [a, b]));
    expect(differences(runner, 'pow', pow, (row) => pairs[row], pairs.length)).toEqual([]);
  });

  const ranges: readonly [string, string, (...operands: number[]) => number, (row: number) => readonly number[]][] = [
    ['exp', 'over its range', exp, (row) => [(u(row) - 0.5) * 1600]],
    ['exp', 'near 0', exp, (row) => [(u(row) - 0.5) * 2 ** (-60 * v(row))]],
    ['exp', 'of any double', exp, (row) => [anyDouble(u(row), v(row))]],
    ['log', 'around 1', log, (row) => [u(row) + v(row)]],
    ['log', 'of any double', log, (row) => [Math.abs(anyDouble(u(row), v(row)))]],
    ['log', 'of any double, negative ones too', log, (row) => [anyDouble(u(row), v(row))]],
    ['log', 'below the normal range', log, (row) => [u(row) * 2 ** -1022 * v(row)]],
    ['log1p', 'over (−1, 1)', log1p, (row) => [2 * u(row) - 1]],
    ['log1p', 'near 0', log1p, (row) => [(u(row) - 0.5) * 2 ** (-60 * v(row))]],
    ['log1p', 'of any double', log1p, (row) => [anyDouble(u(row), v(row))]],
    ['pow', 'of growth by month', pow, (row) => [0.5 + u(row), Math.floor(v(row) * 120) / 12]],
    ['pow', 'over its range', pow, (row) => [u(row) * 4, (v(row) - 0.5) * 1000]],
    ['pow', 'of any double', pow, (row) => [anyDouble(u(row), v(row)), anyDouble(v(row), u(row))]],
    ['pow', 'with whole exponents', pow, (row) => [(u(row) - 0.5) * 8, Math.floor((v(row) - 0.5) * 64)]],
  ];
  // A quarter of a million rows; the benchmark of proofs takes ten times as many.
  it.each(ranges)('%s %s', { timeout: enoughTime }, (name, _, reference, rows) => {
    const found = Array.from({ length: 2 * more }, (__, batch) =>
      differences(runner, name, reference, (row) => rows(batch * CAPACITY + row)),
    );
    expect(found.flat()).toEqual([]);
  });
});

describe('uniforms in WebAssembly have the bits of src/random', () => {
  const names = ['segment/alliance/referrals', '紹介', '', 'direct.wins#count'];
  const ids = names.map(streamId);

  it.each([
    [0, { from: 0, count: 60 }, 0],
    [4096, { from: -1, count: 1 }, 0x9e3779b9],
    [4294967288, { from: 4294967291, count: 4 }, 4294967295],
    [77, { from: 11, count: 600 }, 'a text'],
  ])('from trial %d, months %o, seed %j', (first, months, seed) => {
    const key = streamKey(seed);
    const at = runner.uniforms(ids, first, months, key);
    const wrong: unknown[] = [];
    for (let trial = 0; trial < 8; trial++)
      for (let month = months.from; month < months.from + months.count; month++)
        ids.forEach((id, stream) => {
          if (at(trial, month, stream) !== uniform(key, id, first + trial, month)) wrong.push([trial, month, stream]);
        });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('for one stream, whose numbers stand month by month', () => {
    const key = streamKey(1);
    const at = runner.uniforms(ids.slice(1, 2), 8, { from: 0, count: 2 }, key);
    expect(at(3, 1, 0)).toBe(uniform(key, ids[1], 11, 1));
  });
});
