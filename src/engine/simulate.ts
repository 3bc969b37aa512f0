import type { Program, Run } from '../equations/program.js';
import { drawInputs } from './draws.js';
import type { Draws } from './draws.js';
import { Interpreter } from './interpreter.js';
import { Kernel } from './kernel/kernel.js';
import { streamKey } from '../random/stream.js';

/** Every series of one run: `column(name, month)` holds one number per trial. */
export class RunResult {
  readonly run: string;
  readonly trials: number;
  readonly horizon: number;
  private readonly index: ReadonlyMap<string, number>;
  private readonly data: Float64Array;

  constructor(run: string, names: readonly string[], horizon: number, trials: number) {
    this.run = run;
    this.trials = trials;
    this.horizon = horizon;
    this.index = new Map(names.map((name, position) => [name, position]));
    this.data = new Float64Array(names.length * horizon * trials);
  }

  has(series: string): boolean {
    return this.index.has(series);
  }

  /** Values of one month over the trials: a view, not a copy. */
  column(series: string, month: number): Float64Array {
    const position = this.index.get(series);
    if (position === undefined) throw new Error(`series ${series} was not collected`);
    const from = (position * this.horizon + month) * this.trials;
    return this.data.subarray(from, from + this.trials);
  }

  /** Stores values of adjacent trials of one series and month, from trial `first` on. */
  store(series: number, month: number, first: number, values: Float64Array): void {
    this.data.set(values, (series * this.horizon + month) * this.trials + first);
  }
}

/** Once-per-trial figures by name: inputs and trial equations. */
export interface TrialFigures {
  readonly figure: (name: string) => Float64Array;
  readonly has: (name: string) => boolean;
}

/** What a simulation offers. */
export interface Simulation {
  readonly trials: number;
  readonly figures: TrialFigures;
  /** Simulates one run on the shared draws and collects these series. */
  readonly run: (run: Run, series: readonly string[]) => Promise<RunResult>;
}

export interface SimulateOptions {
  readonly trials: number;
  /** Called after every batch with the number of trials just done. */
  readonly onTrials: (done: number) => void;
  /** Gives way to timers and signals between batches; rejects to cancel. */
  readonly breathe: () => Promise<void>;
}

/** Blocks of trials between two breaths: some milliseconds of work. */
const BLOCKS = 8;

function figuresOf(program: Program, draws: Draws): Map<string, Float64Array> {
  const interpreter = new Interpreter(program);
  const names = program.trialEquations.map(({ name }) => name);
  const columns = new Map(names.map((name) => [name, new Float64Array(draws.trials)]));
  for (let trial = 0; trial < draws.trials; trial++) {
    interpreter.loadValues(draws, trial);
    for (const name of names) columns.get(name)![trial] = interpreter.value(name);
  }
  program.inputs.forEach(({ id }, index) => columns.set(id, draws.columns[index] as Float64Array<ArrayBuffer>));
  return columns;
}

/** Kernels by what they compute: runs that want the same series share one. */
function kernelCache(program: Program): (series: readonly string[]) => Kernel {
  const kernels = new Map<string, Kernel>();
  return (series) => {
    const key = series.join('\n');
    const kernel = kernels.get(key) ?? new Kernel(program, series);
    kernels.set(key, kernel);
    return kernel;
  };
}

/** Draws the inputs and makes a simulation of the program, run by run. */
export function simulate(program: Program, options: SimulateOptions): Simulation {
  const { trials } = options;
  const draws = drawInputs(program, trials);
  const columns = figuresOf(program, draws);
  const kernelFor = kernelCache(program);
  const key = streamKey(program.seed);
  const figure = (name: string): Float64Array => {
    const column = columns.get(name);
    if (column === undefined) throw new Error(`the program has no input ${name}`);
    return column;
  };
  return {
    trials,
    figures: { has: (name) => columns.has(name), figure },
    run: async (run, series) => {
      const result = new RunResult(run.name, series, program.horizon, trials);
      const kernel = kernelFor(series);
      for (let from = 0; from < trials;) {
        kernel.setRun(run);
        const stop = Math.min(trials, from + BLOCKS * kernel.block);
        const begun = from;
        for (; from < stop; from += kernel.block) {
          const first = from;
          const count = Math.min(kernel.block, stop - from);
          kernel.simulate(first, count, columns, key, (index, month, values) =>
            result.store(index, month, first, values),
          );
        }
        options.onTrials(stop - begun);
        await options.breathe();
      }
      return result;
    },
  };
}
