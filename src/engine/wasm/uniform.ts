import type { FunctionBuilder, ModuleBuilder } from './assembler.js';
import type { Code, Func, Local } from './code.js';
import type { Constants } from './constants.js';
import { loop } from './control.js';
import { f64, i32, i64 } from './scalar.js';
import { f64x2, i32x4, i64x2, shuffle, v128 } from './simd.js';

type V128 = Code<'v128'>;

/** Words of the counter and of the key: (trial, month + 1, id low, id high), (k0, k1). */
export type UniformOperands = readonly ['i32', 'i32', 'i32', 'i32', 'i32', 'i32'];
/** Address of the first number, how many (a multiple of 8), then as above. */
export type ColumnOperands = readonly ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32'];

const ROUNDS = 10;
const MULTIPLIER = [0xd2511f53, 0xcd9e8d57] as const;
const KEY_STEP = [0x9e3779b9, 0xbb67ae85] as const;
const TWO_MINUS_53 = 2 ** -53;
const BELOW_ONE = 1 - TWO_MINUS_53;

/** One counter in four variables. */
class Counter {
  private readonly words: readonly [Local<'i32'>, Local<'i32'>, Local<'i32'>, Local<'i32'>];
  private readonly products: readonly [Local<'i64'>, Local<'i64'>];

  constructor(
    private readonly f: FunctionBuilder,
    words: readonly [Code<'i32'>, Code<'i32'>, Code<'i32'>, Code<'i32'>],
  ) {
    this.words = [f.keep(words[0]), f.keep(words[1]), f.keep(words[2]), f.keep(words[3])];
    this.products = [f.local('i64'), f.local('i64')];
  }

  round(key: readonly Local<'i32'>[]): void {
    const [x0, x1, x2, x3] = this.words;
    const [first, second] = this.products;
    const product = (x: Local<'i32'>, which: 0 | 1): Code<'i64'> =>
      i64.mul(i64.extendU(x), i64.const(BigInt(MULTIPLIER[which])));
    const upper = (of: Local<'i64'>): Code<'i32'> => i32.wrap(i64.shrU(of, i64.const(32n)));
    this.f.body(
      first.set(product(x0, 0)),
      second.set(product(x2, 1)),
      x0.set(i32.xor(upper(second), i32.xor(x1, key[0]))),
      x1.set(i32.wrap(second)),
      x2.set(i32.xor(upper(first), i32.xor(x3, key[1]))),
      x3.set(i32.wrap(first)),
    );
  }

  /** (k + ½)/2^53 of the upper 53 bits of words 0 and 1. */
  uniform(): Code<'f64'> {
    const [x0, x1] = this.words;
    const low = i64.shrU(i64.extendU(x1), i64.const(11n));
    const k = i64.or(i64.shl(i64.extendU(x0), i64.const(21n)), low);
    return f64.mul(f64.add(f64.fromI64(k), f64.const(0.5)), f64.const(TWO_MINUS_53));
  }
}

/**
 * The uniforms of trials `trial` and `trial` + 1, the bits of `uniform`: Philox4x32-10 in whole numbers of 64 bits, which leaves the vector
 * units to the count that is drawn with the uniforms.
 */
export function addUniform(module: ModuleBuilder, constants: Constants): Func<UniformOperands, 'v128'> {
  const f = module.func(['i32', 'i32', 'i32', 'i32', 'i32', 'i32'], ['v128']);
  const [trial, month, idLow, idHigh, ...keys] = f.params;
  const counters = [trial, i32.add(trial, i32.const(1))].map((word) => new Counter(f, [word, month, idLow, idHigh]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const counter of counters) counter.round(keys);
    if (round < ROUNDS - 1) keys.forEach((key, i) => f.body(key.set(i32.add(key, i32.const(KEY_STEP[i])))));
  }
  const [first, second] = counters.map((counter) => counter.uniform());
  return f.body(f64x2.pmin(f64x2.replace(f64x2.splat(first), 1, second), constants.splat(BELOW_ONE)));
}

/** a in lanes 0 and 1, b in lanes 2 and 3. */
const pairs = (a: V128, b: V128): V128 => shuffle(a, b, [0, 1, 4, 5]);
const eachTwice = ([a, b]: readonly [number, number]): V128 => i32x4.const(a, a, b, b);

/** Two counters: words 0 and 2 in one vector, 1 and 3 in another, so that the upper halves of the products are in place. */
interface VectorPair {
  readonly even: Local<'v128'>;
  readonly odd: Local<'v128'>;
  readonly low: Local<'v128'>;
  readonly high: Local<'v128'>;
}

function vectorRound(f: FunctionBuilder, group: readonly VectorPair[], multipliers: V128, key: V128): void {
  for (const { even, low, high } of group)
    f.body(low.set(i64x2.extmulLowI32x4U(even, multipliers)), high.set(i64x2.extmulHighI32x4U(even, multipliers)));
  for (const { even, odd, low, high } of group)
    f.body(
      even.set(v128.xor(v128.xor(odd, key), shuffle(high, low, [1, 3, 5, 7]))),
      odd.set(shuffle(high, low, [0, 2, 4, 6])),
    );
}

function vectorUniform(constants: Constants, { even, odd }: VectorPair): V128 {
  const upper = f64x2.mul(f64x2.fromLowU32x4(even), constants.splat(2097152));
  const k = f64x2.add(upper, f64x2.fromLowU32x4(i32x4.shrU(odd, i32.const(11))));
  const u = f64x2.mul(f64x2.add(k, constants.splat(0.5)), constants.splat(TWO_MINUS_53));
  return f64x2.pmin(u, constants.splat(BELOW_ONE));
}

const PAIRS = 4;

/** Writes the uniforms of `count` trials from `trial` on to memory: eight counters at a time, for filling whole columns. */
export function addUniformColumn(module: ModuleBuilder, constants: Constants): Func<ColumnOperands, 'void'> {
  const f = module.func(['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32'], []);
  const [address, count, trial, month, idLow, idHigh, key0, key1] = f.params;
  const multipliers = f.keep(eachTwice(MULTIPLIER));
  const step = f.keep(eachTwice(KEY_STEP));
  const firstKey = f.keep(pairs(i32x4.splat(key0), i32x4.splat(key1)));
  const firstOdd = f.keep(pairs(i32x4.splat(month), i32x4.splat(idHigh)));
  const id = f.keep(i32x4.splat(idLow));
  const key = f.local('v128');
  const end = f.keep(i32.add(address, i32.shl(count, i32.const(3))));
  const vector = (): Local<'v128'> => f.local('v128');
  const group = Array.from({ length: PAIRS }, () => ({ even: vector(), odd: vector(), low: vector(), high: vector() }));
  const rounds = f.nested(() => {
    f.body(key.set(firstKey));
    group.forEach(({ even, odd }, i) => {
      const trials = i32x4.add(i32x4.splat(trial), i32x4.const(2 * i, 2 * i + 1, 0, 0));
      f.body(even.set(pairs(trials, id)), odd.set(firstOdd));
    });
    for (let round = 0; round < ROUNDS; round++) {
      vectorRound(f, group, multipliers, key);
      if (round < ROUNDS - 1) f.body(key.set(i32x4.add(key, step)));
    }
    group.forEach((pair, i) => f.body(v128.store(address, vectorUniform(constants, pair), 16 * i)));
  });
  return f.body(
    loop((again) => [
      ...rounds,
      trial.set(i32.add(trial, i32.const(2 * PAIRS))),
      address.set(i32.add(address, i32.const(16 * PAIRS))),
      again.brIf(i32.ltU(address, end)),
    ]),
  );
}
