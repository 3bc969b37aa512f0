// All analyses of a decision on the reference workload (ten initiatives), one after the other on the threads of a pool, after the run
// whose summary they add to. Time since the start of each, by the clock and by the processor.
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { analyse, analysisNames } from '../../src/decide/analyses.js';
import { assess } from '../../src/summary/assess.js';
import { workerPool } from '../../src/cli/worker-pool.js';
import { report } from '../rows.js';
import { workloadScenario } from '../workload.js';

const BAR = 15;
const ROUNDS = 2;
const WORKERS = new URL('../dist/simulation-worker.js', import.meta.url);
const threads = Math.min(2, availableParallelism());

for (const counts of ['expected', 'random'] as const) {
  const scenario = workloadScenario({ counts });
  const pool = workerPool(threads, WORKERS);
  const { summary } = await assess(scenario, { version: 'bench', allSeries: false, pool });
  const walls: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const parts: string[] = [];
    let [name, begun, busy] = ['', performance.now(), process.cpuUsage()];
    const close = (): void => {
      const { user, system } = process.cpuUsage(busy);
      const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
      if (name !== '') parts.push(`${name} ${seconds(performance.now() - begun)} (${seconds((user + system) / 1000)})`);
    };
    const start = performance.now();
    await analyse(scenario, summary, analysisNames, {
      pool,
      onAnalysis: (next) => {
        close();
        [name, begun, busy] = [next, performance.now(), process.cpuUsage()];
      },
    });
    close();
    walls.push((performance.now() - start) / 1000);
    console.log(`  ${counts}: seconds by the clock (of processor time): ${parts.join(', ')}`);
  }
  await pool.close();
  const sorted = walls.toSorted((a, b) => a - b);
  report({
    name: `all analyses, ten initiatives, counts ${counts}, seconds`,
    value: sorted[0],
    bar: BAR,
    better: 'lower',
    min: sorted[0],
    median: sorted[sorted.length >> 1],
    runs: ROUNDS,
    reference: `${threads} threads, 4,096 trials`,
  });
}
