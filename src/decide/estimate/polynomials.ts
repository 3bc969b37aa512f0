import type { Scores } from './normal-scores.js';

/** Degree of the polynomials in one input. */
const DEGREE = 5;
/** Degree up to which inputs are multiplied with each other. */
const CROSS_DEGREE = 3;
/** Trials that a term of a regression must have behind it. */
const TRIALS_A_TERM = 20;

/** He₁ … He_degree of the scores: He_{k+1}(z) = z·He_k(z) − k·He_{k−1}(z). With few different values, as many as tell them apart. */
function hermite({ scores, distinct }: Scores, degree: number): Float64Array[] {
  const found: Float64Array[] = [];
  let before: Float64Array = new Float64Array(scores.length).fill(1);
  let last = scores;
  for (let k = 1; k <= Math.min(degree, distinct - 1); k++) {
    found.push(last);
    const [a, b] = [last, before];
    [before, last] = [a, scores.map((z, trial) => z * a[trial] - k * b[trial])];
  }
  return found;
}

const product = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, trial) => value * b[trial]);

/** Products of powers of two or more inputs, of this total degree or less. */
function crossTerms(inputs: readonly (readonly Float64Array[])[], degree: number): Float64Array[] {
  const found: Float64Array[] = [];
  const extend = (from: number, term: Float64Array | null, used: number, left: number): void => {
    if (used > 1) found.push(term!);
    for (let i = from; i < inputs.length; i++)
      inputs[i].slice(0, left).forEach((power, k) => {
        extend(i + 1, term === null ? power : product(term, power), used + 1, left - k - 1);
      });
  };
  extend(0, null, 0, degree);
  return found;
}

function crossCount(inputs: readonly (readonly Float64Array[])[], degree: number): number {
  // Terms of each total degree, by the number of inputs in them: 0, 1, 2 or more.
  let counts = [[1], [], []] as number[][];
  for (const powers of inputs) {
    const next = counts.map((row) => Array.from({ length: degree + 1 }, (_, d) => row[d] ?? 0));
    for (let used = 0; used < 3; used++)
      for (let k = 1; k <= Math.min(powers.length, degree); k++)
        for (let d = k; d <= degree; d++) next[Math.min(2, used + 1)][d] += counts[used][d - k] ?? 0;
    counts = next;
  }
  return counts[2].reduce((sum, count) => sum + count, 0);
}

/**
 * Terms of a regression on these inputs, without the constant: Hermite polynomials of each input's normal scores and, for several
 * inputs, products of them to total degree 3, or 2, as far as there are 20 trials a term.
 */
export function polynomials(inputs: readonly Scores[], degree = DEGREE): Float64Array[] {
  const trials = inputs[0]?.scores.length ?? 0;
  const most = Math.floor(trials / TRIALS_A_TERM);
  const alone = inputs.map((input) => hermite(input, degree));
  const main = alone.flat();
  if (inputs.length < 2) return main.slice(0, most);
  for (let cross = CROSS_DEGREE; cross >= 2; cross--)
    if (main.length + crossCount(alone, cross) <= most) return [...main, ...crossTerms(alone, cross)];
  // Lower powers of all inputs before higher powers of any.
  return Array.from({ length: degree }, (_, k) => alone.flatMap((powers) => powers.slice(k, k + 1)))
    .flat()
    .slice(0, most);
}
