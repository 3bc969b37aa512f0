import { ModuleBuilder } from '../../engine/wasm/assembler.js';
import type { Code, Local, Statement } from '../../engine/wasm/code.js';
import { block, loop } from '../../engine/wasm/control.js';
import { f64, i32 } from '../../engine/wasm/scalar.js';
import { f64x2, i32x4, i64x2, v128 } from '../../engine/wasm/simd.js';

/** Bins of equal width that values are counted in. */
export const BINS = 512;

/** Values are read in groups of this many; what is beyond the column is NaN. */
export const GROUP = 16;

/** Bytes from the start of the memory; the column begins at `column`. */
export const places = {
  results: 0,
  residuals: 64,
  counts: 256,
  wanted: 256 + 4 * BINS,
  column: 256 + 5 * BINS,
} as const;

/** Vectors that are summed side by side: a chain of additions each, so that the processor does not wait. */
const CHAINS = 4;

/** Repeats for `address` from the column's start up to `end`, in steps of some bytes. */
function walk(address: Local<'i32'>, end: Code<'i32'>, step: number, body: readonly Statement[]): Statement[] {
  const pass = loop((again) => [
    ...body,
    address.set(i32.add(address, i32.const(step))),
    again.brIf(i32.lt(address, end)),
  ]);
  return [address.set(i32.const(places.column)), block((out) => [out.brIf(i32.ge(address, end)), pass])];
}

const result = (index: number, value: Code<'v128'>): Statement =>
  v128.store(i32.const(places.results), value, 16 * index);

const together = (
  parts: readonly Code<'v128'>[],
  join: (a: Code<'v128'>, b: Code<'v128'>) => Code<'v128'>,
): Code<'v128'> => parts.reduce(join);

/** range(end): count, sum, least and greatest of the defined values, two lanes each, into the results. */
function addRange(module: ModuleBuilder): void {
  const f = module.func(['i32'], []);
  const at = f.local('i32');
  const [value, defined, count] = [f.local('v128'), f.local('v128'), f.local('v128')];
  const chains = Array.from({ length: CHAINS }, () => ({
    sum: f.local('v128'),
    low: f.local('v128'),
    high: f.local('v128'),
  }));
  for (const { low, high } of chains) f.body(low.set(f64x2.const(Infinity)), high.set(f64x2.const(-Infinity)));
  const body = chains.flatMap(({ sum, low, high }, i) => [
    value.set(v128.load(at, 16 * i)),
    defined.set(f64x2.eq(value, value)),
    count.set(i64x2.sub(count, defined)),
    sum.set(f64x2.add(sum, v128.and(value, defined))),
    low.set(f64x2.pmin(low, value)),
    high.set(f64x2.pmax(high, value)),
  ]);
  f.body(
    ...walk(at, f.params[0], 16 * CHAINS, body),
    result(0, count),
    result(
      1,
      together(
        chains.map(({ sum }) => sum),
        f64x2.add,
      ),
    ),
    result(
      2,
      together(
        chains.map(({ low }) => low),
        f64x2.pmin,
      ),
    ),
    result(
      3,
      together(
        chains.map(({ high }) => high),
        f64x2.pmax,
      ),
    ),
  );
  module.export('range', f);
}

/** moments(end, centre): sums of the differences from the centre and of their squares, into the results. */
function addMoments(module: ModuleBuilder): void {
  const f = module.func(['i32', 'f64'], []);
  const at = f.local('i32');
  const [centre, difference] = [f.local('v128'), f.local('v128')];
  const chains = Array.from({ length: CHAINS }, () => ({ rest: f.local('v128'), squares: f.local('v128') }));
  const body = chains.flatMap(({ rest, squares }, i) => [
    difference.set(f64x2.sub(v128.load(at, 16 * i), centre)),
    difference.set(v128.and(difference, f64x2.eq(difference, difference))),
    rest.set(f64x2.add(rest, difference)),
    squares.set(f64x2.add(squares, f64x2.mul(difference, difference))),
  ]);
  f.body(
    centre.set(f64x2.splat(f.params[1])),
    ...walk(at, f.params[0], 16 * CHAINS, body),
    result(
      0,
      together(
        chains.map(({ rest }) => rest),
        f64x2.add,
      ),
    ),
    result(
      1,
      together(
        chains.map(({ squares }) => squares),
        f64x2.add,
      ),
    ),
  );
  module.export('moments', f);
}

