import { drawInputs } from '../../src/engine/draws.js';
import { emitKernel } from '../../src/engine/kernel/emit-kernel.js';
import { Kernel } from '../../src/engine/kernel/kernel.js';
import type { Program } from '../../src/equations/program.js';
import { streamKey } from '../../src/random/stream.js';
import { trialColumns } from '../native/run-native.js';
import { workloadProgram } from '../workload.js';
import type { Size } from './sizes.js';

const WANTED = ['revenue.indirect', 'indirectRatio', 'cash', 'cumulativeCash', 'teamCost', 'initiativeCost'];
const TRIALS = 512;
const BLOCK = 64;

/** Milliseconds of processor time: what other programs take is not ours. */
const elapsed = (work: () => unknown): number => {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

/** What can be measured again and again of one size, in milliseconds; and what is as large as it is. */
export interface Contender {
  readonly size: Size;
  readonly equations: number;
  /** Of the module. */
  readonly bytes: number;
  /** Of the kernel's memory. */
  readonly memory: number;
  /** Once-per-trial numbers kept for each trial. */
  readonly perTrial: number;
  readonly rounds: {
    readonly emit: () => number;
    /** A new kernel and its first block: emitting and compiling, which the first call completes. */
    readonly ready: () => number;
    /** Drawing the inputs, and trials with counts expected and random: of `TRIALS` trials. */
    readonly draw: () => number;
    readonly expected: () => number;
    readonly random: () => number;
  };
}
export type Phase = keyof Contender['rounds'];
export const phases: readonly Phase[] = ['emit', 'ready', 'draw', 'expected', 'random'];

/** Microseconds a trial of a round's milliseconds. */
export const perTrial = (milliseconds: number): number => (milliseconds * 1000) / TRIALS;

/** Simulates the first `trials` trials with a kernel that is there already or, each time, with a new one. */
function kernelRound(program: Program, trials: number, reuse: boolean): () => number {
  const names = [...program.inputs.map(({ id }) => id), ...program.trialEquations.map(({ name }) => name)];
  const values = trialColumns(program, drawInputs(program, trials), trials);
  const columns = new Map(names.map((name, i) => [name, values[i]]));
  const key = streamKey(program.seed);
  const out = new Float64Array(WANTED.length * program.horizon * BLOCK);
  const made = (): Kernel => {
    const kernel = new Kernel(program, WANTED);
    kernel.setRun({ name: 'all', switches: {} });
    return kernel;
  };
  const known = reuse ? made() : null;
  return () =>
    elapsed(() => {
      const kernel = known ?? made();
      for (let first = 0; first < trials; first += kernel.block)
        kernel.simulate(first, kernel.block, columns, key, (series, month, numbers) =>
          out.set(numbers, (series * program.horizon + month) * BLOCK),
        );
    });
}

export function contender(size: Size): Contender {
  const program = workloadProgram(size.workload);
  const image = emitKernel(program, WANTED, BLOCK);
  return {
    size,
    equations: program.equations.length,
    bytes: image.bytes.length,
    memory: image.layout.pages * 65536,
    perTrial: program.inputs.length + program.trialEquations.length,
    rounds: {
      emit: () => elapsed(() => emitKernel(program, WANTED, BLOCK)),
      ready: kernelRound(program, BLOCK, false),
      draw: () => elapsed(() => drawInputs(program, TRIALS)),
      expected: kernelRound(program, TRIALS, true),
      random: kernelRound({ ...program, counts: 'random' }, TRIALS, true),
    },
  };
}
