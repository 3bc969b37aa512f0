import { oneThread } from '../src/engine/pool/one-thread.js';
import type { Pool } from '../src/engine/pool/pool.js';
import { simulate } from '../src/engine/simulate.js';
import type { RunResult } from '../src/engine/simulate.js';
import type { Program } from '../src/equations/program.js';
import { pow } from '../src/random/elementary.js';
import { crossings, NOT_RECOVERED } from '../src/summary/payback.js';

/** The discount rate of the workload, a year. */
const RATE = 0.08;

/** What the program's flow (all − none, cash) comes to, trial by trial. */
export interface NpvAndPayback {
  readonly npv: Float64Array;
  /** Months of the clock; Infinity = not within the horizon. */
  readonly payback: Float64Array;
}

/** Simulates a workload program with as many trials as its sampling plans. @param pool whose kernels are used again */
export async function npvAndPayback(program: Program, pool: Pool = oneThread()): Promise<NpvAndPayback> {
  const { horizon, sampling } = program;
  const { trials } = sampling;
  const quiet = { onTrials: () => undefined, breathe: () => Promise.resolve() };
  const simulation = await simulate(program, { trials, pool, ...quiet });
  const run = (name: string): Promise<RunResult> =>
    simulation.run(
      program.runs.find((one) => one.name === name)!,
      ['cash'],
    );
  // One after the other: runs share the kernel, whose switches say which run it is.
  const all = await run('all');
  const none = await run('none');
  const months = Array.from({ length: horizon }, (_, t) => [all.column('cash', t), none.column('cash', t)] as const);
  const factors = months.map((_, t) => pow(1 + RATE, -t / 12));
  const npv = new Float64Array(trials);
  const path = new Float64Array(horizon);
  const payback = Float64Array.from({ length: trials }, (_, trial) => {
    let sum = 0;
    months.forEach(([withProgram, without], t) => {
      const flow = withProgram[trial] - without[trial];
      npv[trial] += flow * factors[t];
      path[t] = sum += flow;
    });
    const { last } = crossings(path, true);
    return last === NOT_RECOVERED ? last : last + 1;
  });
  return { npv, payback };
}
