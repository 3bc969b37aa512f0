// One thread against two, from trials to summary: run `all` of the reference workload at 100,000 trials (bands of three series
// over 60 months, NPV and payback), and a whole run of a sample scenario at 20,000. Rounds take turns; the pool is warm. Where
// other programs run, wall time says little: the processor time of the busier thread is what a quiet machine would take.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { workerPool } from '../../src/cli/worker-pool.js';
import type { WorkerPool } from '../../src/cli/worker-pool.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { assess } from '../../src/summary/assess.js';
import { report } from '../rows.js';
import { workloadProgram } from '../workload.js';
import { summaryOfAll } from './summary-of-all.js';
import { busySince, threadTimes } from './thread-times.js';

const ROUNDS = 5;
const BAR = 1.8;
const worker = pathToFileURL(join('dist', 'simulation-worker.js'));

interface Round {
  readonly wall: number;
  readonly main: number;
  readonly other: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function timed(work: () => Promise<unknown>): Promise<Round> {
  const [before, started] = [threadTimes(), performance.now()];
  await work();
  return { wall: performance.now() - started, ...busySince(before) };
}

/** One thread and two in turn, after a round of each that is not counted. */
async function compare(name: string, work: (pool: WorkerPool) => Promise<unknown>): Promise<void> {
  const pools = [workerPool(1, worker), workerPool(2, worker)];
  const rounds: Round[][] = [[], []];
  for (let round = 0; round <= ROUNDS; round++)
    for (const [i, pool] of pools.entries()) {
      const one = await timed(() => work(pool));
      if (round > 0) rounds[i].push(one);
    }
  for (const pool of pools) await pool.close();
  const walls = rounds.map((of) => of.map(({ wall }) => wall));
  const [one, two] = walls.map((of) => Math.min(...of));
  const busiest = rounds.map((of) => Math.min(...of.map(({ main, other }) => Math.max(main, other))));
  const { main, other } = rounds[1].reduce((a, b) => (b.wall < a.wall ? b : a));
  console.log(
    `  ${name}: ${one.toFixed(0)} ms and ${two.toFixed(0)} ms; processor time of two threads ${main.toFixed(0)} and ${other.toFixed(0)} ms, of one ${busiest[0].toFixed(0)} ms`,
  );
  const row = { better: 'higher', bar: BAR, runs: ROUNDS, min: two, median: median(walls[1]) } as const;
  report({ ...row, name: `threads: 1 to 2, ${name}`, value: one / two, reference: 'one thread, wall time' });
  const share = busiest[0] / busiest[1];
  report({
    ...row,
    name: `threads: 1 to 2, ${name}, by processor time`,
    value: Number.isFinite(share) ? share : null,
    reference: 'one thread, busier thread',
  });
}

const program = workloadProgram();
await compare('run all at 100,000', (pool) => summaryOfAll(program, 100_000, 100_000, pool));

const file = join('scenarios', 'web-agency-launch.yaml');
const loaded = loadScenario({ name: file, bytes: readFileSync(file) }, { overrides: { trials: 20_000 } });
if (!loaded.ok) throw new Error('the sample scenario is not valid');
await compare('a whole run at 20,000', (pool) =>
  assess(loaded.scenario, {
    version: 'bench',
    allSeries: false,
    pool,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  }),
);
process.exit();
