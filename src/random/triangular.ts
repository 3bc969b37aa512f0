import { continuous } from './continuous.js';
import type { Curve } from './curve.js';

/** The triangular distribution on [min, max] with its peak at `mode`, min ≤ mode ≤ max and min < max. */
export function triangularCurve(min: number, mode: number, max: number): Curve {
  const width = max - min;
  const rise = mode - min;
  const fall = max - mode;
  const risingShare = rise / width;
  const fallingShare = fall / width;
  const left = (x: number): number => ((x - min) / width) * ((x - min) / rise);
  const right = (x: number): number => ((max - x) / width) * ((max - x) / fall);
  const fromLeft = (p: number): number => min + Math.sqrt(p * width * rise);
  const fromRight = (q: number): number => max - Math.sqrt(q * width * fall);
  return continuous({
    min,
    max,
    lower: (x) => (x <= min ? 0 : x >= max ? 1 : x < mode ? left(x) : 1 - right(x)),
    upper: (x) => (x <= min ? 1 : x >= max ? 0 : x < mode ? 1 - left(x) : right(x)),
    fromLower: (p) => (p < risingShare ? fromLeft(p) : fromRight(1 - p)),
    fromUpper: (q) => (q < fallingShare ? fromRight(q) : fromLeft(1 - q)),
  });
}
