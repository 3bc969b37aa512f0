// The kernel beside native code for the same program, numpy and the interpreter, on the reference workload: 4 segments,
// 10 initiatives, 60 months. Contenders take turns in one run; ratios are of their least times: of
// processor time among contenders of one thread, of wall time where two threads take part.
import { emitKernel } from '../../src/engine/kernel/emit-kernel.js';
import { drawInputs } from '../../src/engine/draws.js';
import { simulate } from '../../src/engine/simulate.js';
import { oneThread } from '../../src/engine/pool/one-thread.js';
import type { Pool } from '../../src/engine/pool/pool.js';
import type { Program } from '../../src/equations/program.js';
import { buildNative, timesOf } from '../native/run-native.js';
import { numpyTime } from '../native/run-numpy.js';
import { report } from '../rows.js';
import type { Row } from '../rows.js';
import { workloadProgram } from '../workload.js';
import { WANTED, interpreterRound, kernelRound } from './contenders.js';
import { reportCountDraws } from './count-draw.js';
import { bundledPool, pooledRound } from './threads.js';

/** Results of so many do not fit into the processor's own caches, as those of a real simulation do not. */
const TRIALS = 4096;
const ROUNDS = 9;
const INTERPRETED = 4;
const MANY = 100_000;

type Times = number[];
const least = (times: Times): number => timesOf(times).min;
const perTrial = (times: Times): Pick<Row, 'min' | 'median' | 'runs'> => {
  const { min, median, runs } = timesOf(times);
  return { min: min / 1000, median: median / 1000, runs };
};

/** Nanoseconds of processor time a trial. */
function processorTime(work: () => void, trials: number): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1000) / trials;
}

/** Nanoseconds of wall time a trial. */
async function timed(work: () => Promise<void>, trials: number): Promise<number> {
  const from = performance.now();
  await work();
  return ((performance.now() - from) * 1e6) / trials;
}

const pool = await bundledPool(2);

/** Times of everybody on one way of counting; a contender that is not there has none, and `missing` names it. */
interface Measured {
  readonly one: Times;
  readonly two: Times;
  readonly plain: Times;
  readonly native: Times;
  readonly scalar: Times;
  readonly numpy: Times;
  readonly missing: { native: string; numpy: string };
}

async function measure(program: Program): Promise<Measured> {
  const draws = drawInputs(program, TRIALS);
  pool.keep('program', program);
  const own = kernelRound(program, draws, TRIALS);
  const both = pooledRound(pool, program, draws, TRIALS);
  const plain = interpreterRound(program, draws, INTERPRETED);
  const native = buildNative(program, WANTED);
  const scalar = buildNative(program, WANTED, { vectorise: false });
  const found: Measured = {
    ...{ one: [], two: [], plain: [], native: [], scalar: [], numpy: [] },
    missing: { native: 'missing' in native ? native.missing : '', numpy: '' },
  };
  const once = { trials: TRIALS, threads: 1 };
  await both();
  for (let round = 0; round < ROUNDS; round++) {
    for (let part = 0; part < TRIALS; part += TRIALS) found.one.push(processorTime(own, TRIALS));
    found.two.push(await timed(both, TRIALS));
    for (let i = 0; i < 4; i++) found.plain.push(processorTime(plain, INTERPRETED));
    if ('time' in native) found.native.push(native.time(draws, { ...once, repeats: 3 }).min / TRIALS);
    if ('time' in scalar) found.scalar.push(scalar.time(draws, { ...once, repeats: 1 }).min / TRIALS);
    if (round % 3 !== 0) continue;
    const numpy = numpyTime(program, WANTED, draws, { trials: TRIALS, repeats: 2 });
    if ('missing' in numpy) found.missing.numpy = numpy.missing;
    else found.numpy.push(numpy.min / TRIALS);
  }
  for (const build of [native, scalar]) if ('dispose' in build) build.dispose();
  return found;
}

