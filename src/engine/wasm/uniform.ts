import type { FunctionBuilder, ModuleBuilder } from './assembler.js';
import type { Code, Func, Local } from './code.js';
import type { Constants } from './constants.js';
import { loop } from './control.js';
import { i32, i64 } from './scalar.js';
import { f64x2, i32x4, i64x2, shuffle, v128 } from './simd.js';

type V128 = Code<'v128'>;
type Vector = Local<'v128'>;

/** Address of the first number; first trial; address of the ids (low, high) of the streams; how many streams; first month + 1; how many months; key. */
export type UniformsOperands = readonly ['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32'];

/** Trials whose uniforms one call computes. */
export const UNIFORM_TRIALS = 8;

const ROUNDS = 10;
const MULTIPLIER = [0xd2511f53, 0xcd9e8d57] as const;
const KEY_STEP = [0x9e3779b9, 0xbb67ae85] as const;
const TWO_MINUS_53 = 2 ** -53;
const BELOW_ONE = 1 - TWO_MINUS_53;

/** Upper and lower words of four products. */
interface Halves {
  readonly high: V128;
  readonly low: V128;
}

/** Four whole numbers times a multiplier. */
function product(f: FunctionBuilder, x: Vector, multiplier: Vector): Halves {
  const [a, b] = [f.keep(i64x2.extmulLowI32x4U(x, multiplier)), f.keep(i64x2.extmulHighI32x4U(x, multiplier))];
  return { high: shuffle(a, b, [1, 3, 5, 7]), low: shuffle(a, b, [0, 2, 4, 6]) };
}

/** Two words in all lanes: the key of a round, the multipliers; or of four trials. */
type Pair = readonly [Vector, Vector];

/** What the rounds make of four trials of a stream before the month comes in. */
interface Started {
  /** x3 ^ key of round 2. */
  readonly fourth: Vector;
  /** x1 ^ key of round 3. */
  readonly second: Vector;
  /** Halves of the first product of round 3, the upper one with the key. */
  readonly high: Vector;
  readonly low: Vector;
}

/**
 * Rounds 1 to 3 of four trials as far as no month is needed: the month is in the second word, goes into the first in round 1 and reaches
 * only one word of every trial alike in round 2.
 */
function startTrials(
  f: FunctionBuilder,
  trials: V128,
  id: { readonly low: V128; readonly high: V128 },
  multipliers: Pair,
  keys: readonly Pair[],
): Started {
  const [first, other] = multipliers;
  const one = product(f, f.keep(trials), first);
  const x2 = f.keep(v128.xor(v128.xor(one.high, id.high), keys[0][1]));
  const fourth = f.keep(v128.xor(one.low, keys[1][1]));
  const two = product(f, x2, other);
  const x0 = f.keep(v128.xor(v128.xor(two.high, id.low), keys[1][0]));
  const second = f.keep(v128.xor(two.low, keys[2][0]));
  const three = product(f, x0, first);
  return { fourth, second, high: f.keep(v128.xor(three.high, keys[2][1])), low: f.keep(three.low) };
}

/** Rounds 3 to 10 of four trials: the first word and the upper 21 bits of the second, all that a uniform is made of. */
function finishTrials(
  f: FunctionBuilder,
  started: Started,
  month: { readonly high: V128; readonly low: V128 },
  multipliers: Pair,
  keys: readonly Pair[],
): Pair {
  const [first, other] = multipliers;
  const three = product(f, f.keep(v128.xor(month.high, started.fourth)), other);
  let words: readonly [Vector, Vector, Vector, Vector] = [
    f.keep(v128.xor(three.high, started.second)),
    f.keep(three.low),
    f.keep(v128.xor(started.high, month.low)),
    started.low,
  ];
  for (let round = 3; round < ROUNDS; round++) {
    const [x0, x1, x2, x3] = words;
    const [key0, key1] = keys[round];
    const [a, b] = [product(f, x0, first), product(f, x2, other)];
    // What the last rounds leave unused is left out by the compiler that reads this code: it is pure.
    words = [
      f.keep(v128.xor(v128.xor(b.high, x1), key0)),
      f.keep(b.low),
      f.keep(v128.xor(v128.xor(a.high, x3), key1)),
      f.keep(a.low),
    ];
  }
  return [words[0], f.keep(i32x4.shrU(words[1], i32.const(11)))];
}