/** residuals(end, centre): sums of the differences from the centre by place in the group of 16. */
function addResiduals(module: ModuleBuilder): void {
  const f = module.func(['i32', 'f64'], []);
  const at = f.local('i32');
  const [centre, difference] = [f.local('v128'), f.local('v128')];
  const sums = Array.from({ length: GROUP / 2 }, () => f.local('v128'));
  const body = sums.flatMap((sum, i) => [
    difference.set(f64x2.sub(v128.load(at, 16 * i), centre)),
    sum.set(f64x2.add(sum, v128.and(difference, f64x2.eq(difference, difference)))),
  ]);
  f.body(
    centre.set(f64x2.splat(f.params[1])),
    ...walk(at, f.params[0], 8 * GROUP, body),
    ...sums.map((sum, i) => v128.store(i32.const(places.residuals), sum, 16 * i)),
  );
  module.export('residuals', f);
}

/** Numbers of the bins of two values; that of NaN is 0. */
const binsOf = (at: Code<'i32'>, offset: number, low: Code<'v128'>, scale: Code<'v128'>): Code<'v128'> =>
  i32x4.min(
    i32x4.truncateZero(f64x2.mul(f64x2.sub(v128.load(at, offset), low), scale)),
    i32x4.splat(i32.const(BINS - 1)),
  );

/** count(end, low, scale): how many values each bin holds, what is beyond the column in the first. */
function addCount(module: ModuleBuilder): void {
  const f = module.func(['i32', 'f64', 'f64'], []);
  const [at, place] = [f.local('i32'), f.local('i32')];
  const [low, scale, bins] = [f.local('v128'), f.local('v128'), f.local('v128')];
  const add = (lane: number): Statement[] => [
    place.set(i32.shl(i32x4.extract(bins, lane), i32.const(2))),
    i32.store(place, i32.add(i32.load(place, places.counts), i32.const(1)), places.counts),
  ];
  const body = [0, 16].flatMap((offset) => [bins.set(binsOf(at, offset, low, scale)), ...add(0), ...add(1)]);
  f.body(low.set(f64x2.splat(f.params[1])), scale.set(f64x2.splat(f.params[2])), ...walk(at, f.params[0], 32, body));
  module.export('count', f);
}

/** gather(end, low, scale): copies the values of wanted bins behind the column and gives the end of the copies. */
function addGather(module: ModuleBuilder): void {
  const f = module.func(['i32', 'f64', 'f64'], ['i32']);
  const [at, out] = [f.local('i32'), f.local('i32')];
  const [low, scale, bins] = [f.local('v128'), f.local('v128'), f.local('v128')];
  const take = (lane: number, offset: number): Statement[] => [
    f64.store(out, f64.load(at, offset + 8 * lane)),
    out.set(i32.add(out, i32.load8(i32x4.extract(bins, lane), places.wanted))),
  ];
  const body = [0, 16].flatMap((offset) => [
    bins.set(binsOf(at, offset, low, scale)),
    ...take(0, offset),
    ...take(1, offset),
  ]);
  f.body(
    low.set(f64x2.splat(f.params[1])),
    scale.set(f64x2.splat(f.params[2])),
    out.set(f.params[0]),
    ...walk(at, f.params[0], 32, body),
    out,
  );
  module.export('gather', f);
}

/** The bytes of a module that looks through one column in its memory. `end` is the first byte after the last group. */
export function emitScan(): Uint8Array {
  const module = new ModuleBuilder();
  module.importMemory('env', 'memory', { initial: 1 });
  for (const add of [addRange, addMoments, addResiduals, addCount, addGather]) add(module);
  return module.build();
}
