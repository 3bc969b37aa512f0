import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draws } from '../../src/engine/draws.js';
import { Interpreter } from '../../src/engine/interpreter.js';
import type { Program, Run } from '../../src/equations/program.js';
import { emitC } from './emit-c.js';
import type { EmitOptions } from './emit-c.js';
import { mainC } from './main-c.js';

/** Times are nanoseconds of a whole repetition, all trials of one run. */
export interface Timing {
  readonly min: number;
  readonly median: number;
  readonly runs: number;
  /** `outputs[(s * T + t) * trials + trial]`, series s as they were wanted. */
  readonly outputs: Float64Array;
}

/** What a benchmark reference gives that is not installed here. */
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

export interface NativeOptions extends ReferenceOptions, Partial<EmitOptions> {
  /** false compiles the same file without vectorising. */
  readonly vectorise?: boolean;
  readonly compiler?: string;
}

/** Wide enough to fill AVX-512 four times over: enough independent work to hide the latency of divisions. */
export const DEFAULT_LANES = 32;

/** Without sinking a load stays where it is written, outside of conditions: else it would need a mask, which older compilers cannot vectorise. */
const EXACT = ['-fno-tree-sink', '-ffp-contract=off', '-fno-math-errno', '-fno-trapping-math'];
const OPTIMISED = ['-std=gnu11', '-O3', '-march=native', '-mprefer-vector-width=512', ...EXACT];
const SCALAR = ['-fno-tree-vectorize', '-fno-tree-slp-vectorize'];

/** A compiled simulation: run it as often as needed, then dispose of it. */
export interface NativeBuild {
  readonly time: (draws: Draws, options: ReferenceOptions) => Timing;
  readonly dispose: () => void;
}

const isThere = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

function check(what: string, ended: { status: number | null; stderr: string; error?: Error | undefined }): void {
  if (ended.status !== 0) throw new Error(`${what} failed: ${ended.error?.message ?? ended.stderr}`);
}

/** Columns of inputs and trial equations; constant ones keep a single number, as the reader knows. */
export function trialColumns(program: Program, draws: Draws, trials: number): readonly Float64Array[] {
  const interpreter = new Interpreter(program);
  const computed = program.trialEquations.map(() => new Float64Array(trials));
  for (let trial = 0; trial < trials; trial++) {
    interpreter.load(draws, trial);
    program.trialEquations.forEach(({ name }, k) => (computed[k]![trial] = interpreter.value(name)));
  }
  return [...draws.columns.map((column) => column.subarray(0, trials)), ...computed];
}

/** Switches, then columns of `stride` numbers; the last trial fills the rest of a column. */
function writeInput(file: string, switches: readonly number[], columns: readonly Float64Array[], stride: number): void {
  const handle = openSync(file, 'w');
  try {
    writeSync(handle, Float64Array.from(switches));
    const padded = new Float64Array(stride);
    for (const column of columns) {
      padded.set(column);
      padded.fill(column.at(-1)!, column.length);
      writeSync(handle, padded);
    }
    ftruncateSync(handle, (switches.length + columns.length * stride) * 8);
  } finally {
    closeSync(handle);
  }
}

/** Cuts the padding off every row. */
function unpad(bytes: Buffer, rows: number, stride: number, trials: number): Float64Array {
  const outputs = new Float64Array(rows * trials);
  const padded = new Float64Array(bytes.buffer, bytes.byteOffset, rows * stride);
  for (let row = 0; row < rows; row++) outputs.set(padded.subarray(row * stride, row * stride + trials), row * trials);
  return outputs;
}

/** Least and middle of the times, in nanoseconds. */
export function timesOf(nanoseconds: readonly number[]): { min: number; median: number; runs: number } {
  const sorted = [...nanoseconds].sort((a, b) => a - b);
  return { min: sorted[0]!, median: sorted[Math.floor(sorted.length / 2)]!, runs: sorted.length };
}

/** Emits and compiles; `{ missing }` where there is no C compiler. Throws when the compiler refuses the file. */
export function buildNative(
  program: Program,
  wanted: readonly string[],
  options: Partial<NativeOptions> = {},
): NativeBuild | Missing {
  const compiler = options.compiler ?? 'cc';
  if (!isThere(compiler)) return { missing: compiler };
  const { lanes = DEFAULT_LANES, hoist = true, vectorise = true } = options;
  const folder = mkdtempSync(join(tmpdir(), 'yoha-native-'));
  const binary = join(folder, 'simulation');
  const source = `${binary}.c`;
  writeFileSync(source, emitC(program, wanted, { lanes, hoist }) + mainC);
  const flags = [...OPTIMISED, ...(vectorise ? [] : SCALAR)];
  check(compiler, spawnSync(compiler, [...flags, '-o', binary, source, '-lm', '-lpthread'], { encoding: 'utf8' }));
  return {
    time: (draws, { trials, repeats, threads, run }) => {
      const stride = Math.ceil(trials / lanes) * lanes;
      const columns = trialColumns(program, draws, trials);
      const switches = program.switches.map((name) => run?.switches[name] ?? 1);
      const [input, output] = [join(folder, 'input'), join(folder, 'output')];
      writeInput(input, switches, columns, stride);
      const numbers = [stride, columns.length, switches.length, wanted.length, repeats, threads].map(String);
      const ended = spawnSync(binary, [input, output, ...numbers], { encoding: 'utf8' });
      check('the native simulation', ended);
      const outputs = unpad(readFileSync(output), wanted.length * program.horizon, stride, trials);
      return { ...timesOf(ended.stdout.trim().split('\n').map(Number)), outputs };
    },
    dispose: () => rmSync(folder, { recursive: true }),
  };
}

/** Emits, compiles and times the program as native code on these draws; `{ missing }` where there is no C compiler. */
export function nativeTime(
  program: Program,
  wanted: readonly string[],
  draws: Draws,
  options: NativeOptions,
): Timing | Missing {
  const build = buildNative(program, wanted, options);
  if ('missing' in build) return build;
  try {
    return build.time(draws, options);
  } finally {
    build.dispose();
  }
}
