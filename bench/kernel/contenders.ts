import type { Draws } from '../../src/engine/draws.js';
import { Interpreter } from '../../src/engine/interpreter.js';
import { Kernel } from '../../src/engine/kernel/kernel.js';
import type { Program } from '../../src/equations/program.js';
import { streamKey } from '../../src/random/stream.js';
import { trialColumns } from '../native/reference.js';

/** Series of the reference workload that a simulation is asked for: they need every equation of the cash flow. */
export const WANTED = ['revenue.indirect', 'indirectRatio', 'cash', 'cumulativeCash', 'teamCost', 'initiativeCost'];

/** Inputs and trial equations by name, one number per trial. */
export function columnsByName(program: Program, draws: Draws, trials: number): Map<string, Float64Array> {
  const names = [...program.inputs.map(({ id }) => id), ...program.trialEquations.map(({ name }) => name)];
  const values = trialColumns(program, draws, trials);
  return new Map(names.map((name, i) => [name, values[i]]));
}

/** Simulates the draws' first `trials` trials by the kernel, all switches on, and keeps the wanted series. */
export function kernelRound(program: Program, draws: Draws, trials: number): () => void {
  const kernel = new Kernel(program, WANTED);
  const columns = columnsByName(program, draws, trials);
  const key = streamKey(program.seed);
  const out = new Float64Array(WANTED.length * program.horizon * trials);
  kernel.setRun({ name: 'all', switches: {} });
  return () => {
    for (let first = 0; first < trials; first += kernel.block)
      kernel.simulate(first, Math.min(kernel.block, trials - first), columns, key, (series, month, values) => {
        out.set(values, (series * program.horizon + month) * trials + first);
      });
  };
}

/** The same by the interpreter. */
export function interpreterRound(program: Program, draws: Draws, trials: number): () => void {
  const interpreter = new Interpreter(program);
  interpreter.setRun({ name: 'all', switches: {} });
  return () => {
    for (let trial = 0; trial < trials; trial++) {
      interpreter.load(draws, trial);
      interpreter.run();
    }
  };
}
