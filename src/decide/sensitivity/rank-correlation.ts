import { fromSums } from '../estimate/jackknife.js';
import type { Estimated } from '../estimate/jackknife.js';

/** Spearman's rank correlation of two columns given as mid-ranks, with its jackknife error; 0 where one does not vary. */
export function rankCorrelation(a: Float64Array, b: Float64Array): Estimated {
  const middle = (a.length + 1) / 2;
  return fromSums(
    a.length,
    6,
    (trial, into) => {
      const [x, y] = [a[trial] - middle, b[trial] - middle];
      into[0] += 1;
      into[1] += x;
      into[2] += y;
      into[3] += x * x;
      into[4] += y * y;
      into[5] += x * y;
    },
    ([n, x, y, xx, yy, xy]) => {
      const size = (xx - (x * x) / n) * (yy - (y * y) / n);
      return size > 0 ? (xy - (x * y) / n) / Math.sqrt(size) : 0;
    },
  );
}
