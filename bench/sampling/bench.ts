import { simulate } from '../../src/engine/simulate.js';
import type { Program } from '../../src/equations/program.js';
import { samplingMethods } from '../../src/random/sampling-method.js';
import type { SamplingMethod } from '../../src/random/sampling-method.js';
import { quantileOfSorted } from '../../src/summary/quantile.js';
import { workloadProgram } from '../workload.js';

/** Equivalent trials: the variance of an estimate under plain sampling over that under another, at equal trials. */
const TRIALS = 2048;
const SEEDS = 40;

/** What each must reach: mean NPV, P(payback ≤ 48), P5 and P95 of the NPV. */
const bars: Record<SamplingMethod, readonly number[]> = {
  'monte-carlo': [1, 1, 1, 1],
  'latin-hypercube': [8, 1.3, 1.1, 1.1],
  sobol: [15, 2.2, 1.7, 1.7],
};

async function estimates(program: Program): Promise<number[]> {
  const simulation = await simulate(program, {
    trials: TRIALS,
    onTrials: () => undefined,
    breathe: () => Promise.resolve(),
  });
  const run = (name: string) =>
    simulation.run(
      program.runs.find((one) => one.name === name)!,
      ['cash'],
    );
  const [all, none] = [await run('all'), await run('none')];
  const npv = new Float64Array(TRIALS);
  const path = new Float64Array(TRIALS);
  const lastBelow = new Float64Array(TRIALS).fill(-1);
  for (let month = 0; month < program.horizon; month++) {
    const [a, b] = [all.column('cash', month), none.column('cash', month)];
    const factor = 1.08 ** (-month / 12);
    for (let trial = 0; trial < TRIALS; trial++) {
      npv[trial] += (a[trial] - b[trial]) * factor;
      path[trial] += a[trial] - b[trial];
      if (path[trial] < 0) lastBelow[trial] = month;
    }
  }
  const paid = lastBelow.reduce((sum, month) => sum + Number(month + 2 <= 48), 0) / TRIALS;
  const mean = npv.reduce((sum, value) => sum + value, 0) / TRIALS;
  const sorted = npv.slice().sort();
  return [mean, paid, quantileOfSorted(sorted, 0.05, 7), quantileOfSorted(sorted, 0.95, 7)];
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

for (const counts of ['expected', 'random'] as const) {
  const program = workloadProgram({ counts, trials: TRIALS });
  let plain: number[] = [];
  for (const method of samplingMethods) {
    const found: number[][] = [];
    for (let seed = 1; seed <= SEEDS; seed++)
      found.push(await estimates({ ...program, seed: String(seed), sampling: { ...program.sampling, method } }));
    const variances = [0, 1, 2, 3].map((figure) => variance(found.map((row) => row[figure])));
    if (method === 'monte-carlo') plain = variances;
    const worth = variances.map((value, figure) => plain[figure] / value);
    const shown = worth.map((value, figure) => `${value.toFixed(2)} (${bars[method][figure]})`.padStart(14));
    console.log(`counts ${counts}`.padEnd(16), method.padEnd(16), ...shown);
  }
}
console.log(
  `mean NPV, P(payback <= 48), P5, P95 of NPV; bars in brackets; ${TRIALS} trials, ${SEEDS} seeds, each ratio uncertain by a factor of 1.25 (one error)`,
);
