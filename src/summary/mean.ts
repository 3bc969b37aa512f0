import { residualError } from './estimation.js';
import { loadColumn } from './scan/column-scan.js';
import type { LoadedColumn } from './scan/column-scan.js';

/** A mean with its Monte Carlo standard error, and how many values it is of. */
export interface Mean {
  readonly mean: number;
  readonly se: number;
  readonly n: number;
}

/**
 * Mean and standard error of a loaded column in two passes, NaN left out. `se` is 0 for a single value.
 * @param replicates as in `Estimation`; a divisor of 16
 */
export function meanOf({ extent: { n, sum }, scan }: LoadedColumn, replicates: number): Mean {
  if (n === 0) return { mean: NaN, se: NaN, n };
  const mean = sum / n;
  const { rest, squares } = scan.moments(mean);
  const exactly = mean + rest / n;
  if (replicates > 1) return { mean: exactly, se: residualError(scan.residuals(exactly, replicates), n), n };
  const variance = n > 1 ? Math.max(0, (squares - (rest * rest) / n) / (n - 1)) : 0;
  return { mean: exactly, se: Math.sqrt(variance / n), n };
}

/** Mean and standard error of a column, as `meanOf`. */
export const meanAndError = (column: Float64Array, replicates: number): Mean => meanOf(loadColumn(column), replicates);
