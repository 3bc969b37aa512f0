import type { Input, Program } from '../equations/program.js';
import { correlate, correlateColumns } from '../random/copula.js';
import type { Copula } from '../random/copula.js';
import { median, truncatedQuantile } from '../random/distribution.js';
import { expm1, log1p, pow } from '../random/elementary.js';
import { streamKey } from '../random/stream.js';
import { onceColumns } from './once-columns.js';

/** Values of the once-per-trial inputs: `column(input)[trial]`, inputs in the order of the program. */
export interface Draws {
  readonly trials: number;
  readonly columns: readonly Float64Array[];
}

/** Changes a column in place. */
type ChangeColumn = (column: Float64Array) => void;

function changeEach(change: (value: number) => number): ChangeColumn {
  return (column) => {
    for (let i = 0; i < column.length; i++) column[i] = change(column[i]);
  };
}

/** From the unit as written to that of a month. */
const PER_MONTH: Readonly<Record<Input['conversion']['perYear'], ((value: number) => number) | null>> = {
  rate: (value) => -expm1(log1p(-value) / 12),
  flow: (value) => value / 12,
  compound: (value) => pow(1 + value, 1 / 12) - 1,
  no: null,
};

/**
 * A value in the unit that equations use: per month, whole months; null where it is the same. A drawn duration may be held
 * at the horizon; one that the author wrote as a number is taken as it is, so that a longer horizon does not change what comes before.
 */
function conversionOf({ conversion }: Input, horizon: number): ((value: number) => number) | null {
  const monthly = PER_MONTH[conversion.perYear];
  if (!conversion.months) return monthly;
  const longest = conversion.held ? horizon : Infinity;
  const whole = (value: number): number => Math.min(longest, Math.max(0, Math.floor(value + 0.5)));
  return monthly === null ? whole : (value) => whole(monthly(value));
}

/** A value in the unit of the equations. */
export const convert = (value: number, input: Input, horizon: number): number =>
  (conversionOf(input, horizon) ?? ((same: number) => same))(value);

/** Inputs that are joined by rank correlations, in the order of their ids, so that their order in the file moves nothing. */
interface Linked {
  readonly places: readonly number[];
  readonly copula: Copula;
}

function linkedOf(program: Program): Linked {
  const index = new Map(program.inputs.map((input, position) => [input.id, position]));
  const ids = [...new Set(program.correlations.flatMap(({ between }) => between))].filter((id) => index.has(id)).sort();
  return { places: ids.map((id) => index.get(id)!), copula: correlate(rankMatrix(program, ids)) };
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

/** Turns a column of uniforms into the values of an input; a constant needs none. */
function valuesOf(input: Input, horizon: number): ChangeColumn {
  const { distribution, min, max } = input;
  if (distribution.kind === 'constant') {
    const value = convert(distribution.value, input, horizon);
    return (column) => void column.fill(value);
  }
  const quantile = changeEach(truncatedQuantile(distribution, min, max));
  const conversion = conversionOf(input, horizon);
  if (conversion === null) return quantile;
  const converted = changeEach(conversion);
  return (column) => {
    quantile(column);
    converted(column);
  };
}

/**
 * Fills the columns of the inputs, in the order of the program; element i belongs to trial `first` + i. Uniforms come first,
 * those of correlated inputs through the Gaussian copula, then the values in their place.
 * @param wanted ids to fill, with all correlated inputs or none; the columns of others are left alone
 */
export function inputDrawer(
  program: Program,
  wanted: ReadonlySet<string> = new Set(program.inputs.map(({ id }) => id)),
): (columns: readonly Float64Array[], first: number) => void {
  const { inputs, horizon } = program;
  const { places, copula } = linkedOf(program);
  const linked = places.some((place) => wanted.has(inputs[place].id)) ? places : [];
  const uniforms = onceColumns(streamKey(program.seed), program.sampling);
  const steps = inputs.map((input, i) => {
    if (!wanted.has(input.id)) return null;
    const drawn = input.distribution.kind !== 'constant' || linked.includes(i);
    return { fill: drawn ? uniforms(input.id) : null, change: valuesOf(input, horizon) };
  });
  return (columns, first) => {
    steps.forEach((step, i) => step?.fill?.(columns[i], first));
    if (linked.length > 0)
      correlateColumns(
        copula,
        linked.map((place) => columns[place]),
      );
    steps.forEach((step, i) => step?.change(columns[i]));
  };
}

/** Draws every input for trials 0 … trials − 1. */
export function drawInputs(program: Program, trials: number): Draws {
  const columns = program.inputs.map(() => new Float64Array(trials));
  inputDrawer(program)(columns, 0);
  return { trials, columns };
}

/** One pseudo-trial with every input at its median: the central case. */
export function centralDraws(program: Program): Draws {
  const columns = program.inputs.map((input) =>
    Float64Array.of(convert(median(input.distribution, input.min, input.max), input, program.horizon)),
  );
  return { trials: 1, columns };
}
