/** Sums over the defined values of a column. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** Sum of the squared distances from the mean. */
  readonly squares: number;
  /** Sums of the distances from the mean, by replicate. */
  readonly residuals: Float64Array;
}

/**
 * One figure over the trials, as cells in ascending order. A cell holds the trials with one value, or those between `low` and `high`,
 * which `values` stands for; the last may be NaN, undefined.
 */
export interface BinnedColumn {
  readonly trials: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly values: Float64Array;
  /** Trials of each cell, one replicate after the other: `weights[replicate · cells + cell]`. */
  readonly weights: Float64Array;
  /** Of the values themselves, not of the cells. */
  readonly moments: Moments;
  /** Only whole numbers occur. */
  readonly whole: boolean;
}

const replicatesIn = ({ weights, values }: BinnedColumn): number => weights.length / values.length;

/** Moments where each value is that of its cell. */
function momentsOf(values: Float64Array, weights: Float64Array): Moments {
  const cells = values.length;
  const defined = (cell: number): boolean => !Number.isNaN(values[cell]);
  let [n, sum] = [0, 0];
  weights.forEach((weight, i) => {
    if (weight === 0 || !defined(i % cells)) return;
    n += weight;
    sum += weight * values[i % cells];
  });
  const mean = n === 0 ? NaN : sum / n;
  const residuals = new Float64Array(weights.length / cells);
  let squares = 0;
  weights.forEach((weight, i) => {
    if (weight === 0 || !defined(i % cells)) return;
    const distance = values[i % cells] - mean;
    residuals[Math.floor(i / cells)] += weight * distance;
    squares += weight * distance * distance;
  });
  return { n, mean, squares, residuals };
}

/** Another figure of every cell; cells of the same figure become one. */
export function regrouped(column: BinnedColumn, figure: (value: number) => number): BinnedColumn {
  const found = Array.from(column.values, figure);
  const values = Float64Array.from(new Set(found)).sort();
  const place = new Map(Array.from(values, (value, i) => [value, i]));
  const weights = new Float64Array(replicatesIn(column) * values.length);
  column.weights.forEach((weight, i) => {
    const replicate = Math.floor(i / found.length);
    weights[replicate * values.length + place.get(found[i % found.length])!] += weight;
  });
  return { ...column, low: values, high: values, values, weights, moments: momentsOf(values, weights) };
}

/** Value of a rank (0-based) among the defined values: in a cell of more than one value they are taken to lie evenly. */
export function rankedIn(column: BinnedColumn): (rank: number) => number {
  const { values, low, high, weights } = column;
  const cells = values.length;
  const upTo = new Float64Array(cells);
  weights.forEach((weight, i) => (upTo[i % cells] += weight));
  for (let cell = 1; cell < cells; cell++) upTo[cell] += upTo[cell - 1];
  return (rank) => {
    let cell = 0;
    while (cell < cells - 1 && upTo[cell] <= rank) cell++;
    if (low[cell] === high[cell]) return low[cell];
    const before = cell === 0 ? 0 : upTo[cell - 1];
    const value = low[cell] + ((rank - before + 0.5) / (upTo[cell] - before)) * (high[cell] - low[cell]);
    return column.whole ? Math.ceil(value) : value;
  };
}
