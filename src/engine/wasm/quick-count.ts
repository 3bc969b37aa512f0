import type { FunctionBuilder } from './assembler.js';
import type { Code, Local } from './code.js';
import { leave, loop, when } from './control.js';
import type { NumberOf } from './rough.js';
import { i32 } from './scalar.js';
import { f64x2, i64x2, shuffle, v128 } from './simd.js';

type V128 = Code<'v128'>;
const { add, sub, mul } = f64x2;

/** Counts of two lanes and the lanes in which they are certain (all ones) rather than too close to a step. */
export interface Quick {
  readonly count: V128;
  readonly certain: V128;
}

/** Steps a walk takes at most. */
export const LONGEST_WALK = 128;
const UNROLLED = 4;
/** More than the error of any distribution function that a walk adds up: up to 111 · 2e-7, the largest exponent times its relative error. */
export const WALK_MARGIN = 3e-5;
const ABSOLUTE = i64x2.const(0x7fffffffffffffffn);
const ALL = i64x2.const(-1n);

export const allLanes = (mask: V128): Code<'i32'> => i32.eq(i64x2.bitmask(mask), i32.const(3));

/**
 * How many of the distribution function's values at 0, 1, 2, … lie below u, both lanes step by step together. `first` is the mass at 0; `ratio`
 * gives mass(j) / mass(j − 1) from 1/j. `reciprocals` is the address of 1/1, 1/2, … `LONGEST_WALK`.
 */
export function walk(
  f: FunctionBuilder,
  number: NumberOf,
  u: V128,
  first: V128,
  ratio: (reciprocal: V128) => V128,
  reciprocals: number,
): Quick {
  const mass = f.keep(first);
  const gap = f.keep(sub(u, mass));
  const absolute = f.keep(ABSOLUTE);
  const nearest = f.keep(v128.and(gap, absolute));
  const below = f.keep(f64x2.gt(gap, f64x2.const(0)));
  const count = f.keep(i64x2.sub(i64x2.const(0n), below));
  const at = f.keep(i32.const(0));
  const step = (j: number): ReturnType<typeof loop>[] => [
    mass.set(mul(mass, ratio(v128.load64Splat(at, reciprocals + 8 * j)))),
    gap.set(sub(gap, mass)),
    below.set(f64x2.gt(gap, f64x2.const(0))),
    count.set(i64x2.sub(count, below)),
    nearest.set(f64x2.pmin(nearest, v128.and(gap, absolute))),
  ];
  // A whole group before the first test: most walks end within it, and the branch is foreseen.
  f.body(
    loop((again) => [
      ...Array.from({ length: UNROLLED }, (_, j) => step(j)).flat(),
      at.set(i32.add(at, i32.const(8 * UNROLLED))),
      again.brIf(i32.and(v128.anyTrue(below), i32.lt(at, i32.const(8 * LONGEST_WALK)))),
    ]),
  );
  return {
    count: f64x2.fromLowI32x4(shuffle(count, count, [0, 2, 0, 2])),
    certain: v128.andnot(f64x2.gt(nearest, number(WALK_MARGIN)), below),
  };
}

/** The whole part of x where its distance from the next whole number is above `margin`. */
export function settle(f: FunctionBuilder, number: NumberOf, x: Local<'v128'>, margin: V128): Quick {
  const count = f.keep(f64x2.floor(x));
  const fromMiddle = f64x2.abs(sub(sub(x, count), number(0.5)));
  return { count: f64x2.pmax(count, f64x2.const(0)), certain: f64x2.lt(add(fromMiddle, margin), number(0.5)) };
}

/** Leaves the function with the counts of one way, where the condition holds and they are certain in both lanes. */
export function decideWhen(f: FunctionBuilder, condition: Code<'i32'>, way: () => Quick): void {
  const attempt = f.nested(() => {
    const { count, certain } = way();
    f.body(when(allLanes(certain), [leave(count)]));
  });
  f.body(when(condition, attempt));
}

/** The counts of a function that tries one way after the other, each for the lanes that are still open. */
export class OpenLanes {
  readonly count: Local<'v128'>;
  /** All ones where the count stands. */
  readonly done: Local<'v128'>;

  constructor(
    private readonly f: FunctionBuilder,
    count: V128,
    done: V128,
  ) {
    this.count = f.keep(count);
    this.done = f.keep(done);
  }

  /** Tries a way in the lanes of the mask that are open; leaves the function when none is open any more. */
  attempt(mask: V128, way: (lanes: Local<'v128'>) => Quick): void {
    const { f, count, done } = this;
    const lanes = f.keep(v128.andnot(mask, done));
    const attempt = f.nested(() => {
      const quick = way(lanes);
      const fresh = f.keep(v128.and(quick.certain, lanes));
      f.body(
        count.set(v128.bitselect(quick.count, count, fresh)),
        done.set(v128.or(done, fresh)),
        when(allLanes(done), [leave(count)]),
      );
    });
    f.body(when(v128.anyTrue(lanes), attempt));
  }

  /** Decides each open lane by itself. */
  finish(one: (lane: number) => Code<'f64'>): V128 {
    const { f, count, done } = this;
    for (const lane of [0, 1]) {
      const open = i64x2.extract(v128.xor(done, ALL), lane);
      f.body(when(i32.wrap(open), [count.set(f64x2.replace(count, lane, one(lane)))]));
    }
    return count;
  }
}
