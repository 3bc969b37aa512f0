import { binomialMassAt } from './saddle-point.js';

/** The two tails of a beta(a, b) variable at x and its density on the scale ln(x/(1 − x)), which is x(1 − x)·f(x). */
export interface BetaTails {
  readonly lower: number;
  readonly upper: number;
  readonly logitDensity: number;
}

const TINY = 1e-300;
const EPSILON = 1e-16;

/**
 * The regularised incomplete beta function and its complement for a, b > 0, as a function of x and y = 1 − x, given apart so that
 * both ends keep their digits: Lentz's continued fraction from the nearer end, scaled by Loader's mass. Relative error about
 * 1e-14 in the smaller tail; the number of terms grows with the root of a + b.
 */
export function betaTails(a: number, b: number): (x: number, y: number) => BetaTails {
  const mass = binomialMassAt(a, b);
  const scale = (a * b) / (a + b);
  return (x, y) => {
    if (!(x > 0)) return { lower: 0, upper: 1, logitDensity: 0 };
    if (!(y > 0)) return { lower: 1, upper: 0, logitDensity: 0 };
    const logitDensity = mass(x, y) * scale;
    if (x * (a + b + 2) < a + 1) {
      const lower = Math.min(1, (logitDensity * fraction(a, b, x)) / a);
      return { lower, upper: 1 - lower, logitDensity };
    }
    const upper = Math.min(1, (logitDensity * fraction(b, a, y)) / b);
    return { lower: 1 - upper, upper, logitDensity };
  };
}

/** Gauss's continued fraction for a·B(x; a, b) / (x^a·(1 − x)^b), two steps of it a round. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; ; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) <= 4 * EPSILON) return value;
  }
}

function awayFromZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
