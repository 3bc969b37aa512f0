import type { Program, Run } from '../../equations/program.js';
import type { StreamKey } from '../../random/stream.js';
import { emitKernel } from './emit-kernel.js';
import type { KernelImage } from './emit-kernel.js';
import { LANES } from './layout.js';

/** Where the results of a block of trials go: the view holds `trials` numbers of one series and month. */
export type Collect = (series: number, month: number, trials: Float64Array) => void;

/** Trials simulated by one call: their results stay in the processor's cache. */
const BLOCK = 64;

/**
 * The compiled reading of a program, bit for bit that of the interpreter.
 * One kernel serves all runs: what a run switches is in memory, and so is every number of the scenario.
 */
export class Kernel {
  readonly block = BLOCK;
  private readonly image: KernelImage;
  private readonly numbers: Float64Array;
  private readonly entry: (first: number, pairs: number, key0: number, key1: number) => void;
  private readonly wantedAt: readonly number[];

  constructor(program: Program, wanted: readonly string[]) {
    this.image = emitKernel(program, wanted, BLOCK);
    const { layout, bytes, tables } = this.image;
    const memory = new WebAssembly.Memory({ initial: layout.pages });
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
    this.entry = instance.exports.run as typeof this.entry;
    this.numbers = new Float64Array(memory.buffer);
    for (const [name, values] of tables) this.numbers.set(values, layout.table(name) / 8);
    this.wantedAt = wanted.map((name) => layout.out(name) / 8);
  }

  /** Inputs and trial equations that the kernel reads, in no particular order. */
  get values(): readonly string[] {
    return this.image.values;
  }

  setRun(run: Run): void {
    for (const name of this.image.switches) this.numbers[this.image.layout.switch(name) / 8] = run.switches[name] ?? 1;
  }

  /**
   * Simulates `count` ≤ block trials from `first` on; `columns` give each value for all trials of the simulation.
   */
  simulate(
    first: number,
    count: number,
    columns: ReadonlyMap<string, Float64Array>,
    key: StreamKey,
    collect: Collect,
  ): void {
    const { layout, values } = this.image;
    for (const name of values) {
      const at = layout.value(name) / 8;
      this.numbers.set(columns.get(name)!.subarray(first, first + count), at);
      if (count % LANES !== 0) this.numbers[at + count] = this.numbers[at + count - 1];
    }
    this.entry(first, Math.ceil(count / LANES), key.k0, key.k1);
    this.wantedAt.forEach((at, series) => {
      for (let month = 0; month < layout.horizon; month++) {
        const from = at + month * BLOCK;
        collect(series, month, this.numbers.subarray(from, from + count));
      }
    });
  }
}
