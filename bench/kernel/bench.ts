// The kernel beside native code for the same program and beside the interpreter, on the reference workload: 4 segments,
// 10 initiatives, 60 months. Contenders take turns in one run; ratios are of their least times.
import { drawInputs } from '../../src/engine/draws.js';
import type { Draws } from '../../src/engine/draws.js';
import { Interpreter } from '../../src/engine/interpreter.js';
import { Kernel } from '../../src/engine/kernel/kernel.js';
import type { Program } from '../../src/equations/program.js';
import { streamKey } from '../../src/random/stream.js';
import { buildNative, timesOf, trialColumns } from '../native/run-native.js';
import { report } from '../rows.js';
import { workloadProgram } from '../workload.js';

const WANTED = ['revenue.indirect', 'indirectRatio', 'cash', 'cumulativeCash', 'teamCost', 'initiativeCost'];
const TRIALS = 4096;
const ROUNDS = 9;
const INTERPRETED = 64;

/** A function that simulates all trials once and returns the nanoseconds it took. */
function kernelRound(program: Program, draws: Draws): () => number {
  const kernel = new Kernel(program, WANTED);
  const names = [...program.inputs.map(({ id }) => id), ...program.trialEquations.map(({ name }) => name)];
  const values = trialColumns(program, draws, TRIALS);
  const columns = new Map(names.map((name, i) => [name, values[i]]));
  const key = streamKey(program.seed);
  const out = new Float64Array(WANTED.length * program.horizon * TRIALS);
  kernel.setRun({ name: 'all', switches: {} });
  return () => {
    const from = performance.now();
    for (let first = 0; first < TRIALS; first += kernel.block)
      kernel.simulate(first, kernel.block, columns, key, (series, month, trials) => {
        out.set(trials, (series * program.horizon + month) * TRIALS + first);
      });
    return (performance.now() - from) * 1e6;
  };
}

/** Nanoseconds for `INTERPRETED` trials, brought to all of them. */
function interpreterRound(program: Program, draws: Draws): () => number {
  const interpreter = new Interpreter(program);
  interpreter.setRun({ name: 'all', switches: {} });
  return () => {
    const from = performance.now();
    for (let trial = 0; trial < INTERPRETED; trial++) {
      interpreter.load(draws, trial);
      interpreter.run();
    }
    return ((performance.now() - from) * 1e6 * TRIALS) / INTERPRETED;
  };
}

for (const counts of ['expected', 'random'] as const) {
  const program = workloadProgram({ counts });
  const draws = drawInputs(program, TRIALS);
  const kernel = kernelRound(program, draws);
  const interpreter = interpreterRound(program, draws);
  const native = buildNative(program, WANTED);
  const times: Record<'kernel' | 'interpreter' | 'native', number[]> = { kernel: [], interpreter: [], native: [] };
  kernel();
  for (let round = 0; round < ROUNDS; round++) {
    times.kernel.push(kernel());
    times.interpreter.push(interpreter());
    if ('time' in native) times.native.push(native.time(draws, { trials: TRIALS, repeats: 3, threads: 1 }).min);
  }
  if ('dispose' in native) native.dispose();
  const own = timesOf(times.kernel);
  const shared = { min: own.min / TRIALS / 1000, median: own.median / TRIALS / 1000, runs: ROUNDS };
  console.log(`counts ${counts}: kernel ${shared.min.toFixed(2)} µs a trial (median ${shared.median.toFixed(2)})`);
  report({
    name: `kernel against native code, 1 thread, counts ${counts}`,
    value: 'missing' in native ? null : own.min / timesOf(times.native).min,
    bar: 3,
    better: 'lower',
    ...shared,
    reference: 'missing' in native ? `missing: ${native.missing}` : 'cc -O3 -march=native',
  });
  report({
    name: `kernel against the interpreter, counts ${counts}`,
    value: timesOf(times.interpreter).min / own.min,
    bar: 40,
    better: 'higher',
    ...shared,
    reference: 'plain interpreter',
  });
}
