import { onceUniforms } from '../../src/random/once-uniforms.js';
import { replicatesOf } from '../../src/random/sampling-method.js';
import type { SamplingMethod } from '../../src/random/sampling-method.js';
import { streamId, streamKey, uniform } from '../../src/random/stream.js';
import { criticalValue } from '../../src/summary/estimation.js';
import type { Estimation } from '../../src/summary/estimation.js';
import { meanAndError } from '../../src/summary/mean.js';
import { odds } from '../../src/summary/odds.js';
import { quantileInterval, sortedDefined } from '../../src/summary/quantile.js';
import type { Model, Truth } from './models.js';

/** How often the nominal 95% interval of a figure held its true value. */
export interface Coverage {
  readonly kind: Truth['kind'];
  readonly figure: string;
  readonly share: number;
}

function sample(model: Model, method: SamplingMethod, seed: string, trials: number): Float64Array {
  const key = streamKey(seed);
  const uniforms = onceUniforms(key, { method, trials, dimensions: ['first', 'second'] });
  const [first, second, noise] = [uniforms('first'), uniforms('second'), streamId('noise')];
  return Float64Array.from({ length: trials }, (_, trial) =>
    model.outcome(first(trial), second(trial), uniform(key, noise, trial, 0)),
  );
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

/** Repeats the simulation of a model under other seeds and counts the intervals that hold the truth. */
export function coverage(
  model: Model,
  method: SamplingMethod,
  { replications, trials }: { readonly replications: number; readonly trials: number },
): Coverage[] {
  const hits = model.truths.map(() => 0);
  const estimation: Estimation = { exact: false, replicates: replicatesOf(method, trials) };
  for (let replication = 0; replication < replications; replication++) {
    const column = sample(model, method, `coverage-${replication}`, trials);
    model.truths.forEach((truth, i) => {
      const [low, high] = interval(column, truth, estimation);
      if (low <= truth.value && truth.value <= high) hits[i]++;
    });
  }
  return model.truths.map(({ kind, figure }, i) => ({ kind, figure, share: hits[i] / replications }));
}
