import { jackknifeError } from '../estimate/jackknife.js';
import type { Estimated } from '../estimate/jackknife.js';
import type { Regression } from '../estimate/regression.js';

/** Share of the variation that a fit explains, less what as many terms explain of mere noise (M. Ezekiel 1930); 0 where nothing varies. */
function explained(fittedSquares: number, squares: number, trials: number, terms: number): number {
  if (!(squares > 0) || trials <= terms + 1) return 0;
  return 1 - ((1 - fittedSquares / squares) * (trials - 1)) / (trials - terms - 1);
}

/**
 * First-order index of the inputs behind a regression: Var(E[y | inputs]) / Var(y), from trials as they are, after E. Plischke
 * (Reliability Engineering & System Safety 95, 2010) with polynomials of normal scores in place of cosines, corrected for the
 * fit of noise. Slightly negative values mean 0.
 */
export function firstOrderIndex(regression: Regression, y: Float64Array): Estimated {
  const { trials, terms, groups } = regression;
  const whole = regression.fit(y);
  const [sums, squares] = [new Float64Array(groups), new Float64Array(groups)];
  for (let trial = 0; trial < trials; trial++) {
    sums[trial % groups] += y[trial];
    squares[trial % groups] += y[trial] * y[trial];
  }
  const [sum, square] = [sums, squares].map((parts) => parts.reduce((a, b) => a + b, 0));
  const index = (weights: Float64Array, products: Float64Array, total: number, all: number, n: number): number => {
    const level = (total * total) / n;
    const fitted = weights.reduce((found, weight, i) => found + weight * products[i], 0);
    return explained(fitted - level, all - level, n, terms);
  };
  const value = index(whole, whole, sum, square, trials);
  const without = regression.fitsWithout(y, whole).map((weights, group) => {
    const n = Math.floor((trials - 1 - group) / groups) + 1;
    const products = whole.map((weight, i) => weight - regression.productIn(group, i, y));
    return index(weights, products, sum - sums[group], square - squares[group], trials - n);
  });
  return { value, se: jackknifeError(without) };
}
