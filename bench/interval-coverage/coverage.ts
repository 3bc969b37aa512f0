import { replicatesOf } from '../../src/random/sampling-method.js';
import type { SamplingMethod } from '../../src/random/sampling-method.js';
import { criticalValue } from '../../src/summary/estimation.js';
import type { Estimation } from '../../src/summary/estimation.js';
import { meanAndError } from '../../src/summary/mean.js';
import { odds } from '../../src/summary/odds.js';
import { quantileInterval, sortedDefined } from '../../src/summary/quantile.js';
import type { Subject, Truth } from './models.js';

/** How often the nominal 95% interval of a figure held its true value. */
export interface Coverage {
  readonly kind: Truth['kind'];
  readonly figure: string;
  readonly share: number;
}

function interval(column: Float64Array, truth: Truth, estimation: Estimation): readonly [number, number] {
  switch (truth.kind) {
    case 'mean': {
      const { mean, se } = meanAndError(column, estimation.replicates);
      const half = criticalValue(estimation.replicates) * se;
      return [mean - half, mean + half];
    }
    case 'probability': {
      const { low, high } = odds(column, (x) => x <= truth.below, estimation);
      return [low, high];
    }
    case 'percentile':
      return quantileInterval(column, sortedDefined(column), truth.p, estimation);
  }
}

/** Repeats the simulation under other seeds and counts the intervals that hold the truth. */
export async function coverage(
  { sample, truths }: Subject,
  method: SamplingMethod,
  { replications, trials }: { readonly replications: number; readonly trials: number },
): Promise<Coverage[]> {
  const hits = truths.map(() => 0);
  const estimation: Estimation = { exact: false, replicates: replicatesOf(method, trials) };
  for (let replication = 0; replication < replications; replication++) {
    const columns = await sample(method, `coverage-${replication}`, trials);
    truths.forEach((truth, i) => {
      const [low, high] = interval(columns[truth.column ?? 0], truth, estimation);
      if (low <= truth.value && truth.value <= high) hits[i]++;
    });
  }
  return truths.map(({ kind, figure }, i) => ({ kind, figure, share: hits[i] / replications }));
}
