/** Highest power of a series. */
const DEGREE = 13;
/** Numbers of a cell: coefficients of a series in (p − centre) / half width, then where its scale and its origin stand. */
export const CELL_SCALE = DEGREE + 1;
export const CELL_ORIGIN = DEGREE + 2;
const CELL_NUMBERS = DEGREE + 3;
/** Each doubling of p has 8 cells: the series converge like 17^−k, since the nearest singularity is at p = 0. */
const CELLS_LOG2 = 3;
/** Cells reach down to 2^−8: what is rarer costs less root by root. */
const LOWEST = 0.00390625;
/** A last coefficient above this share of the first, which is 1, says that the series has not converged. */
const SMALL_ENOUGH = 2e-16;

const bits = new DataView(new ArrayBuffer(8));

/** Number of the cell of p among those of all normal numbers: the exponent and the first three digits after it. */
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
   * Writes the series of the value around `centre`, value = origin + scale·Σ c_k·s^k with s = (p − centre) / `half` and c_0 = 1: measured
   * from a bound of the distribution, in units of the distance from it, so that very small values keep their digits.
   */
  readonly expand: (centre: number, half: number, out: Float64Array) => void;
}

/**
 * The same quantile by Taylor series where p is in [2^−8, ½): a solved root and a series per cell, made when a p falls into
 * the cell for the first time, so that the value depends on p alone. The truncation adds less than a last digit;
 * in cells where the series converges too slowly, as everywhere else, the root is solved for each p.
 */
export function byCells({ exact, expand }: Quantile): (p: number) => number {
  const cells = new Float64Array(CELLS * CELL_NUMBERS);
  const state = new Uint8Array(CELLS);
  const make = (cell: number, centre: number, half: number): void => {
    const own = cells.subarray(cell * CELL_NUMBERS, (cell + 1) * CELL_NUMBERS);
    expand(centre, half, own);
    const converged = Math.abs(own[DEGREE]) <= SMALL_ENOUGH && Math.abs(own[DEGREE - 1]) <= 64 * SMALL_ENOUGH;
    state[cell] = converged ? SERIES : ROOTS;
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
    return sum * cells[at + CELL_SCALE] + cells[at + CELL_ORIGIN];
  };
}

/**
 * Writes the coefficients x_k of X(s), X(0) = 1, that solves X''·P = X'²·R, where P = Σ below[i]·U^i and R = Σ above[i]·U^i with U = X − 1: the
 * differential equation of a quantile function (G. Steinbrecher, W. T. Shaw, "Quantile mechanics", European Journal of
 * Applied Mathematics 19, 2008) whose density has the logarithmic derivative −R/P.
 * @param slope X'(0)
 */
export function quantileSeries(
  slope: number,
  below: readonly [number, number, number],
  above: readonly [number, number],
  out: Float64Array,
): void {
  const x = out;
  x[0] = 1;
  x[1] = slope;
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
