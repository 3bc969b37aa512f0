import { replicateError } from './estimation.js';

/** Mean and its Monte Carlo standard error, two passes, NaN left out. `se` is 0 for a single value. */
export function meanAndError(
  column: Float64Array,
  replicates: number,
): { readonly mean: number; readonly se: number; readonly n: number } {
  let n = 0;
  let sum = 0;
  for (let i = 0; i < column.length; i++) {
    const value = column[i];
    if (Number.isNaN(value)) continue;
    n++;
    sum += value;
  }
  if (n === 0) return { mean: NaN, se: NaN, n };
  const mean = sum / n;
  let squares = 0;
  let rest = 0;
  for (let i = 0; i < column.length; i++) {
    const d = column[i] - mean;
    if (Number.isNaN(d)) continue;
    squares += d * d;
    rest += d;
  }
  const variance = n > 1 ? Math.max(0, (squares - (rest * rest) / n) / (n - 1)) : 0;
  const exactly = mean + rest / n;
  if (replicates === 1) return { mean: exactly, se: Math.sqrt(variance / n), n };
  return { mean: exactly, se: replicateError(column, replicates, n, (x) => (Number.isNaN(x) ? 0 : x - exactly)), n };
}
