import { createHash } from 'node:crypto';
import type { Pool } from '../../engine/pool/pool.js';
import { simulate } from '../../engine/simulate.js';
import type { Program } from '../../equations/program.js';

/** What is simulated and digested, on the threads of the pool or the calling one alone. */
export interface Digested {
  readonly series: readonly string[];
  readonly trials: number;
  readonly pool?: Pool;
}

/** SHA-256, in hexadecimal, over the once-per-trial figures and the series in all runs, as the bytes that they have in memory. */
export async function digestOf(program: Program, { series: names, trials, pool }: Digested): Promise<string> {
  const hash = createHash('sha256');
  const breathe = (): Promise<void> => Promise.resolve();
  const simulation = await simulate(program, { trials, onTrials: () => undefined, breathe, ...(pool && { pool }) });
  const add = (numbers: Float64Array): void =>
    void hash.update(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  for (const { id } of program.inputs) add(simulation.figures.figure(id));
  for (const { name } of program.trialEquations) add(simulation.figures.figure(name));
  for (const run of program.runs) {
    const result = await simulation.run(run, names);
    for (const name of names) for (let month = 0; month < program.horizon; month++) add(result.column(name, month));
  }
  return hash.digest('hex');
}
