import type { BinnedColumn } from './column/binned-column.js';
import { isBinned } from './column/column.js';
import type { Column } from './column/column.js';
import { residualError } from './estimation.js';
import { loadColumn } from './scan/column-scan.js';
import type { LoadedColumn } from './scan/column-scan.js';

/** A mean with its Monte Carlo standard error, and how many values it is of. */
export interface Mean {
  readonly mean: number;
  readonly se: number;
  readonly n: number;
}

/** One value alone does not tell how far another would lie from it. */
export const isTooFew = (n: number, exact: boolean): boolean => !exact && n < 2;

/** The standard error as papers tell it: 0 where nothing is random, NaN where the values are too few. */
export const toldError = ({ se, n }: Mean, exact: boolean): number => (exact ? 0 : isTooFew(n, exact) ? NaN : se);

/**
 * Mean and standard error of a loaded column in two passes, NaN left out. `se` is 0 for a single value: see `toldError`.
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

/** As `meanOf`, from the sums that were kept with the cells. */
export function meanOfBinned({ moments: { n, mean, squares, residuals } }: BinnedColumn, replicates: number): Mean {
  if (n === 0) return { mean: NaN, se: NaN, n };
  if (replicates > 1) return { mean, se: residualError(residuals, n), n };
  return { mean, se: Math.sqrt((n > 1 ? squares / (n - 1) : 0) / n), n };
}

/** Mean and standard error of a column, as `meanOf`. */
export const meanAndError = (column: Column, replicates: number): Mean =>
  isBinned(column) ? meanOfBinned(column, replicates) : meanOf(loadColumn(column), replicates);
