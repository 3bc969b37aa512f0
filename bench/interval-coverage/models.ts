import { normalLower, normalQuantile } from '../../src/random/normal.js';
import { onceUniforms } from '../../src/random/once-uniforms.js';
import type { SamplingMethod } from '../../src/random/sampling-method.js';
import { streamId, streamKey, uniform } from '../../src/random/stream.js';

/** A figure and its true value, over the column of the sample that it is about (the first when left out). */
export type Truth = { readonly column?: number } & (
  | { readonly kind: 'mean'; readonly figure: string; readonly value: number }
  | { readonly kind: 'probability'; readonly figure: string; readonly below: number; readonly value: number }
  | {
      readonly kind: 'percentile';
      readonly figure: string;
      readonly p: number;
      readonly type: 1 | 7;
      readonly value: number;
    }
);

/** What is simulated again and again: columns over the trials, and what is known of them. */
export interface Subject {
  readonly name: string;
  readonly sample: (method: SamplingMethod, seed: string, trials: number) => Promise<readonly Float64Array[]>;
  readonly truths: readonly Truth[];
}

/** An outcome of two once-per-trial inputs and one plain noise, all uniform; its figures are known in closed form. */
interface Model {
  readonly name: string;
  readonly outcome: (u: number, v: number, noise: number) => number;
  readonly truths: readonly Truth[];
}

const models: readonly Model[] = [
  {
    name: 'the sum of two normal inputs',
    outcome: (u, v) => normalQuantile(u) + normalQuantile(v),
    truths: [
      { kind: 'mean', figure: 'mean', value: 0 },
      { kind: 'probability', figure: 'P(X <= 1)', below: 1, value: normalLower(1 / Math.SQRT2) },
      { kind: 'percentile', figure: 'P50', p: 0.5, type: 7, value: 0 },
      { kind: 'percentile', figure: 'P90', p: 0.9, type: 7, value: normalQuantile(0.9) * Math.SQRT2 },
    ],
  },
  {
    name: 'two uniform inputs and noise of the same size',
    outcome: (u, v, noise) => u + v + noise,
    truths: [
      { kind: 'mean', figure: 'mean', value: 1.5 },
      // Irwin–Hall with three terms: x³/6 up to 1.
      { kind: 'probability', figure: 'P(X <= 1)', below: 1, value: 1 / 6 },
      { kind: 'percentile', figure: 'P50', p: 0.5, type: 7, value: 1.5 },
    ],
  },
  {
    name: 'a month of payback',
    outcome: (u, v) => Math.ceil(12 * (u + v)),
    // The sum of two uniforms is below s with probability s²/2 up to 1: 40% lie below 0.894, in month 11.
    truths: [
      { kind: 'probability', figure: 'P(month <= 9)', below: 9, value: 0.28125 },
      { kind: 'percentile', figure: 'P40 in months', p: 0.4, type: 1, value: 11 },
    ],
  },
];

export const closedForms: readonly Subject[] = models.map(({ name, outcome, truths }) => ({
  name,
  truths,
  sample: (method, seed, trials) => {
    const key = streamKey(seed);
    const uniforms = onceUniforms(key, { method, trials, dimensions: ['first', 'second'] });
    const [first, second, noise] = [uniforms('first'), uniforms('second'), streamId('noise')];
    const column = Float64Array.from({ length: trials }, (_, trial) =>
      outcome(first(trial), second(trial), uniform(key, noise, trial, 0)),
    );
    return Promise.resolve([column]);
  },
}));
