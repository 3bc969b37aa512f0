// Process start to summary: run `all` of a sample scenario at 10,000 trials, mean and percentiles by month of three series
// or of all that are reported. Goal: 150 ms beyond an empty Node process. Processes take turns; the minimum is judged.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { build } from 'esbuild';

const file = join('scenarios', 'web-agency-launch.yaml');
const runs = 9;
const goal = 150;
const child = join('.cache', 'first-summary-child.mjs');

/** What the child prints: phases by name, with the processor time of all threads from the start of the process to their end. */
interface Report {
  /** Processor time of all threads, milliseconds: says more than wall time where other programs run. */
  readonly processor: number;
  readonly series: number;
  readonly months: number;
  readonly marks: readonly (readonly [string, number])[];
}

interface Sample {
  readonly wall: number;
  readonly report: Report;
}

function once(args: readonly string[]): Sample {
  const before = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const wall = performance.now() - before;
  if (status !== 0) throw new Error(stderr);
  return { wall, report: JSON.parse(stdout) as Report };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[(values.length - 1) / 2];

function line(name: string, values: readonly number[]): number {
  const least = Math.min(...values);
  const [a, b] = [least, median(values)].map((value) => value.toFixed(0).padStart(5));
  console.log(`${name.padEnd(34)} min ${a} ms   median ${b} ms`);
  return least;
}

/** Each phase by itself: the least that it took in any of the processes. */
function phases(reports: readonly Report[]): void {
  const [{ series, months, marks }] = reports;
  console.log(`  ${series} series of ${months} months`);
  marks.forEach(([name], index) =>
    line(
      `  ${name}`,
      reports.map((report) => report.marks[index][1] - (index === 0 ? 0 : report.marks[index - 1][1])),
    ),
  );
}

// As the command is built, in one file.
await build({
  entryPoints: [join('bench', 'first-summary', 'child.ts')],
  outfile: child,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  banner: { js: "import{createRequire as yohaRequire}from'node:module';const require=yohaRequire(import.meta.url);" },
  logLevel: 'warning',
});

const nothing =
  'const { user, system } = process.cpuUsage(); console.log(JSON.stringify({ processor: (user + system) / 1000 }))';
const few = ['cash', 'mrr.indirect', 'mrr.direct'];
const cases = [
  { name: 'Node alone', args: ['-e', nothing], judged: false },
  { name: 'random counts, three series', args: [child, file, '10000', 'random', ...few], judged: true },
  { name: 'expected counts, three series', args: [child, file, '10000', 'expected', ...few], judged: true },
  { name: 'random counts, all series', args: [child, file, '10000', 'random'], judged: false },
  { name: 'one trial, all series', args: [child, file, '1', 'random'], judged: false },
];
for (const { args } of cases) once(args);
const samples = cases.map((): Sample[] => []);
for (let run = 0; run < runs; run++) cases.forEach(({ args }, index) => samples[index].push(once(args)));

const wallsOf = (index: number): number[] => samples[index].map(({ wall }) => wall);
const processorOf = (index: number): number[] => samples[index].map(({ report }) => report.processor);
const idle = [wallsOf(0), processorOf(0)].map((values) => Math.min(...values));
cases.forEach(({ name, judged }, index) => {
  const least = [line(name, wallsOf(index)), line('  processor time', processorOf(index))];
  if (index === 0) return;
  phases(samples[index].map(({ report }) => report));
  const [beyond, busy] = least.map((value, at) => value - idle[at]);
  const verdict = judged ? `; goal: at most ${goal} — ${beyond <= goal ? 'met' : 'missed'}` : '';
  console.log(`  beyond Node: ${beyond.toFixed(0)} ms, ${busy.toFixed(0)} ms of processor time${verdict}`);
  if (judged && beyond > goal) process.exitCode = 1;
});
