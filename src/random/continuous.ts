import type { Curve } from './curve.js';

/** What a continuous distribution has to know about itself. */
export type Tails = Pick<Curve, 'min' | 'max' | 'lower' | 'upper' | 'fromLower' | 'fromUpper'>;

/** A curve without atoms. Truncation rescales the probability, in the tail that has more digits, and never clips. */
export function continuous(tails: Tails): Curve {
  return {
    ...tails,
    between: (min, max) => massBetween(tails, min, max),
    within: (min, max) =>
      min <= tails.min && max >= tails.max ? continuous(tails) : continuous(rescaled(tails, min, max)),
  };
}

function massBetween(tails: Tails, min: number, max: number): number {
  if (!(min < max)) return 0;
  const above = tails.upper(min);
  if (above < 0.5) return above - tails.upper(max);
  const below = tails.lower(max);
  if (below < 0.5) return below - tails.lower(min);
  return 1 - tails.lower(min) - tails.upper(max);
}

/** With F and S the lower and upper probabilities: F' = (F − F(min)) / mass, S' = (S − S(max)) / mass. */
function rescaled(tails: Tails, min: number, max: number): Tails {
  const left = tails.lower(min);
  const right = tails.upper(max);
  const mass = massBetween(tails, min, max);
  const invert = (p: number, q: number): number => {
    const lower = left + p * mass;
    const upper = right + q * mass;
    const x = lower <= upper ? tails.fromLower(lower) : tails.fromUpper(upper);
    // Only the last digit of the inverse can lie outside.
    return Math.max(min, Math.min(max, x));
  };
  return {
    min: Math.max(min, tails.min),
    max: Math.min(max, tails.max),
    lower: (x) => Math.min(1, massBetween(tails, min, Math.min(x, max)) / mass),
    upper: (x) => Math.min(1, massBetween(tails, Math.max(x, min), max) / mass),
    fromLower: (p) => invert(p, 1 - p),
    fromUpper: (q) => invert(1 - q, q),
  };
}