/** A row on how the times of one contender compare with those of its reference; empty `missing` = the reference is there. */
function compare(name: string, mine: Times, other: Times, goal: Pick<Row, 'bar' | 'better'>, missing = ''): void {
  const both = mine.length > 0 && other.length > 0;
  const ratio = goal.better === 'lower' ? () => least(mine) / least(other) : () => least(other) / least(mine);
  report({
    ...{ name, value: both ? ratio() : null, ...goal },
    ...(mine.length > 0 ? perTrial(mine) : { min: null, median: null, runs: 0 }),
    reference: both ? `${(least(other) / 1000).toFixed(2)} µs a trial` : `missing: ${missing}`,
  });
}

async function reportCounts(counts: Program['counts']): Promise<void> {
  const { one, two, plain, native, scalar, numpy, missing } = await measure(workloadProgram({ counts }));
  const most = (bar: number): Pick<Row, 'bar' | 'better'> => ({ bar, better: 'lower' });
  const atLeast = (bar: number): Pick<Row, 'bar' | 'better'> => ({ bar, better: 'higher' });
  console.log(`counts ${counts}: kernel ${(least(one) / 1000).toFixed(2)} µs a trial`);
  const row = (name: string): string => `${name}, counts ${counts}`;
  compare(row('kernel, 1 thread, against native code'), one, native, most(3), missing.native);
  const bar = counts === 'expected' ? 1.6 : 1.7;
  compare(row('kernel, 2 threads, against native code'), two, native, most(bar), missing.native);
  compare(row('native code against its scalar build'), native, scalar, atLeast(1), missing.native);
  compare(row('kernel, 1 thread, against numpy'), one, numpy, atLeast(5), missing.numpy);
  compare(row('kernel, 2 threads, against numpy'), two, numpy, atLeast(9), missing.numpy);
  compare(row('kernel against the interpreter'), one, plain, atLeast(40));
}

/** Drawing and simulating, one thread beside two. */
async function reportThreads(counts: Program['counts'], rounds: number): Promise<void> {
  const program = workloadProgram({ counts });
  const series = WANTED.slice(-2);
  const of = (threads: Pool, into: Float64Array) => async (): Promise<void> => {
    const options = { trials: MANY, onTrials: () => undefined, breathe: () => Promise.resolve(), pool: threads };
    const simulation = await simulate(program, options);
    await simulation.run({ name: 'all', switches: {} }, series, into);
  };
  const length = series.length * program.horizon * MANY;
  const [alone, together] = [oneThread(), pool].map((threads) => of(threads, threads.numbers(length)));
  const times: [one: Times, two: Times] = [[], []];
  for (let round = 0; round < rounds; round++) {
    times[0].push(await timed(alone, MANY));
    times[1].push(await timed(together, MANY));
  }
  const goal = { bar: 1.8, better: 'higher' } as const;
  compare(`1 → 2 threads, ${MANY} trials, counts ${counts}`, times[1], times[0], goal);
}

/** Milliseconds from a program to a module, and from the module to code. */
function reportStart(): void {
  const program = workloadProgram({ counts: 'random' });
  const [emitted, compiled]: [Times, Times] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    // A block of another length each time: the engine remembers what it compiled.
    const { bytes } = emitKernel(program, WANTED, 64 + 2 * round);
    const between = performance.now();
    new WebAssembly.Module(bytes);
    emitted.push(between - start);
    compiled.push(performance.now() - between);
  }
  for (const [name, times, bar] of [
    ['emitting the kernel, ms', emitted, 10],
    ['compiling the kernel, ms', compiled, 5],
  ] as const) {
    const { min, median, runs } = timesOf(times);
    report({ name, value: min, bar, better: 'lower', min, median, runs, reference: 'counts random' });
  }
}

reportStart();
reportCountDraws();
await reportCounts('expected');
await reportCounts('random');
await reportThreads('expected', 3);
await reportThreads('random', 2);
await pool.close();
