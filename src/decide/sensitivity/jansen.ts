import { fromSums } from '../estimate/jackknife.js';
import type { Estimated } from '../estimate/jackknife.js';

/**
 * Share of the variance of y that is lost where everything but some inputs is known: ½·E[(y − y′)²] / Var(y), where y′ has those inputs
 * drawn anew and the rest as they were (M. J. W. Jansen, Computer Physics Communications 117, 1999): the total index of the inputs.
 * 0 where y does not vary.
 */
export function jansen(y: Float64Array, again: Float64Array): Estimated {
  const shift = y[0];
  return fromSums(
    y.length,
    4,
    (trial, into) => {
      const value = y[trial] - shift;
      into[0] += 1;
      into[1] += value;
      into[2] += value * value;
      into[3] += (y[trial] - again[trial]) ** 2;
    },
    ([n, sum, squares, moved]) => {
      const variance = squares - (sum * sum) / n;
      return variance > 0 ? moved / 2 / variance : 0;
    },
  );
}
