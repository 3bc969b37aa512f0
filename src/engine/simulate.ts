import type { Program, Run } from '../equations/program.js';
import { streamKey } from '../random/stream.js';
import { DRAW_PIECE, drawTrials } from './pool/draw-trials.js';
import { oneThread } from './pool/one-thread.js';
import type { Pool, Pulse } from './pool/pool.js';
import { RUN_PIECE, simulateRun } from './pool/simulate-run.js';
import { staleValues } from './stale.js';

/** Every series of one run: `column(name, month)` holds one number per trial. */
export class RunResult {
  readonly run: string;
  readonly trials: number;
  readonly horizon: number;
  private readonly index: ReadonlyMap<string, number>;
  /** `data[offset(series, month) + trial]`. */
  readonly data: Float64Array;

  /** @param data at least names × horizon × trials numbers; what they hold is overwritten */
  constructor(run: string, names: readonly string[], horizon: number, trials: number, data: Float64Array) {
    this.run = run;
    this.trials = trials;
    this.horizon = horizon;
    this.index = new Map(names.map((name, position) => [name, position]));
    this.data = data;
  }

  has(series: string): boolean {
    return this.index.has(series);
  }

  /** Where the values of one month begin. */
  offset(series: string, month: number): number {
    const position = this.index.get(series);
    if (position === undefined) throw new Error(`series ${series} was not collected`);
    return (position * this.horizon + month) * this.trials;
  }

  /** Where the values of the months from … to (inclusive) begin. */
  offsets(series: string, from = 0, to = this.horizon - 1): number[] {
    return Array.from({ length: to - from + 1 }, (_, month) => this.offset(series, from + month));
  }

  /** Values of one month over the trials: a view, not a copy. */
  column(series: string, month: number): Float64Array {
    const from = this.offset(series, month);
    return this.data.subarray(from, from + this.trials);
  }
}

/** Once-per-trial figures by name: inputs and trial equations. */
export interface TrialFigures {
  readonly figure: (name: string) => Float64Array;
  readonly has: (name: string) => boolean;
}

/** What a simulation offers. */
export interface Simulation {
  readonly program: Program;
  readonly trials: number;
  readonly figures: TrialFigures;
  /**
   * Simulates one run on the shared draws and collects these series.
   * @param into numbers of the pool to reuse, when they are enough; the result of an earlier run in them is lost
   */
  readonly run: (run: Run, series: readonly string[], into?: Float64Array) => Promise<RunResult>;
  /** The same with trials `first` … `first` + `trials` − 1, at most as many, written over this one's, which runs no more. */
  readonly onward: (first: number, trials: number) => Promise<Simulation>;
}

export interface SimulateOptions {
  readonly trials: number;
  /** Called after every batch with the number of trials just done. */
  readonly onTrials: (done: number) => void;
  /** Gives way to timers and signals between batches; rejects to cancel. */
  readonly breathe: () => Promise<void>;
  /** The threads that do the work; the calling one alone when left out. */
  readonly pool?: Pool;
  /**
   * A simulation on the same pool and of as many trials, of a program with other numbers: what both draw alike is not drawn
   * again, and where only inputs differ (`{ ...program, inputs }`) its kernels are used. The numbers are those of a new one.
   */
  readonly earlier?: Simulation;
  /** Inputs that are not drawn but held, in the unit of the equations: a constant at one value, another at one a trial. */
  readonly held?: ReadonlyMap<string, Float64Array>;
  /** Seed of everything random instead of the program's. */
  readonly seed?: string;
}

/** The program that the threads of a pool have last been given. */
const given = new WeakMap<Pool, Program>();

function give(pool: Pool, program: Program): void {
  if (given.get(pool) === program) return;
  pool.keep('program', program);
  given.set(pool, program);
}

const drawnNames = (program: Program): string[] => [
  ...program.inputs.map(({ id }) => id),
  ...program.trialEquations.map(({ name }) => name),
];

/** What every batch of a simulation shares. */
interface Shared {
  readonly program: Program;
  readonly pool: Pool;
  readonly options: SimulateOptions;
}

type Columns = ReadonlyMap<string, Float64Array>;
const NONE: Columns = new Map();

async function draw(
  { program, pool, options }: Shared,
  columns: Columns,
  wanted: ReadonlySet<string>,
  origin: number,
  trials: number,
): Promise<void> {
  const { breathe, held = NONE, seed = program.seed } = options;
  give(pool, program);
  const work = { trials, origin, columns: [...columns.values()], wanted, held, seed };
  if (wanted.size > 0) await pool.run(drawTrials, work, Math.ceil(trials / DRAW_PIECE), { breathe });
}

/** The simulation of trials from `origin` on, whose figures are in the columns. */
function simulationOf(shared: Shared, columns: Columns, origin: number, trials: number): Simulation {
  const { program, pool, options } = shared;
  const key = streamKey(options.seed ?? program.seed);
  const figure = (name: string): Float64Array => {
    const column = columns.get(name);
    if (column === undefined) throw new Error(`the program has no input ${name}`);
    return column;
  };
  return {
    program,
    trials,
    figures: { has: (name) => columns.has(name), figure },
    run: async (run, series, into) => {
      const length = series.length * program.horizon * trials;
      const data = into !== undefined && into.length >= length ? into : pool.numbers(length);
      let left = trials;
      const onPieces = (done: number): void => {
        const count = Math.min(left, done * RUN_PIECE);
        left -= count;
        options.onTrials(count);
      };
      const pulse: Pulse = { breathe: options.breathe, onPieces };
      give(pool, program);
      const work = { run, series, key, trials, origin, columns, data };
      await pool.run(simulateRun, work, Math.ceil(trials / RUN_PIECE), pulse);
      return new RunResult(run.name, series, program.horizon, trials, data);
    },
    onward: async (first, count) => {
      const shorter = new Map([...columns].map(([name, column]) => [name, column.subarray(0, count)]));
      await draw(shared, shorter, new Set(columns.keys()), first, count);
      return simulationOf(shared, shorter, first, count);
    },
  };
}

/** Draws the inputs and makes a simulation of the program, run by run. The bytes do not depend on the pool. */
export async function simulate(program: Program, options: SimulateOptions): Promise<Simulation> {
  const { trials, pool = oneThread(), earlier } = options;
  give(pool, program);
  const names = drawnNames(program);
  const comparable = earlier !== undefined && earlier.trials === trials;
  const wanted = comparable ? staleValues(program, earlier.program) : new Set(names);
  const columnOf = (name: string): Float64Array =>
    !comparable || wanted.has(name) ? pool.numbers(trials) : earlier.figures.figure(name);
  const columns = new Map(names.map((name) => [name, columnOf(name)]));
  const shared = { program, pool, options };
  await draw(shared, columns, wanted, 0, trials);
  return simulationOf(shared, columns, 0, trials);
}
