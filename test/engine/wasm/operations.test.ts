import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModuleBuilder } from '../../../src/engine/wasm/assembler.js';
import type { Code, ValueType } from '../../../src/engine/wasm/code.js';
import { select } from '../../../src/engine/wasm/control.js';
import { f64, i32, i64 } from '../../../src/engine/wasm/scalar.js';
import { f64x2, i32x4, i64x2, shuffle, v128 } from '../../../src/engine/wasm/simd.js';
import { instantiate } from './instantiate.js';

/** A module with one function `run` of two doubles. */
function doubles(result: (a: Code<'f64'>, b: Code<'f64'>) => Code<'f64'>): (a: number, b: number) => number {
  const module = new ModuleBuilder();
  const run = module.func(['f64', 'f64'], ['f64']);
  run.body(result(run.params[0], run.params[1]));
  module.export('run', run);
  return instantiate(module).run;
}

const real = fc.double();
const lanes = (a: Code<'f64'>, b: Code<'f64'>): [Code<'v128'>, Code<'v128'>] => [
  f64x2.replace(f64x2.splat(a), 1, b),
  f64x2.replace(f64x2.splat(b), 1, a),
];

describe('operations on doubles do what JavaScript does', () => {
  const cases: readonly [
    name: string,
    scalar: (a: Code<'f64'>, b: Code<'f64'>) => Code<'f64'>,
    vector: (a: Code<'v128'>, b: Code<'v128'>) => Code<'v128'>,
    expected: (a: number, b: number) => number,
  ][] = [
    ['add', f64.add, f64x2.add, (a, b) => a + b],
    ['sub', f64.sub, f64x2.sub, (a, b) => a - b],
    ['mul', f64.mul, f64x2.mul, (a, b) => a * b],
    ['div', f64.div, f64x2.div, (a, b) => a / b],
    ['min', f64.min, f64x2.min, Math.min],
    ['max', f64.max, f64x2.max, Math.max],
    ['abs', f64.abs, f64x2.abs, Math.abs],
    ['neg', f64.neg, f64x2.neg, (a) => -a],
    ['ceil', f64.ceil, f64x2.ceil, Math.ceil],
    ['floor', f64.floor, f64x2.floor, Math.floor],
    ['trunc', f64.trunc, f64x2.trunc, Math.trunc],
    ['sqrt', f64.sqrt, f64x2.sqrt, Math.sqrt],
    ['pmin', (a, b) => select(f64.lt(b, a), b, a), f64x2.pmin, (a, b) => (b < a ? b : a)],
    ['pmax', (a, b) => select(f64.lt(a, b), b, a), f64x2.pmax, (a, b) => (a < b ? b : a)],
  ];
  it.each(cases)('%s', (_, scalar, vector, expected) => {
    const one = doubles(scalar);
    const low = doubles((a, b) => f64x2.extract(vector(...lanes(a, b)), 0));
    const high = doubles((a, b) => f64x2.extract(vector(...lanes(a, b)), 1));
    fc.assert(
      fc.property(real, real, (a, b) => {
        expect(one(a, b)).toBe(expected(a, b));
        expect(low(a, b)).toBe(expected(a, b));
        expect(high(a, b)).toBe(expected(b, a));
      }),
    );
  });

  const comparisons: readonly [
    name: string,
    scalar: (a: Code<'f64'>, b: Code<'f64'>) => Code<'i32'>,
    vector: (a: Code<'v128'>, b: Code<'v128'>) => Code<'v128'>,
    expected: (a: number, b: number) => boolean,
  ][] = [
    ['lt', f64.lt, f64x2.lt, (a, b) => a < b],
    ['le', f64.le, f64x2.le, (a, b) => a <= b],
    ['gt', f64.gt, f64x2.gt, (a, b) => a > b],
    ['ge', f64.ge, f64x2.ge, (a, b) => a >= b],
    ['eq', f64.eq, f64x2.eq, (a, b) => a === b],
    ['ne', f64.ne, f64x2.ne, (a, b) => a !== b],
  ];
  it.each(comparisons)('%s', (_, scalar, vector, expected) => {
    const one = doubles((a, b) => f64.fromI32(scalar(a, b)));
    const mask = doubles((a, b) => f64.fromI32(i64x2.bitmask(vector(...lanes(a, b)))));
    fc.assert(
      fc.property(real, fc.oneof(real, fc.constantFrom(0, -0, NaN, 1)), (a, b) => {
        expect(one(a, b)).toBe(Number(expected(a, b)));
        expect(one(a, a)).toBe(Number(expected(a, a)));
        expect(mask(a, b)).toBe(Number(expected(a, b)) + 2 * Number(expected(b, a)));
      }),
    );
  });
});

