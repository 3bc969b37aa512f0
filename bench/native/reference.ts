import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Draws } from '../../src/engine/draws.js';
import { Interpreter } from '../../src/engine/interpreter.js';
import type { Program, Run } from '../../src/equations/program.js';
import { levels } from './levels.js';

/** Times are nanoseconds of a whole repetition, all trials of one run: processor time of one thread, wall time of several. */
export interface Timing {
  readonly min: number;
  readonly median: number;
  readonly runs: number;
  /** `outputs[(s * T + t) * trials + trial]`, series s as they were wanted. */
  readonly outputs: Float64Array;
}

/** What a reference gives that is not there: the name of what is missing. */
export interface Missing {
  readonly missing: string;
}

export interface ReferenceOptions {
  /** The first so many of the draws. */
  readonly trials: number;
  readonly repeats: number;
  readonly threads: number;
  /** The run whose switches are set; `all` (every switch on) when left out. */
  readonly run?: Run;
}

/** Sizes that a reference needs beside the file of its input. */
export interface InputSizes {
  readonly stride: number;
  readonly values: number;
  readonly switches: number;
}

/** Least and middle of times. */
export function timesOf(nanoseconds: readonly number[]): { min: number; median: number; runs: number } {
  const sorted = [...nanoseconds].sort((a, b) => a - b);
  return { min: sorted[0], median: sorted[Math.floor(sorted.length / 2)], runs: sorted.length };
}

/** Columns over trials of all inputs, then of all trial equations, in the order of the program. */
export function trialColumns(program: Program, draws: Draws, trials: number): Float64Array[] {
  const interpreter = new Interpreter(program);
  const computed = program.trialEquations.map(() => new Float64Array(trials));
  for (let trial = 0; trial < trials; trial++) {
    interpreter.load(draws, trial);
    program.trialEquations.forEach(({ name }, k) => (computed[k][trial] = interpreter.value(name)));
  }
  return [...draws.columns.map((column) => column.subarray(0, trials)), ...computed];
}

/**
 * Writes switches and then one column for every input and trial equation, as doubles. Columns have `trials` numbers rounded up to a multiple
 * of `lanes`, the last one repeated; one that is the same in all trials has its number only at the head (the rest is a hole in the file).
 */
export function writeInput(
  file: string,
  program: Program,
  draws: Draws,
  options: { readonly trials: number; readonly lanes: number; readonly run?: Run | undefined; readonly hoist: boolean },
): InputSizes {
  const { trials, lanes, run } = options;
  const stride = Math.ceil(trials / lanes) * lanes;
  const levelOf = levels(program, [], options.hoist);
  const names = [...program.inputs.map(({ id }) => id), ...program.trialEquations.map(({ name }) => name)];
  const columns = trialColumns(program, draws, trials);
  const switches = Float64Array.from(program.switches, (name) => run?.switches[name] ?? 1);
  const handle = openSync(file, 'w');
  try {
    ftruncateSync(handle, (switches.length + columns.length * stride) * 8);
    writeSync(handle, switches, 0, switches.byteLength, 0);
    columns.forEach((column, v) => {
      const varies = levelOf({ op: 'input', name: names[v] }).trial;
      const padded = new Float64Array(varies ? stride : 1).fill(column.at(-1)!);
      padded.set(varies ? column : column.subarray(0, 1));
      writeSync(handle, padded, 0, padded.byteLength, (switches.length + v * stride) * 8);
    });
  } finally {
    closeSync(handle);
  }
  return { stride, values: columns.length, switches: switches.length };
}

/** Reads `rows` rows of `stride` doubles and cuts each to `trials`. */
export function readOutput(file: string, rows: number, stride: number, trials: number): Float64Array {
  const bytes = readFileSync(file);
  const padded = new Float64Array(bytes.buffer, bytes.byteOffset, rows * stride);
  const outputs = new Float64Array(rows * trials);
  for (let row = 0; row < rows; row++) outputs.set(padded.subarray(row * stride, row * stride + trials), row * trials);
  return outputs;
}
