import type { ModuleBuilder } from '../../../src/engine/wasm/assembler.js';

type Exported = Readonly<Record<string, (...operands: (number | bigint)[]) => number>>;

/** The functions that a module exports, with a memory of its own when it imports one. */
export function instantiate(module: ModuleBuilder, memory = new WebAssembly.Memory({ initial: 4 })): Exported {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module.build()), { env: { memory } });
  return instance.exports as Exported;
}