/** The upper words of doubles whose lower word is x: of 2^73 + x·2^21 and of 2^52 + x. */
const UPPER = 0x44800000;
const LOWER = 0x43300000;

/** (k + ½)/2^53 of the upper 53 bits of two words, in lanes 0 and 1 or 2 and 3; k is put together without rounding. */
function uniformOf(constants: Constants, words: Pair, above: Pair, half: 0 | 2): V128 {
  const double = (which: 0 | 1): V128 => shuffle(words[which], above[which], [half, half + 4, half + 1, half + 5]);
  const k = f64x2.add(f64x2.sub(double(0), constants.splat(2 ** 73 + 2 ** 52)), double(1));
  const u = f64x2.mul(f64x2.add(k, constants.splat(0.5)), constants.splat(TWO_MINUS_53));
  return f64x2.pmin(u, constants.splat(BELOW_ONE));
}

/**
 * Writes the uniforms of 8 trials for all streams and months, the bits of `uniform`: those of trials 2i and 2i + 1 stand together at
 * address + ((i · months + month) · streams + stream) · 16.
 */
export function addUniforms(module: ModuleBuilder, constants: Constants): Func<UniformsOperands, 'void'> {
  const f = module.func(['i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32', 'i32'], []);
  const [address, trial, ids, streams, month, months, key0, key1] = f.params;
  const splat = (word: Code<'i32'>): Vector => f.keep(i32x4.splat(word));
  const multipliers: Pair = [splat(i32.const(MULTIPLIER[0])), splat(i32.const(MULTIPLIER[1]))];
  const above: Pair = [splat(i32.const(UPPER)), splat(i32.const(LOWER))];
  const steps = Array.from({ length: ROUNDS }, (_, round) => round);
  const keyWord = (key: Code<'i32'>, which: 0 | 1, round: number): Code<'i32'> =>
    i32.add(key, i32.const(Math.imul(KEY_STEP[which], round)));
  const keys = steps.map((round): Pair => [splat(keyWord(key0, 0, round)), splat(keyWord(key1, 1, round))]);

  const row = f.keep(i32.shl(streams, i32.const(4)));
  const lane = f.keep(i32.mul(row, months));
  const end = f.keep(i32.add(address, row));
  const lastMonth = f.keep(i32.add(month, months));
  const at = Array.from({ length: UNIFORM_TRIALS / 2 }, () => f.local('i32'));
  const now = f.local('i32');
  const wide = (word: Code<'i32'>, which: 0 | 1): Code<'i64'> =>
    i64.mul(i64.extendU(word), i64.const(BigInt(MULTIPLIER[which])));
  const upper = (of: Local<'i64'>): Code<'i32'> => i32.wrap(i64.shrU(of, i64.const(32n)));

  const stream = f.nested(() => {
    const ofId = f.keep(wide(i32.load(ids), 1));
    const idPart = f.keep(i32.xor(upper(ofId), key0));
    const id = { low: splat(i32.wrap(ofId)), high: splat(i32.load(ids, 4)) };
    const groups = [0, 4].map((from) => {
      const trials = i32x4.add(i32x4.splat(trial), i32x4.const(from, from + 1, from + 2, from + 3));
      return startTrials(f, trials, id, multipliers, keys);
    });
    f.body(now.set(month), at[0].set(address));
    for (let i = 1; i < at.length; i++) f.body(at[i].set(i32.add(at[i - 1], lane)));
    const oneMonth = f.nested(() => {
      const ofMonth = f.keep(wide(i32.xor(idPart, now), 0));
      const shared = { high: splat(upper(ofMonth)), low: splat(i32.wrap(ofMonth)) };
      const words = groups.map((group) => finishTrials(f, group, shared, multipliers, keys));
      at.forEach((to, i) => {
        const half = i % 2 === 0 ? 0 : 2;
        f.body(v128.store(to, uniformOf(constants, words[i >> 1], above, half)), to.set(i32.add(to, row)));
      });
    });
    f.body(loop((again) => [...oneMonth, now.set(i32.add(now, i32.const(1))), again.brIf(i32.ne(now, lastMonth))]));
  });
  return f.body(
    loop((again) => [
      ...stream,
      ids.set(i32.add(ids, i32.const(8))),
      address.set(i32.add(address, i32.const(16))),
      again.brIf(i32.ltU(address, end)),
    ]),
  );
}
