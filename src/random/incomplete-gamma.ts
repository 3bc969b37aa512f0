import { poissonMassAt } from './saddle-point.js';

/** The two tails of a gamma(shape, 1) variable at x and its density on the scale ln x, which is x·f(x). */
export interface GammaTails {
  readonly lower: number;
  readonly upper: number;
  readonly logDensity: number;
}

const TINY = 1e-300;
const EPSILON = 1e-16;

/**
 * The regularised incomplete gamma functions for shape > 0, as functions of x ≥ 0: a power series below the mean, Lentz's
 * continued fraction above it, both scaled by Loader's mass. Relative error about 1e-14 in the smaller tail; the number of
 * terms grows with the root of the shape.
 */
export function gammaTails(shape: number): (x: number) => GammaTails {
  const massAt = poissonMassAt(shape);
  return (x) => {
    if (!(x > 0)) return { lower: 0, upper: 1, logDensity: 0 };
    if (x === Infinity) return { lower: 1, upper: 0, logDensity: 0 };
    const mass = massAt(x);
    const logDensity = mass * shape;
    if (x < shape + 1) {
      const lower = Math.min(1, mass * series(shape, x));
      return { lower, upper: 1 - lower, logDensity };
    }
    const upper = Math.min(1, logDensity * fraction(shape, x));
    return { lower: 1 - upper, upper, logDensity };
  };
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
function series(a: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let below = a + 1; term > sum * EPSILON; below++) {
    term *= x / below;
    sum += term;
  }
  return sum;
}

/** 1/(x+1−a − 1(1−a)/(x+3−a − 2(2−a)/(x+5−a − …))). */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let i = 1; ; i++) {
    const numerator = -i * (i - a);
    b += 2;
    d = 1 / awayFromZero(numerator * d + b);
    c = awayFromZero(b + numerator / c);
    value *= d * c;
    if (Math.abs(d * c - 1) <= 4 * EPSILON) return value;
  }
}

function awayFromZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
