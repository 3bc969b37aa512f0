import { oneThread } from '../../src/engine/pool/one-thread.js';
import type { Program } from '../../src/equations/program.js';
import type { SamplingMethod } from '../../src/random/sampling-method.js';
import { quantileOfSorted } from '../../src/summary/quantile.js';
import { npvAndPayback } from '../npv-and-payback.js';
import { workloadProgram } from '../workload.js';
import type { Subject, Truth } from './models.js';

const NPV = 0;
const PAYBACK = 1;

function withSampling(program: Program, method: SamplingMethod, seed: string, trials: number): Program {
  return { ...program, seed, sampling: { ...program.sampling, method, trials } };
}

const shareOf = (column: Float64Array, most: number): number =>
  column.reduce((sum, value) => sum + Number(value <= most), 0) / column.length;

/** What very many trials say of the figures: a month's odds, and percentiles of NPV and of the payback month. */
function truthsOf(npv: Float64Array, payback: Float64Array): Truth[] {
  const [money, months] = [npv.slice().sort(), payback.slice().sort()];
  const percentile = (column: number, p: number): Truth => {
    const type = column === NPV ? 7 : 1;
    const value = quantileOfSorted(column === NPV ? money : months, p, type);
    const figure = column === NPV ? `P${p * 100} of NPV` : `P${p * 100} of payback, months`;
    return { column, kind: 'percentile', figure, p, type, value };
  };
  const odds = (column: number, figure: string, below: number): Truth => {
    const value = shareOf(column === NPV ? npv : payback, below);
    return { column, kind: 'probability', figure, below, value };
  };
  return [
    { column: NPV, kind: 'mean', figure: 'mean NPV', value: npv.reduce((sum, value) => sum + value, 0) / npv.length },
    odds(NPV, 'P(NPV <= 0)', 0),
    odds(PAYBACK, 'P(payback <= 36)', 36),
    odds(PAYBACK, 'P(payback <= 48)', 48),
    ...[0.05, 0.5, 0.95].map((p) => percentile(NPV, p)),
    ...[0.1, 0.2, 0.3].map((p) => percentile(PAYBACK, p)),
  ];
}

/**
 * A small program through the whole engine, counts random. Its true figures are those of `seeds` Sobol samples of 8,192 trials: the
 * more of them, the less their own error adds to what is measured.
 */
export async function smallProgram(seeds: number): Promise<Subject> {
  const program = workloadProgram({ initiatives: 2, segments: 1, months: 60, counts: 'random' });
  const pool = oneThread();
  const long = { npv: [] as number[], payback: [] as number[] };
  for (let seed = 0; seed < seeds; seed++) {
    const { npv, payback } = await npvAndPayback(withSampling(program, 'sobol', `truth-${seed}`, 8192), pool);
    long.npv.push(...npv);
    long.payback.push(...payback);
  }
  return {
    name: 'a small program, counts random',
    truths: truthsOf(Float64Array.from(long.npv), Float64Array.from(long.payback)),
    sample: async (method, seed, trials) => {
      const { npv, payback } = await npvAndPayback(withSampling(program, method, seed, trials), pool);
      return [npv, payback];
    },
  };
}
