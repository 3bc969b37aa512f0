import { simulate } from '../../src/engine/simulate.js';
import { workloadProgram } from '../workload.js';

/** Time and memory of one process that simulates run `all` and keeps the cash of every month and trial. */
export interface TrialsMeasured {
  readonly trials: number;
  /** Microseconds of processor time a trial, drawing included. */
  readonly perTrial: number;
  /** Bytes at the peak, beyond those before the simulation. */
  readonly peak: number;
}

export async function measureTrials(trials: number): Promise<TrialsMeasured> {
  const program = workloadProgram();
  const once = async (count: number): Promise<void> => {
    const simulation = await simulate(program, {
      trials: count,
      onTrials: () => undefined,
      breathe: () => Promise.resolve(),
    });
    await simulation.run({ name: 'all', switches: {} }, ['cash']);
  };
  await once(256); // compiles everything
  const before = process.memoryUsage().rss;
  const from = process.cpuUsage();
  await once(trials);
  const { user, system } = process.cpuUsage(from);
  return { trials, perTrial: (user + system) / trials, peak: process.resourceUsage().maxRSS * 1024 - before };
}
