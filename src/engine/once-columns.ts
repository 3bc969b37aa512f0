import { onceUniforms } from '../random/once-uniforms.js';
import type { Sampling } from '../random/once-uniforms.js';
import { streamId } from '../random/stream.js';
import type { StreamId, StreamKey } from '../random/stream.js';
import { ModuleBuilder } from './wasm/assembler.js';
import { Constants } from './wasm/constants.js';
import { addUniformColumn } from './wasm/uniform.js';

/** Writes the uniforms of trials `first`, `first` + 1, … of a quantity over a column. */
export type OnceColumn = (column: Float64Array, first: number) => void;

/** Numbers written by one call, a multiple of 8: they fit in the memory after the constants. */
const BLOCK = 4096;
const FROM = 512;

type Write = (at: number, count: number, trial: number, month: number, ...words: number[]) => void;

interface Uniforms {
  readonly write: Write;
  readonly numbers: Float64Array;
}

let made: Uniforms | null = null;

/** The routine that fills columns, compiled once a thread. */
function uniformsOfThread(): Uniforms {
  if (made !== null) return made;
  const module = new ModuleBuilder();
  const constants = new Constants(0);
  module.importMemory('env', 'memory', { initial: 1 });
  module.export('write', addUniformColumn(module, constants));
  module.data(0, constants.toBytes());
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module.build()), { env: { memory } });
  made = { write: exports.write as Write, numbers: new Float64Array(memory.buffer, FROM, BLOCK) };
  return made;
}

/** The numbers of `uniform` in month −1. */
function plainColumn(key: StreamKey, id: StreamId): OnceColumn {
  return (column, first) => {
    const { write, numbers } = uniformsOfThread();
    for (let done = 0; done < column.length; done += BLOCK) {
      const count = Math.min(BLOCK, column.length - done);
      write(FROM, Math.ceil(count / 8) * 8, first + done, 0, id.lo, id.hi, key.k0, key.k1);
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
