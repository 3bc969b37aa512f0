// Worth of a sampling method: the variance of an estimate under plain sampling over that under the method, at equal trials. Both come
// from the same runs: the plain one from the spread of all trials, the other from the differences of the replicates.
import { oneThread } from '../../src/engine/pool/one-thread.js';
import { REPLICATES } from '../../src/random/sampling-method.js';
import { quantileOfSorted } from '../../src/summary/quantile.js';
import { npvAndPayback } from '../npv-and-payback.js';
import type { NpvAndPayback } from '../npv-and-payback.js';
import { report } from '../rows.js';
import { workloadProgram } from '../workload.js';

const SHORT = 4096;
const LONG = 8192;
const SEEDS = { 'latin-hypercube': 24, sobol: 48 } as const;
const methods = ['latin-hypercube', 'sobol'] as const;
type Method = (typeof methods)[number];

const names = ['mean NPV', 'P(payback <= 48)', 'P5 of NPV', 'P95 of NPV'];
const bars: Record<Method, readonly number[]> = {
  'latin-hypercube': [8, 1.3, 1.1, 1.1],
  sobol: [15, 2.2, 1.7, 1.7],
};

/** Columns whose means are the figures. A percentile errs as the share of trials below it does (Bahadur 1966). */
function columnsOf(samples: readonly NpvAndPayback[]): Float64Array[][] {
  const sorted = Float64Array.from(samples.flatMap(({ npv }) => [...npv])).sort();
  const below = (p: number): Float64Array[] => {
    const limit = quantileOfSorted(sorted, p, 7);
    return samples.map(({ npv }) => npv.map((value) => Number(value <= limit)));
  };
  const paid = samples.map(({ payback }) => payback.map((month) => Number(month <= 48)));
  return [samples.map(({ npv }) => npv), paid, below(0.05), below(0.95)];
}

const meanOf = (values: readonly number[] | Float64Array): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
};

/** Variance around the mean, per value. @param lost degrees of freedom that the mean took */
function variance(values: readonly number[] | Float64Array, lost: number): number {
  const mean = meanOf(values);
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return squares / (values.length - lost);
}

/** Columns of equal length, one per seed; trial n belongs to replicate n mod replicates. */
function worth(columns: readonly Float64Array[], replicates: number): number {
  const pooled = Float64Array.from(columns.flatMap((column) => [...column]));
  const plain = variance(pooled, 1) / columns[0].length;
  const found = columns.map((column) => {
    const means = Array.from({ length: replicates }, (_, r) => meanOf(column.filter((__, n) => n % replicates === r)));
    return variance(means, 1) / replicates;
  });
  return plain / meanOf(found);
}

const pool = oneThread();
for (const counts of ['expected', 'random'] as const)
  for (const trials of counts === 'expected' ? [SHORT, LONG] : [SHORT])
    for (const method of methods) {
      const program = workloadProgram({ counts, trials });
      const samples: NpvAndPayback[] = [];
      for (let seed = 1; seed <= SEEDS[method]; seed++)
        samples.push(
          await npvAndPayback({ ...program, seed: String(seed), sampling: { ...program.sampling, method } }, pool),
        );
      const error = Math.sqrt(2 / (SEEDS[method] * (REPLICATES[method] - 1)));
      columnsOf(samples).forEach((columns, figure) => {
        const value = worth(columns, REPLICATES[method]);
        report({
          name: `${method}: ${names[figure]}, counts ${counts}, ${trials} trials`,
          value,
          bar: bars[method][figure],
          better: 'higher',
          min: null,
          median: value,
          runs: SEEDS[method],
          reference: `times plain trials, ±${Math.round(error * 100)}%`,
        });
      });
    }
