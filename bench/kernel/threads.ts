import { join } from 'node:path';
import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';
import { workerPool } from '../../src/cli/worker-pool.js';
import type { WorkerPool } from '../../src/cli/worker-pool.js';
import { RUN_PIECE, simulateRun } from '../../src/engine/pool/simulate-run.js';
import type { RunWork } from '../../src/engine/pool/simulate-run.js';
import type { Draws } from '../../src/engine/draws.js';
import type { Program } from '../../src/equations/program.js';
import { streamKey } from '../../src/random/stream.js';
import { WANTED, columnsByName } from './contenders.js';

/** The product's pool of so many threads, its worker bundled from the sources at hand. */
export async function bundledPool(threads: number): Promise<WorkerPool> {
  const outfile = join('.cache', 'bench-kernel-worker.mjs');
  const common = { bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' } as const;
  await build({ ...common, entryPoints: ['src/cli/simulation-worker.ts'], outfile, logLevel: 'warning' });
  return workerPool(threads, pathToFileURL(outfile));
}

const breathe = (): Promise<void> => Promise.resolve();

/** Simulates the draws' first `trials` trials on the threads of a pool; inputs and results are shared memory that is there already. */
export function pooledRound(pool: WorkerPool, program: Program, draws: Draws, trials: number): () => Promise<void> {
  const columns = new Map<string, Float64Array>();
  for (const [name, values] of columnsByName(program, draws, trials)) {
    const shared = pool.numbers(trials);
    shared.set(values);
    columns.set(name, shared);
  }
  const data = pool.numbers(WANTED.length * program.horizon * trials);
  const work: RunWork = {
    run: { name: 'all', switches: {} },
    series: WANTED,
    key: streamKey(program.seed),
    trials,
    origin: 0,
    columns,
    data,
  };
  return async () => {
    await pool.run(simulateRun, work, Math.ceil(trials / RUN_PIECE), { breathe });
  };
}
