// A number is changed and everything is warm: from the changed program to mean and percentiles of three series by month, NPV and
// payback of the program, runs `all` and `none`, on the reference workload at 4,096 trials.
import process from 'node:process';
import type { RunResult, Simulation } from '../../src/engine/simulate.js';
import { simulate } from '../../src/engine/simulate.js';
import { oneThread } from '../../src/engine/pool/one-thread.js';
import type { Program } from '../../src/equations/program.js';
import { pow } from '../../src/random/elementary.js';
import { crossings, NOT_RECOVERED } from '../../src/summary/payback.js';
import { band, spread } from '../../src/summary/spread.js';
import type { Band, Spread } from '../../src/summary/summary.js';
import { report } from '../rows.js';
import { workloadProgram } from '../workload.js';

const TRIALS = 4096;
const ROUNDS = 15;
const BAR = 25;
const SERIES = ['cash', 'mrr.indirect', 'indirectRatio'];
/** A constant of the plan, moved by a percent a round. */
const CHANGED = 'direct.grossMargin';
/** The workload's discount rate. */
const RATE = 0.08;
const plain = { exact: false, replicates: 1 };
const pool = oneThread();

function changed(program: Program, factor: number): Program {
  const inputs = program.inputs.map((input) =>
    input.id === CHANGED && input.distribution.kind === 'constant'
      ? { ...input, distribution: { ...input.distribution, value: input.distribution.value * factor } }
      : input,
  );
  return { ...program, inputs };
}

/** NPV and payback month of the difference of two runs, by trial; a month beyond the horizon is Infinity. */
function measures(all: RunResult, none: RunResult): { npv: Float64Array; payback: Float64Array } {
  const { trials, horizon } = all;
  const factors = Array.from({ length: horizon }, (_, t) => pow(1 + RATE, -t / 12));
  const npv = new Float64Array(trials);
  const payback = new Float64Array(trials);
  const path = new Float64Array(horizon);
  const months = factors.map((_, t) => [all.column('cash', t), none.column('cash', t)] as const);
  for (let trial = 0; trial < trials; trial++) {
    let sum = 0;
    for (let t = 0; t < horizon; t++) {
      const flow = months[t][0][trial] - months[t][1][trial];
      path[t] = sum += flow;
      npv[trial] += flow * factors[t];
    }
    const { last } = crossings(path, true);
    payback[trial] = last === NOT_RECOVERED ? last : last + 1;
  }
  return { npv, payback };
}

interface Answer {
  readonly simulation: Simulation;
  readonly bands: readonly Band[];
  readonly npv: Spread;
  readonly payback: Spread;
}

/** Memory of the two runs, used again. */
const memory: Float64Array[] = [];

async function answer(program: Program, earlier?: Simulation): Promise<Answer> {
  const options = { trials: TRIALS, pool, onTrials: () => undefined, breathe: () => Promise.resolve() };
  const simulation = await simulate(program, earlier === undefined ? options : { ...options, earlier });
  const all = await simulation.run({ name: 'all', switches: {} }, SERIES, memory[0]);
  const none = await simulation.run(
    program.runs.find(({ name }) => name === 'none')!,
    ['cash'],
    memory[1],
  );
  [memory[0], memory[1]] = [all.data, none.data];
  const bands = SERIES.map((series) =>
    band(
      Array.from({ length: program.horizon }, (_, month) => all.column(series, month)),
      7,
      plain,
    ),
  );
  const { npv, payback } = measures(all, none);
  return { simulation, bands, npv: spread(npv, 7, plain), payback: spread(payback, 1, plain) };
}

/** Milliseconds of processor time, and of wall time, of every round. */
async function rounds(program: Program): Promise<{ readonly processor: number[]; readonly wall: number[] }> {
  let { simulation } = await answer(program);
  const [processor, wall]: [number[], number[]] = [[], []];
  for (let round = -5; round < ROUNDS; round++) {
    const next = changed(program, 1 + round / 100);
    const [busy, clock] = [process.cpuUsage(), performance.now()];
    simulation = (await answer(next, simulation)).simulation;
    const { user, system } = process.cpuUsage(busy);
    if (round < 0) continue;
    processor.push((user + system) / 1000);
    wall.push(performance.now() - clock);
  }
  return { processor: processor.sort((a, b) => a - b), wall: wall.sort((a, b) => a - b) };
}

for (const counts of ['expected', 'random'] as const) {
  const program = workloadProgram({ counts });
  const { processor, wall } = await rounds(program);
  const middle = Math.floor(ROUNDS / 2);
  console.log(`counts ${counts}: wall time ${wall[0].toFixed(1)} ms, middle ${wall[middle].toFixed(1)} ms`);
  report({
    name: `what-if after a number changed, ms, counts ${counts}`,
    value: processor[0],
    bar: BAR,
    better: 'lower',
    min: processor[0],
    median: processor[middle],
    runs: ROUNDS,
    reference: counts === 'random' ? 'printed, the bar is for expected counts' : 'processor time',
  });
}
