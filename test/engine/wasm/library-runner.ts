import { streamId, streamKey, uniform } from '../../../src/random/stream.js';
import type { StreamId, StreamKey } from '../../../src/random/stream.js';
import { ModuleBuilder } from '../../../src/engine/wasm/assembler.js';
import type { Code, Local } from '../../../src/engine/wasm/code.js';
import { block, loop } from '../../../src/engine/wasm/control.js';
import { addLibrary } from '../../../src/engine/wasm/library.js';
import type { Library } from '../../../src/engine/wasm/library.js';
import { i32 } from '../../../src/engine/wasm/scalar.js';
import { v128 } from '../../../src/engine/wasm/simd.js';

type Vector = Code<'v128'>;
type Routine = (operands: readonly Vector[], row: Local<'i32'>, settings: readonly Code<'i32'>[]) => Vector;

/** Most numbers of one column. */
export const CAPACITY = 1 << 17;
const COLUMN = CAPACITY * 8;
const FIRST = 1 << 16;
const COLUMNS = 4;

/** Adds a function (count, five settings) that fills the last column with the routine of the others, two rows at a time. */
function addLoop(module: ModuleBuilder, name: string, routine: Routine): void {
  const f = module.func(['i32', 'i32', 'i32', 'i32', 'i32', 'i32'], []);
  const [count, ...settings] = f.params;
  const row = f.local('i32');
  const at = f.local('i32');
  const operands = Array.from({ length: COLUMNS - 1 }, (_, column) => v128.load(at, FIRST + column * COLUMN));
  f.body(
    block((end) => [
      loop((again) => [
        end.brIf(i32.ge(row, count)),
        at.set(i32.shl(row, i32.const(3))),
        v128.store(at, routine(operands, row, settings), FIRST + (COLUMNS - 1) * COLUMN),
        row.set(i32.add(row, i32.const(2))),
        again.br(),
      ]),
    ]),
  );
  module.export(name, f);
}

type Exported = (count: number, ...settings: number[]) => void;

/** The routines of the library over columns of numbers. */
export class LibraryRunner {
  readonly columns: readonly Float64Array[];
  readonly result: Float64Array;
  private readonly exports: Readonly<Record<string, Exported>>;

  constructor() {
    const module = new ModuleBuilder();
    const pages = (FIRST + COLUMNS * COLUMN) >>> 16;
    module.importMemory('env', 'memory', { initial: pages });
    const library: Library = addLibrary(module, 0);
    if (library.bytes > FIRST) throw new Error('the constants of the library do not fit before the columns');
    for (const name of ['exp', 'log', 'log1p'] as const) addLoop(module, name, ([a]) => library[name].call(a));
    addLoop(module, 'pow', ([a, b]) => library.pow.call(a, b));
    addLoop(module, 'poisson', ([a, b]) => library.poisson.call(a, b));
    addLoop(module, 'binomial', ([a, b, c]) => library.binomial.call(a, b, c));
    module.export('uniforms', library.uniforms);
    const memory = new WebAssembly.Memory({ initial: pages });
    const instance = new WebAssembly.Instance(new WebAssembly.Module(module.build()), { env: { memory } });
    this.exports = instance.exports as Readonly<Record<string, Exported>>;
    const column = (index: number): Float64Array => new Float64Array(memory.buffer, FIRST + index * COLUMN, CAPACITY);
    this.columns = Array.from({ length: COLUMNS - 1 }, (_, index) => column(index));
    this.result = column(COLUMNS - 1);
  }

  /** Uniforms of 8 trials from `first` on: a function of trial 0 … 7, month and stream. */
  uniforms(
    ids: readonly StreamId[],
    first: number,
    months: { readonly from: number; readonly count: number },
    key: StreamKey,
  ): (trial: number, month: number, stream: number) => number {
    const words = new Uint32Array(this.columns[0].buffer, this.columns[0].byteOffset, 2 * ids.length);
    words.set(ids.flatMap(({ lo, hi }) => [lo, hi]));
    const { from, count } = months;
    const { byteOffset } = this.result;
    this.exports.uniforms(byteOffset, first, words.byteOffset, ids.length, from + 1, count, key.k0, key.k1);
    return (trial, month, stream) =>
      this.result[(((trial >> 1) * count + month - from) * ids.length + stream) * 2 + (trial & 1)];
  }

  /** Fills the result from rows 0 … count − 1 of the columns. */
  run(name: string, count = CAPACITY, ...settings: number[]): Float64Array {
    this.exports[name](count, ...settings);
    return this.result.subarray(0, count);
  }
}

const key = streamKey('library');

/** Uniform numbers of a named column. */
export function uniformColumn(name: string): (row: number) => number {
  const id = streamId(name);
  return (row) => uniform(key, id, row, -1);
}

/** Rows in which the routine and its namesake in src/random differ in any bit, at most five, as [operands, got, expected]. */
export function differences(
  runner: LibraryRunner,
  name: string,
  reference: (...operands: number[]) => number,
  rows: (row: number) => readonly number[],
  count = CAPACITY,
): unknown[] {
  for (let row = 0; row < count; row++) {
    const operands = rows(row);
    for (let i = 0; i < operands.length; i++) runner.columns[i][row] = operands[i];
  }
  const used = runner.columns.slice(0, rows(0).length);
  const got = runner.run(name, count);
  const found: unknown[] = [];
  for (let row = 0; row < count && found.length < 5; row++) {
    const operands = used.map((column) => column[row]);
    const expected = reference(...operands);
    if (!Object.is(got[row], expected)) found.push([operands, got[row], expected]);
  }
  return found;
}
