import type { Program, Run } from '../../equations/program.js';
import type { StreamKey } from '../../random/stream.js';
import { emitKernel } from './emit-kernel.js';
import type { KernelImage } from './emit-kernel.js';
import { LANES } from './layout.js';

/** Where the results of a block of trials go: the view holds `trials` numbers of one series and month. */
export type Collect = (series: number, month: number, trials: Float64Array) => void;

/** Where the column of a value begins in the kernel's memory, in numbers. */
interface Place {
  readonly name: string;
  readonly at: number;
}

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
  /** Places of the values that differ between trials, and of those that are constant inputs of the program. */
  private readonly drawn: readonly Place[];
  private readonly constant: readonly Place[];
  /** Results of whole blocks: series by series, month by month. */
  private readonly results: readonly Float64Array[];

  constructor(program: Program, wanted: readonly string[]) {
    this.image = emitKernel(program, wanted, BLOCK);
    const { layout, bytes, tables } = this.image;
    const memory = new WebAssembly.Memory({ initial: layout.pages });
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
    this.entry = instance.exports.run as typeof this.entry;
    this.numbers = new Float64Array(memory.buffer);
    for (const [name, values] of tables) this.numbers.set(values, layout.table(name) / 8);
    this.wantedAt = wanted.map((name) => layout.out(name) / 8);
    const constant = new Set(
      program.inputs.flatMap((input) => (input.distribution.kind === 'constant' ? [input.id] : [])),
    );
    const places = this.image.values.map((name) => ({ name, at: layout.value(name) / 8 }));
    this.drawn = places.filter(({ name }) => !constant.has(name));
    this.constant = places.filter(({ name }) => constant.has(name));
    for (const { at } of this.constant) this.numbers.fill(NaN, at, at + BLOCK);
    this.results = wanted.flatMap((_, series) =>
      Array.from({ length: layout.horizon }, (__, month) => this.result(series, month, BLOCK)),
    );
  }

  private result(series: number, month: number, trials: number): Float64Array {
    const from = this.wantedAt[series] + month * BLOCK;
    return this.numbers.subarray(from, from + trials);
  }

  /** Brings the values of a block into the memory. A constant is written when it changes. @param from where in the columns */
  private load(from: number, count: number, columns: ReadonlyMap<string, Float64Array>): void {
    const { numbers } = this;
    for (const { name, at } of this.constant) {
      const value = columns.get(name)![from];
      if (!Object.is(numbers[at], value)) numbers.fill(value, at, at + BLOCK);
    }
    for (const { name, at } of this.drawn) {
      const column = columns.get(name)!;
      for (let i = 0; i < count; i++) numbers[at + i] = column[from + i];
      if (count % LANES !== 0) numbers[at + count] = numbers[at + count - 1];
    }
  }

  /** Inputs and trial equations that the kernel reads, in no particular order. */
  get values(): readonly string[] {
    return this.image.values;
  }

  setRun(run: Run): void {
    for (const name of this.image.switches) this.numbers[this.image.layout.switch(name) / 8] = run.switches[name] ?? 1;
  }

  /**
   * Simulates `count` ≤ block trials from `first` on; `columns` give each value for all trials of the simulation, which begin with
   * trial `origin`.
   */
  simulate(
    first: number,
    count: number,
    columns: ReadonlyMap<string, Float64Array>,
    key: StreamKey,
    collect: Collect,
    origin = 0,
  ): void {
    const { horizon } = this.image.layout;
    this.load(first - origin, count, columns);
    this.entry(first, Math.ceil(count / LANES), key.k0, key.k1);
    for (let series = 0; series < this.wantedAt.length; series++)
      for (let month = 0; month < horizon; month++)
        collect(
          series,
          month,
          count === BLOCK ? this.results[series * horizon + month] : this.result(series, month, count),
        );
  }
}
