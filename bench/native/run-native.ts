import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draws } from '../../src/engine/draws.js';
import type { Program, Run } from '../../src/equations/program.js';
import { emitC } from './emit-c.js';
import type { EmitOptions } from './emit-c.js';
import { mainC } from './main-c.js';
import { readOutput, timesOf, writeInput } from './reference.js';
import type { InputSizes, Missing, ReferenceOptions, Timing } from './reference.js';

export { timesOf, trialColumns } from './reference.js';

export interface NativeBuildOptions extends Partial<EmitOptions> {
  /** false compiles the same file without vectorising. */
  readonly vectorise?: boolean;
  /** `cc` when left out. */
  readonly compiler?: string;
}

/** A compiled program: may run as often as a benchmark likes, in turns with others, and is to be disposed of. */
export interface NativeBuild {
  /** One process: a repetition that is not counted, then `repeats` that are. Equal draws and trials are written to disk once. */
  readonly time: (draws: Draws, options: ReferenceOptions) => Timing;
  readonly dispose: () => void;
}

/**
 * Lanes in a block: two vectors of AVX-512 where working memory should stay in the first cache; twice as many with random counts,
 * where enough independent work must hide the latency of divisions.
 */
const lanesFor = (program: Program): number => (program.counts === 'random' ? 32 : 16);

const PLAIN = ['-std=gnu11', '-O3', '-march=native', '-ffp-contract=off', '-fno-math-errno', '-fno-trapping-math'];
/**
 * For GCC on x86, left out where the compiler knows them not: the widest vectors there are; short loops vectorised before they are
 * unrolled, not the other way round; and no minutes spent on looking for equal loads far apart.
 */
const TUNED = [
  '-mprefer-vector-width=512',
  ...['--param', 'max-completely-peel-times=4'],
  ...['--param', 'sccvn-max-alias-queries-per-access=10'],
];
const SCALAR = ['-fno-tree-vectorize', '-fno-tree-slp-vectorize'];

function succeed(what: string, ended: ReturnType<typeof spawnSync>): string {
  if (ended.status !== 0) throw new Error(`${what} failed: ${ended.error?.message ?? String(ended.stderr)}`);
  return String(ended.stdout);
}

/** Compiles a file of C; the name of the compiler where it is missing. Throws when it refuses the file. */
export function compileC(compiler: string, source: string, binary: string, vectorise: boolean): Missing | null {
  if (spawnSync(compiler, ['--version']).status !== 0) return { missing: compiler };
  const compile = (tuned: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(compiler, [...PLAIN, ...tuned, ...(vectorise ? [] : SCALAR), '-o', binary, source, '-lm', '-lpthread']);
  if (compile(TUNED).status !== 0) succeed(compiler, compile([]));
  return null;
}

/** Emits and compiles; `{ missing }` where there is no C compiler. Throws when the compiler refuses the file. */
export function buildNative(
  program: Program,
  wanted: readonly string[],
  options: NativeBuildOptions = {},
): NativeBuild | Missing {
  const { compiler = 'cc', lanes = lanesFor(program), hoist = true, vectorise = true } = options;
  const folder = mkdtempSync(join(tmpdir(), 'yoha-native-'));
  const binary = join(folder, 'simulation');
  writeFileSync(`${binary}.c`, emitC(program, wanted, { lanes, hoist, vector: vectorise ? 8 : 1 }) + mainC);
  const missing = compileC(compiler, `${binary}.c`, binary, vectorise);
  if (missing !== null) {
    rmSync(folder, { recursive: true });
    return missing;
  }
  const [input, output] = [join(folder, 'input'), join(folder, 'output')];
  let written: {
    readonly draws: Draws;
    readonly trials: number;
    readonly run: Run | undefined;
    readonly sizes: InputSizes;
  } | null = null;
  return {
    time: (draws, { trials, repeats, threads, run }) => {
      if (written?.draws !== draws || written.trials !== trials || written.run !== run)
        written = { draws, trials, run, sizes: writeInput(input, program, draws, { trials, lanes, run, hoist }) };
      const { stride, values, switches } = written.sizes;
      const numbers = [stride, values, switches, wanted.length, repeats, threads].map(String);
      const printed = succeed('the native simulation', spawnSync(binary, [input, output, ...numbers]));
      const outputs = readOutput(output, wanted.length * program.horizon, stride, trials);
      return { ...timesOf(printed.trim().split('\n').map(Number)), outputs };
    },
    dispose: () => rmSync(folder, { recursive: true }),
  };
}

/** Emits, compiles and times the program as native code on these draws; `{ missing }` where there is no C compiler. */
export function nativeTime(
  program: Program,
  wanted: readonly string[],
  draws: Draws,
  options: ReferenceOptions & NativeBuildOptions,
): Timing | Missing {
  const build = buildNative(program, wanted, options);
  if ('missing' in build) return build;
  try {
    return build.time(draws, options);
  } finally {
    build.dispose();
  }
}
