/** Highest power of a series. */
const DEGREE = 10;
/** Coefficients of a series in (p − centre) / half width of its cell, then what is added to its value. */
export const CELL_NUMBERS = DEGREE + 2;
/** Each doubling of p has 16 cells: the series converge like 33^−k, since the nearest singularity is at p = 0. */
const CELLS_LOG2 = 4;
/** Cells reach down to 2^−10: what is rarer costs less root by root. */
const LOWEST = 0.0009765625;
/** A last coefficient above this share of the first says that the series has not converged. */
const SMALL_ENOUGH = 2e-16;

/** Smaller values are solved: the products in the recurrence of their series would leave the range of a double. */
const LEAST = 1e-80;

const bits = new DataView(new ArrayBuffer(8));

/** Number of the cell of p among those of all normal numbers: the exponent and the first four digits after it. */
function cellOf(p: number): number {
  bits.setFloat64(0, p);
  return bits.getInt32(0) >> (20 - CELLS_LOG2);
}

const FIRST = cellOf(LOWEST);
const CELLS = cellOf(0.5) - FIRST;
/** Half the width of a cell by the doubling in which it lies. */
const HALVES = Float64Array.from(
  { length: CELLS >> CELLS_LOG2 },
  (_, doubling) => (LOWEST / (2 << CELLS_LOG2)) * (1 << doubling),
);
const UNKNOWN = 0;
const SERIES = 1;
const ROOTS = 2;

/** A quantile function in (0, 1) and its series. */
export interface Quantile {
  /** The value at p, to full accuracy. */
  readonly exact: (p: number) => number;
  /**
   * Writes DEGREE + 1 coefficients of the value around `centre` in powers of (p − centre) / `half`, and a last number that is
   * added to the sum of the series (a bound of the distribution, from which the series measures).
   */
  readonly expand: (centre: number, half: number, out: Float64Array) => void;
}

/**
 * The same quantile by Taylor series where p is in [2^−10, ½): a solved root and a series per cell, made when a p falls into
 * the cell for the first time, so that the value depends on p alone. The truncation adds less than a last digit;
 * in cells where the series converges too slowly, as everywhere else, the root is solved for each p.
 */
export function byCells({ exact, expand }: Quantile): (p: number) => number {
  const cells = new Float64Array(CELLS * CELL_NUMBERS);
  const state = new Uint8Array(CELLS);
  const make = (cell: number, centre: number, half: number): void => {
    const own = cells.subarray(cell * CELL_NUMBERS, (cell + 1) * CELL_NUMBERS);
    expand(centre, half, own);
    const size = Math.abs(own[0]) * SMALL_ENOUGH;
    const converges = Math.abs(own[DEGREE]) <= size && Math.abs(own[DEGREE - 1]) <= size * 64;
    state[cell] = converges && Math.abs(own[0]) >= LEAST ? SERIES : ROOTS;
  };
  return (p) => {
    if (!(p >= LOWEST && p < 0.5)) return exact(p);
    const cell = cellOf(p) - FIRST;
    // The bits of p up to the cell are its lower end; one more digit is its centre.
    bits.setInt32(0, ((cell + FIRST) * 2 + 1) << (19 - CELLS_LOG2));
    bits.setInt32(4, 0);
    const centre = bits.getFloat64(0);
    const half = HALVES[cell >> CELLS_LOG2];
    if (state[cell] === UNKNOWN) make(cell, centre, half);
    if (state[cell] === ROOTS) return exact(p);
    const s = (p - centre) / half;
    const at = cell * CELL_NUMBERS;
    let sum = cells[at + DEGREE];
    for (let k = DEGREE - 1; k >= 0; k--) sum = sum * s + cells[at + k];
    return sum + cells[at + DEGREE + 1];
  };
}

/**
 * Coefficients x_k of X(s) from X' = v and v'·P(X) = v²·R(X), P and R given around x_0 as P = Σ power·U^i up to U², R = Σ up to U, with
 * U = X − x_0: the differential equation of a quantile function (G. Steinbrecher, W. T. Shaw, "Quantile mechanics",
 * European Journal of Applied Mathematics 19, 2008), with the density's logarithmic derivative −R/P.
 * @param first x_0 and v_0
 */
export function quantileSeries(
  first: { readonly value: number; readonly slope: number },
  below: readonly [number, number, number],
  above: readonly [number, number],
  out: Float64Array,
): void {
  const x = out;
  x[0] = first.value;
  x[1] = first.slope;
  const p = new Float64Array(DEGREE);
  const square = new Float64Array(DEGREE);
  p[0] = below[0];
  for (let k = 0; k + 2 <= DEGREE; k++) {
    // v_j = (j + 1)·x_(j+1); order k of v² and, from order 1 on, of P need x up to k + 1.
    square[k] = 0;
    for (let j = 0; j <= k; j++) square[k] += (j + 1) * x[j + 1] * (k - j + 1) * x[k - j + 1];
    let rest = square[k] * above[0];
    for (let j = 0; j < k; j++) rest += square[j] * above[1] * x[k - j];
    if (k > 0) {
      p[k] = below[1] * x[k];
      for (let j = 1; j < k; j++) p[k] += below[2] * x[j] * x[k - j];
    }
    for (let j = 0; j < k; j++) rest -= (j + 1) * (j + 2) * x[j + 2] * p[k - j];
    x[k + 2] = rest / ((k + 1) * (k + 2) * p[0]);
  }
}