/** A module with one function of these types. */
function compiled<const P extends readonly ValueType[]>(
  parameters: P,
  result: ValueType,
  body: (...operands: { [I in keyof P]: Code<P[I]> }) => Code<ValueType>,
): (...operands: (number | bigint)[]) => number | bigint {
  const module = new ModuleBuilder();
  const run = module.func(parameters, [result]);
  run.body(body(...(run.params as unknown as { [I in keyof P]: Code<P[I]> })));
  module.export('run', run);
  return instantiate(module).run;
}

describe('operations on whole numbers do what JavaScript does', () => {
  const small: readonly [
    string,
    (a: Code<'i32'>, b: Code<'i32'>) => Code<'i32'>,
    ((a: Code<'v128'>, b: Code<'v128'>) => Code<'v128'>) | null,
    (a: number, b: number) => number,
  ][] = [
    ['add', i32.add, i32x4.add, (a, b) => (a + b) | 0],
    ['sub', i32.sub, i32x4.sub, (a, b) => (a - b) | 0],
    ['mul', i32.mul, i32x4.mul, Math.imul],
    ['and', i32.and, v128.and, (a, b) => a & b],
    ['or', i32.or, v128.or, (a, b) => a | b],
    ['xor', i32.xor, v128.xor, (a, b) => a ^ b],
    ['andnot', (a, b) => i32.and(a, i32.xor(b, i32.const(-1))), v128.andnot, (a, b) => a & ~b],
    ['lt', i32.lt, (a, b) => v128.and(i32x4.lt(a, b), i32x4.const(1, 1, 1, 1)), (a, b) => Number(a < b)],
    ['gt', i32.gt, (a, b) => v128.and(i32x4.gt(a, b), i32x4.const(1, 1, 1, 1)), (a, b) => Number(a > b)],
    ['le', i32.le, (a, b) => v128.and(i32x4.le(a, b), i32x4.const(1, 1, 1, 1)), (a, b) => Number(a <= b)],
    ['ge', i32.ge, (a, b) => v128.and(i32x4.ge(a, b), i32x4.const(1, 1, 1, 1)), (a, b) => Number(a >= b)],
    ['eq', i32.eq, (a, b) => v128.and(i32x4.eq(a, b), i32x4.const(1, 1, 1, 1)), (a, b) => Number(a === b)],
    ['ne', i32.ne, (a, b) => v128.and(i32x4.ne(a, b), i32x4.const(1, 1, 1, 1)), (a, b) => Number(a !== b)],
    ['ltU', i32.ltU, null, (a, b) => Number(a >>> 0 < b >>> 0)],
    ['gtU', i32.gtU, null, (a, b) => Number(a >>> 0 > b >>> 0)],
    ['leU', i32.leU, null, (a, b) => Number(a >>> 0 <= b >>> 0)],
    ['geU', i32.geU, null, (a, b) => Number(a >>> 0 >= b >>> 0)],
    ['shl', i32.shl, null, (a, b) => a << b],
    ['shr', i32.shr, null, (a, b) => a >> b],
    ['shrU', i32.shrU, null, (a, b) => (a >>> b) | 0],
    ['clz', (a) => i32.clz(a), null, Math.clz32],
    ['ctz', (a) => i32.ctz(a), null, (a) => (a === 0 ? 32 : 31 - Math.clz32(a & -a))],
    ['popcnt', (a) => i32.popcnt(a), null, (a) => (a >>> 0).toString(2).replaceAll('0', '').length],
    ['eqz', (a) => i32.eqz(a), null, (a) => Number(a === 0)],
    [
      'divU',
      (a, b) => i32.divU(a, i32.or(b, i32.const(1))),
      null,
      (a, b) => Math.floor((a >>> 0) / ((b | 1) >>> 0)) | 0,
    ],
    ['remU', (a, b) => i32.remU(a, i32.or(b, i32.const(1))), null, (a, b) => ((a >>> 0) % ((b | 1) >>> 0)) | 0],
    [
      'div',
      (a, b) => i32.div(a, i32.or(i32.and(b, i32.const(255)), i32.const(1))),
      null,
      (a, b) => (a / ((b & 255) | 1)) | 0,
    ],
    [
      'rem',
      (a, b) => i32.rem(a, i32.or(i32.and(b, i32.const(255)), i32.const(1))),
      null,
      (a, b) => (a % ((b & 255) | 1)) | 0,
    ],
    ['min', (a, b) => select(i32.lt(a, b), a, b), i32x4.min, (a, b) => Math.min(a, b)],
    ['max', (a, b) => select(i32.gt(a, b), a, b), i32x4.max, (a, b) => Math.max(a, b)],
  ];
  it.each(small)('%s of 32 bits', (_, scalar, vector, expected) => {
    const one = compiled(['i32', 'i32'], 'i32', scalar);
    const lane =
      vector && compiled(['i32', 'i32'], 'i32', (a, b) => i32x4.extract(vector(i32x4.splat(a), i32x4.splat(b)), 2));
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        expect(one(a, b)).toBe(expected(a, b));
        if (lane) expect(lane(a, b)).toBe(expected(a, b));
      }),
    );
  });

  const signed = (value: bigint): bigint => BigInt.asIntN(64, value);
  const unsigned = (value: bigint): bigint => BigInt.asUintN(64, value);
  const large: readonly [
    string,
    (a: Code<'i64'>, b: Code<'i64'>) => Code<'i64'>,
    ((a: Code<'v128'>, b: Code<'v128'>) => Code<'v128'>) | null,
    (a: bigint, b: bigint) => bigint,
  ][] = [
    ['add', i64.add, i64x2.add, (a, b) => signed(a + b)],
    ['sub', i64.sub, i64x2.sub, (a, b) => signed(a - b)],
    ['mul', i64.mul, i64x2.mul, (a, b) => signed(a * b)],
    ['and', i64.and, v128.and, (a, b) => a & b],
    ['or', i64.or, v128.or, (a, b) => a | b],
    ['xor', i64.xor, v128.xor, (a, b) => a ^ b],
    ['shl', i64.shl, (a, b) => i64x2.shl(a, i32.wrap(i64x2.extract(b, 0))), (a, b) => signed(a << (b & 63n))],
    ['shr', i64.shr, (a, b) => i64x2.shr(a, i32.wrap(i64x2.extract(b, 0))), (a, b) => a >> (b & 63n)],
    [
      'shrU',
      i64.shrU,
      (a, b) => i64x2.shrU(a, i32.wrap(i64x2.extract(b, 0))),
      (a, b) => signed(unsigned(a) >> (b & 63n)),
    ],
    ['lt', (a, b) => i64.extendU(i64.lt(a, b)), (a, b) => i64x2.neg(i64x2.lt(a, b)), (a, b) => BigInt(a < b)],
    ['gt', (a, b) => i64.extendU(i64.gt(a, b)), (a, b) => i64x2.neg(i64x2.gt(a, b)), (a, b) => BigInt(a > b)],
    ['eq', (a, b) => i64.extendU(i64.eq(a, b)), (a, b) => i64x2.neg(i64x2.eq(a, b)), (a, b) => BigInt(a === b)],
    ['ne', (a, b) => i64.extendU(i64.ne(a, b)), (a, b) => i64x2.neg(i64x2.ne(a, b)), (a, b) => BigInt(a !== b)],
    ['ltU', (a, b) => i64.extendU(i64.ltU(a, b)), null, (a, b) => BigInt(unsigned(a) < unsigned(b))],
    ['extendU of wrap', (a) => i64.extendU(i32.wrap(a)), null, (a) => BigInt.asUintN(32, a)],
    ['extend of wrap', (a) => i64.extend(i32.wrap(a)), null, (a) => BigInt.asIntN(32, a)],
    [
      'abs',
      (a) => select(i64.lt(a, i64.const(0n)), i64.sub(i64.const(0n), a), a),
      (a) => i64x2.abs(a),
      (a) => signed(a < 0n ? -a : a),
    ],
  ];
  const word = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
  it.each(large)('%s of 64 bits', (_, scalar, vector, expected) => {
    const one = compiled(['i64', 'i64'], 'i64', scalar);
    const lane =
      vector && compiled(['i64', 'i64'], 'i64', (a, b) => i64x2.extract(vector(i64x2.splat(a), i64x2.splat(b)), 1));
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(one(a, b)).toBe(expected(a, b));
        if (lane) expect(lane(a, b)).toBe(expected(a, b));
      }),
    );
  });

  it('products of 32 bits have 64 bits, from the lower and the upper pair of lanes', () => {
    const half = (low: boolean, lane: number): ReturnType<typeof compiled> =>
      compiled(['i32', 'i32'], 'i64', (a, b) => {
        const x = i32x4.replace(i32x4.splat(a), lane, b);
        const extmul = low ? i64x2.extmulLowI32x4U : i64x2.extmulHighI32x4U;
        return i64x2.extract(extmul(x, i32x4.splat(a)), lane % 2);
      });
    const low = half(true, 1);
    const high = half(false, 3);
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        const expected = signed(BigInt(a >>> 0) * BigInt(b >>> 0));
        expect([low(a, b), high(a, b)]).toEqual([expected, expected]);
      }),
    );
  });
});

