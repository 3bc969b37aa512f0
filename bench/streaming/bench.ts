// A million trials of run `all` of the reference workload, streamed: bands of three series over 60 months, NPV and payback. Peak
// memory beyond that of the same program before it does anything, and time per trial beside the exact path at 100,000.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { report } from '../rows.js';

const MILLION = 1_000_000;
const EXACT = 100_000;
const BATCH = 2048;
const ROUNDS = 3;
const child = join('.cache', 'streaming-child.mjs');

interface Found {
  readonly wall: number;
  readonly processor: number;
  /** Megabytes. */
  readonly peak: number;
}

await build({
  entryPoints: [join('bench', 'streaming', 'child.ts')],
  outfile: child,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: { js: "import{createRequire as yohaRequire}from'node:module';const require=yohaRequire(import.meta.url);" },
  logLevel: 'warning',
});

function once(trials: number, batch: number, workers: number): Found {
  const args = [child, ...[trials, batch, workers].map(String)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Found;
}

const leastOf = (found: readonly Found[], key: keyof Found): number => Math.min(...found.map((one) => one[key]));
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const idle: Found[] = [];
const exact: Found[] = [];
const some: Found[] = [];
for (let round = 0; round < ROUNDS; round++) {
  idle.push(once(0, 0, 1));
  exact.push(once(EXACT, EXACT, 1));
  some.push(once(EXACT, BATCH, 1));
}
const base = leastOf(idle, 'peak');
for (const workers of [1, 2]) {
  const million = once(MILLION, BATCH, workers);
  report({
    name: `streaming: 1,000,000 trials, ${workers} ${workers === 1 ? 'thread' : 'threads'}, peak memory beyond idle, MB`,
    value: million.peak - base,
    bar: 60,
    better: 'lower',
    min: million.peak,
    median: million.peak,
    runs: 1,
    reference: `an idle process: ${base.toFixed(0)} MB`,
  });
  console.log(
    `  ${(million.wall / 1000).toFixed(1)} s; ${((1000 * million.processor) / MILLION).toFixed(1)} µs of processor time a trial; exact at 100,000: ${(exact[0].peak - base).toFixed(0)} MB`,
  );
}
const times = [some, exact].map((found) => leastOf(found, 'processor') - leastOf(idle, 'processor'));
report({
  name: 'streaming: time a trial, processor, at 100,000 trials',
  value: times[0] / times[1],
  bar: 1.5,
  better: 'lower',
  min: leastOf(some, 'processor'),
  median: median(some.map(({ processor }) => processor)),
  runs: ROUNDS,
  reference: 'exact, every trial kept',
});
