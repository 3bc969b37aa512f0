import type { Input, Program, Run } from '../../equations/program.js';
import type { StreamKey } from '../../random/stream.js';
import { Kernel } from '../kernel/kernel.js';
import type { Collect } from '../kernel/kernel.js';
import { recall } from './pool.js';
import type { Memory, Task } from './pool.js';

/** Trials of one piece: small, so that threads finish together and a cancelled run ends soon. */
export const RUN_PIECE = 256;

export interface RunWork {
  readonly run: Run;
  readonly series: readonly string[];
  readonly key: StreamKey;
  readonly trials: number;
  /** Number of the first trial. */
  readonly origin: number;
  /** Inputs and trial equations by name, one number per trial. */
  readonly columns: ReadonlyMap<string, Float64Array>;
  /** Where the results go: `data[(series · horizon + month) · trials + trial]`. */
  readonly data: Float64Array;
}

/** Kernels of the program at hand; those of another are let go. */
interface Kernels {
  readonly program: Program;
  readonly bySeries: Map<string, Kernel>;
}

const isConstant = ({ distribution }: Input): boolean => distribution.kind === 'constant';

/** Only numbers of inputs, seed or sampling differ, which a kernel finds in its memory or is given. */
const sameCode = (a: Program, b: Program): boolean =>
  a.inputs.length === b.inputs.length &&
  a.inputs.every((input, i) => input.id === b.inputs[i].id && isConstant(input) === isConstant(b.inputs[i])) &&
  a.equations === b.equations &&
  a.profiles === b.profiles &&
  a.switches === b.switches &&
  a.horizon === b.horizon &&
  a.counts === b.counts;

/** Runs that want the same series share a kernel, and so do programs that differ in their numbers alone. */
function kernelFor(series: readonly string[], memory: Memory): Kernel {
  const program = recall<Program>(memory, 'program');
  const known = memory.get('kernels') as Kernels | undefined;
  const kernels: Kernels =
    known !== undefined && sameCode(known.program, program) ? known : { program, bySeries: new Map() };
  memory.set('kernels', kernels);
  const name = series.join('\n');
  const kernel = kernels.bySeries.get(name) ?? new Kernel(program, series);
  kernels.bySeries.set(name, kernel);
  return kernel;
}

/** Simulates one run of the program. */
export const simulateRun: Task<RunWork, void> = {
  name: 'simulate-run',
  prepare: ({ run, series, key, trials, origin, columns, data }, memory) => {
    const { horizon } = recall<Program>(memory, 'program');
    const kernel = kernelFor(series, memory);
    kernel.setRun(run);
    return (piece) => {
      const stop = Math.min(trials, (piece + 1) * RUN_PIECE);
      for (let from = piece * RUN_PIECE; from < stop; from += kernel.block) {
        const collect: Collect = (index, month, values) => data.set(values, (index * horizon + month) * trials + from);
        kernel.simulate(origin + from, Math.min(kernel.block, stop - from), columns, key, collect, origin);
      }
    };
  },
};