describe('conversions', () => {
  it('truncate towards 0 and hold what does not fit', () => {
    const to32 = compiled(['f64'], 'i32', (a) => i32.truncate(a));
    const to64 = compiled(['f64'], 'i64', (a) => i64.truncate(a));
    const lane = compiled(['f64'], 'i32', (a) => i32x4.extract(i32x4.truncateZero(f64x2.splat(a)), 1));
    for (const [x, y] of [
      [1.9, 1],
      [-1.9, -1],
      [NaN, 0],
      [1e10, 2 ** 31 - 1],
      [-1e10, -(2 ** 31)],
    ]) {
      expect([to32(x), lane(x)]).toEqual([y, y]);
    }
    expect(to64(-1e15 - 0.5)).toBe(-(10n ** 15n));
  });

  it('make doubles of signed and unsigned numbers', () => {
    expect(compiled(['i32'], 'f64', (a) => f64.fromI32(a))(-1)).toBe(-1);
    expect(compiled(['i32'], 'f64', (a) => f64.fromU32(a))(-1)).toBe(2 ** 32 - 1);
    expect(compiled(['i64'], 'f64', (a) => f64.fromI64(a))(-(2n ** 53n))).toBe(-(2 ** 53));
    expect(compiled(['i32'], 'f64', (a) => f64x2.extract(f64x2.fromLowI32x4(i32x4.splat(a)), 1))(-1)).toBe(-1);
    expect(compiled(['i32'], 'f64', (a) => f64x2.extract(f64x2.fromLowU32x4(i32x4.splat(a)), 0))(-1)).toBe(2 ** 32 - 1);
    expect(compiled(['i64'], 'f64', (a) => f64.reinterpret(a))(0x3ff0000000000000n)).toBe(1);
    expect(compiled(['f64'], 'i64', (a) => i64.reinterpret(a))(-2)).toBe(BigInt.asIntN(64, 0xc000000000000000n));
  });

  it('nearest takes ties to even', () => {
    const one = doubles((a) => f64.nearest(a));
    const lane = doubles((a) => f64x2.extract(f64x2.nearest(f64x2.splat(a)), 1));
    for (const [x, y] of [
      [0.5, 0],
      [1.5, 2],
      [2.5, 2],
      [-0.5, -0],
      [3.3, 3],
    ])
      expect([one(x, 0), lane(x, 0)]).toEqual([y, y]);
  });
});

