import type { ModuleBuilder } from './assembler.js';
import type { Code, Func } from './code.js';
import type { Constants } from './constants.js';
import { i32 } from './scalar.js';
import { f64x2, i32x4, i64x2, shuffle, v128 } from './simd.js';

type V128 = Code<'v128'>;

/** Words of the counter and of the key: (trial, month + 1, id low, id high), (k0, k1). */
export type UniformOperands = readonly ['i32', 'i32', 'i32', 'i32', 'i32', 'i32'];

const MULTIPLIERS = i32x4.const(0xd2511f53, 0xd2511f53, 0xcd9e8d57, 0xcd9e8d57);
const KEY_STEP = i32x4.const(0x9e3779b9, 0x9e3779b9, 0xbb67ae85, 0xbb67ae85);

/** a in lanes 0 and 1, b in lanes 2 and 3. */
const pairs = (a: V128, b: V128): V128 => shuffle(a, b, [0, 1, 4, 5]);

/**
 * The uniforms of trials `trial` and `trial` + 1, the bits of `uniform`: Philox4x32-10 on two counters at once. Words 0 and 2 stand in one
 * vector, words 1 and 3 in another, so that the upper halves of the products are in place for the exclusive or of a round.
 */
export function addUniform(module: ModuleBuilder, constants: Constants): Func<UniformOperands, 'v128'> {
  const f = module.func(['i32', 'i32', 'i32', 'i32', 'i32', 'i32'], ['v128']);
  const [trial, month, idLow, idHigh, key0, key1] = f.params;
  const [even, odd, key] = [f.local('v128'), f.local('v128'), f.local('v128')];
  const [low, high] = [f.local('v128'), f.local('v128')];
  const multipliers = f.keep(MULTIPLIERS);
  const step = f.keep(KEY_STEP);
  const trials = i32x4.add(i32x4.splat(trial), i32x4.const(0, 1, 0, 0));
  f.body(
    even.set(pairs(trials, i32x4.splat(idLow))),
    odd.set(pairs(i32x4.splat(month), i32x4.splat(idHigh))),
    key.set(pairs(i32x4.splat(key0), i32x4.splat(key1))),
  );
  for (let round = 0; round < 10; round++) {
    f.body(
      low.set(i64x2.extmulLowI32x4U(even, multipliers)),
      high.set(i64x2.extmulHighI32x4U(even, multipliers)),
      even.set(v128.xor(v128.xor(odd, key), shuffle(high, low, [1, 3, 5, 7]))),
      odd.set(shuffle(high, low, [0, 2, 4, 6])),
    );
    if (round < 9) f.body(key.set(i32x4.add(key, step)));
  }
  const upper = f64x2.mul(f64x2.fromLowU32x4(even), constants.splat(2097152));
  const k = f64x2.add(upper, f64x2.fromLowU32x4(i32x4.shrU(odd, i32.const(11))));
  const u = f64x2.mul(f64x2.add(k, constants.splat(0.5)), constants.splat(2 ** -53));
  return f.body(f64x2.pmin(u, constants.splat(1 - 2 ** -53)));
}
