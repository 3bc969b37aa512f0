import { onceUniforms } from '../random/once-uniforms.js';
import type { Sampling } from '../random/once-uniforms.js';
import { streamId } from '../random/stream.js';
import type { StreamId, StreamKey } from '../random/stream.js';
import { ModuleBuilder } from './wasm/assembler.js';
import { Constants } from './wasm/constants.js';
import { loop } from './wasm/control.js';
import { i32 } from './wasm/scalar.js';
import { addUniforms, UNIFORM_TRIALS } from './wasm/uniform.js';

/** Writes the uniforms of trials `first`, `first` + 1, … of a quantity over a column. */
export type OnceColumn = (column: Float64Array, first: number) => void;

/** Numbers written by one call, a multiple of `UNIFORM_TRIALS`: they fit in the memory after the constants and the id. */
const BLOCK = 4096;
const ID = 504;
const FROM = 512;

interface Uniforms {
  /** Writes the uniforms of month −1 from `FROM` up to the address `end`; `trial` is that of the first. */
  readonly write: (end: number, trial: number, key0: number, key1: number) => void;
  readonly id: Uint32Array;
  readonly numbers: Float64Array;
}

let made: Uniforms | null = null;

/** The routine that fills columns, compiled once a thread. */
function uniformsOfThread(): Uniforms {
  if (made !== null) return made;
  const module = new ModuleBuilder();
  const constants = new Constants(0);
  module.importMemory('env', 'memory', { initial: 1 });
  const uniforms = addUniforms(module, constants);
  const write = module.func(['i32', 'i32', 'i32', 'i32'], []);
  const [end, trial, key0, key1] = write.params;
  const at = write.local('i32');
  const [id, one, before] = [i32.const(ID), i32.const(1), i32.const(0)];
  write.body(
    at.set(i32.const(FROM)),
    loop((again) => [
      uniforms.call(at, trial, id, one, before, one, key0, key1),
      at.set(i32.add(at, i32.const(8 * UNIFORM_TRIALS))),
      trial.set(i32.add(trial, i32.const(UNIFORM_TRIALS))),
      again.brIf(i32.ltU(at, end)),
    ]),
  );
  module.export('write', write);
  module.data(0, constants.toBytes());
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module.build()), { env: { memory } });
  made = {
    write: exports.write as Uniforms['write'],
    id: new Uint32Array(memory.buffer, ID, 2),
    numbers: new Float64Array(memory.buffer, FROM, BLOCK),
  };
  return made;
}

/** The numbers of `uniform` in month −1. */
function plainColumn(key: StreamKey, id: StreamId): OnceColumn {
  return (column, first) => {
    const { write, id: place, numbers } = uniformsOfThread();
    place.set([id.lo, id.hi]);
    for (let done = 0; done < column.length; done += BLOCK) {
      const count = Math.min(BLOCK, column.length - done);
      write(FROM + 8 * count, first + done, key.k0, key.k1);
      column.set(numbers.subarray(0, count), done);
    }
  };
}

/** The numbers of `onceUniforms`, bit for bit, a column at a time. */
export function onceColumns(key: StreamKey, sampling: Sampling): (id: string) => OnceColumn {
  if (sampling.method === 'monte-carlo') return (id) => plainColumn(key, streamId(id));
  const uniforms = onceUniforms(key, sampling);
  return (id) => {
    const at = uniforms(id);
    return (column, first) => {
      for (let i = 0; i < column.length; i++) column[i] = at(first + i);
    };
  };
}