describe('vectors', () => {
  it('hold the constants that were written, lane by lane', () => {
    expect(doubles(() => f64x2.extract(f64x2.const(1.25, -3e300), 1))(0, 0)).toBe(-3e300);
    expect(doubles(() => f64x2.extract(f64x2.const(7), 1))(0, 0)).toBe(7);
    expect(compiled([], 'i64', () => i64x2.extract(i64x2.const(1n, -2n), 1))()).toBe(-2n);
    expect(compiled([], 'i32', () => i32x4.extract(i32x4.const(1, 2, -3, 0x9e3779b9), 3))()).toBe(0x9e3779b9 | 0);
  });

  it('select bits by a mask and lanes by a shuffle', () => {
    const pick = doubles((a, b) =>
      f64x2.extract(v128.bitselect(f64x2.splat(a), f64x2.splat(b), f64x2.lt(f64x2.splat(a), f64x2.splat(b))), 1),
    );
    expect([pick(1, 2), pick(5, 3)]).toEqual([1, 3]);
    const lane = (at: number): unknown =>
      compiled([], 'i32', () =>
        i32x4.extract(shuffle(i32x4.const(10, 11, 12, 13), i32x4.const(14, 15, 16, 17), [0, 6, 3, 4]), at),
      )();
    expect([0, 1, 2, 3].map(lane)).toEqual([10, 16, 13, 14]);
    expect(compiled([], 'i32', () => v128.anyTrue(v128.not(i32x4.const(-1, -1, -1, -1))))()).toBe(0);
    expect(compiled([], 'i32', () => i64x2.allTrue(i64x2.const(1n, 0n)))()).toBe(0);
    expect(compiled([], 'i32', () => i32x4.bitmask(i32x4.const(-1, 0, 0, -1)))()).toBe(9);
  });
});
