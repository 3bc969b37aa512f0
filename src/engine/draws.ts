import type { Input, Program } from '../equations/program.js';
import { correlate, correlateUniforms } from '../random/copula.js';
import { median, truncatedQuantile } from '../random/distribution.js';
import { expm1, log1p, pow } from '../random/elementary.js';
import { onceUniforms } from '../random/once-uniforms.js';
import { streamKey } from '../random/stream.js';

/** Values of the once-per-trial inputs: `column(input)[trial]`, inputs in the order of the program. */
export interface Draws {
  readonly trials: number;
  readonly columns: readonly Float64Array[];
}

/**
 * A value in the unit that equations use: per month, whole months. A drawn duration is held at the horizon; one that the
 * author wrote as a number is taken as it is, so that a longer horizon does not change what comes before.
 */
export function convert(value: number, input: Input, horizon: number): number {
  const { perYear, months } = input.conversion;
  const monthly =
    perYear === 'rate'
      ? -expm1(log1p(-value) / 12)
      : perYear === 'flow'
        ? value / 12
        : perYear === 'compound'
          ? pow(1 + value, 1 / 12) - 1
          : value;
  const longest = input.distribution.kind === 'constant' ? Infinity : horizon;
  return months ? Math.min(longest, Math.max(0, Math.floor(monthly + 0.5))) : monthly;
}

/**
 * Uniforms of all drawn inputs in one trial, correlated ones through the Gaussian copula.
 * Correlated inputs are taken in the order of their ids, so that their order in the file moves nothing.
 */
function uniformsOf(program: Program): (trial: number) => Float64Array {
  const uniforms = onceUniforms(streamKey(program.seed), program.sampling);
  const index = new Map(program.inputs.map((input, position) => [input.id, position]));
  const linked = [...new Set(program.correlations.flatMap(({ between }) => between))]
    .filter((id) => index.has(id))
    .sort();
  const places = linked.map((id) => index.get(id)!);
  const copula = correlate(rankMatrix(program, linked));
  const drawn = program.inputs.map(({ id, distribution }) =>
    distribution.kind === 'constant' && !linked.includes(id) ? null : uniforms(id),
  );
  const out = new Float64Array(drawn.length);
  const mixed = new Float64Array(places.length);
  return (trial) => {
    drawn.forEach((at, i) => (out[i] = at === null ? 0.5 : at(trial)));
    places.forEach((place, k) => (mixed[k] = out[place]!));
    correlateUniforms(copula, mixed);
    places.forEach((place, k) => (out[place] = mixed[k]!));
    return out;
  };
}

function rankMatrix(program: Program, linked: readonly string[]): number[][] {
  const matrix: number[][] = linked.map((_, i) => linked.map((__, j) => (i === j ? 1 : 0)));
  for (const { between, rank } of program.correlations) {
    const [i, j] = [linked.indexOf(between[0]), linked.indexOf(between[1])];
    if (i < 0 || j < 0) continue;
    matrix[i][j] = rank;
    matrix[j][i] = rank;
  }
  return matrix;
}

/** Fills the columns of the inputs, in the order of the program, for trials `from` … `to` − 1. A constant needs no uniform. */
export function inputDrawer(program: Program): (columns: readonly Float64Array[], from: number, to: number) => void {
  const { inputs, horizon } = program;
  const quantiles = inputs.map((input) =>
    input.distribution.kind === 'constant' ? null : truncatedQuantile(input.distribution, input.min, input.max),
  );
  const uniforms = quantiles.every((quantile) => quantile === null) ? null : uniformsOf(program);
  return (columns, from, to) => {
    inputs.forEach((input, i) => {
      if (input.distribution.kind === 'constant')
        columns[i].fill(convert(input.distribution.value, input, horizon), from, to);
    });
    if (uniforms === null) return;
    for (let trial = from; trial < to; trial++) {
      const u = uniforms(trial);
      quantiles.forEach((quantile, i) => {
        if (quantile !== null) columns[i][trial] = convert(quantile(u[i]), inputs[i], horizon);
      });
    }
  };
}

/** Draws every input for trials 0 … trials − 1. */
export function drawInputs(program: Program, trials: number): Draws {
  const columns = program.inputs.map(() => new Float64Array(trials));
  inputDrawer(program)(columns, 0, trials);
  return { trials, columns };
}

/** One pseudo-trial with every input at its median: the central case. */
export function centralDraws(program: Program): Draws {
  const columns = program.inputs.map((input) =>
    Float64Array.of(convert(median(input.distribution, input.min, input.max), input, program.horizon)),
  );
  return { trials: 1, columns };
}
