import type { Program, Run } from '../equations/program.js';
import { drawInputs } from './draws.js';
import type { Draws } from './draws.js';
import { Interpreter } from './interpreter.js';

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

  /** Stores the series of one trial; `rows[i]` is where the i-th collected series starts in `values`. */
  store(trial: number, values: Float64Array, rows: readonly number[]): void {
    const { trials, horizon, data } = this;
    let to = trial;
    for (const row of rows)
      for (let month = 0; month < horizon; month++) {
        data[to] = values[row + month]!;
        to += trials;
      }
  }
}

/** Once-per-trial figures by name: inputs and trial equations. */
export interface TrialFigures {
  readonly figure: (name: string) => Float64Array;
  readonly has: (name: string) => boolean;
}

/** What a simulation offers; the interpreter stands behind it, a kernel may take its place. */
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

/** Trials between two breaths: some tens of milliseconds of work. */
const BATCH = 64;

function figuresOf(program: Program, interpreter: Interpreter, draws: Draws): TrialFigures {
  const names = program.trialEquations.map(({ name }) => name);
  const computed = new Map(names.map((name) => [name, new Float64Array(draws.trials)]));
  for (let trial = 0; trial < draws.trials; trial++) {
    interpreter.load(draws, trial);
    for (const name of names) computed.get(name)![trial] = interpreter.value(name);
  }
  program.inputs.forEach(({ id }, index) => computed.set(id, draws.columns[index] as Float64Array<ArrayBuffer>));
  return {
    has: (name) => computed.has(name),
    figure: (name) => {
      const column = computed.get(name);
      if (column === undefined) throw new Error(`the program has no input ${name}`);
      return column;
    },
  };
}

/** Draws the inputs and makes a simulation of the program, run by run. */
export function simulate(program: Program, options: SimulateOptions): Simulation {
  const draws = drawInputs(program, options.trials);
  const interpreter = new Interpreter(program);
  const figures = figuresOf(program, interpreter, draws);
  return {
    trials: options.trials,
    figures,
    run: async (run, series) => {
      const result = new RunResult(run.name, series, program.horizon, options.trials);
      const rows = series.map((name) => interpreter.seriesIndex(name)! * program.horizon);
      for (let from = 0; from < options.trials; from += BATCH) {
        const to = Math.min(options.trials, from + BATCH);
        interpreter.setRun(run);
        for (let trial = from; trial < to; trial++) {
          interpreter.load(draws, trial);
          interpreter.run();
          result.store(trial, interpreter.state.series, rows);
        }
        options.onTrials(to - from);
        await options.breathe();
      }
      return result;
    },
  };
}
