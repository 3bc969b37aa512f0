// node child.mjs TRIALS BATCH WORKERS: run `all` of the reference workload from trials to summary in batches; TRIALS 0 does nothing. Prints wall
// time, processor time and peak memory as JSON.
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { workerPool } from '../../src/cli/worker-pool.js';
import { workloadProgram } from '../workload.js';
import { summaryOfAll } from '../threads/summary-of-all.js';

const [trials = 0, batch = 0, workers = 1] = process.argv.slice(2).map(Number);
const before = performance.now();
if (trials > 0) {
  const pool = workerPool(workers, pathToFileURL(join('dist', 'simulation-worker.js')));
  await summaryOfAll(workloadProgram(), trials, batch, pool);
  await pool.close();
}
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    wall: performance.now() - before,
    processor: (user + system) / 1000,
    // Kilobytes.
    peak: process.resourceUsage().maxRSS / 1024,
  }),
);
