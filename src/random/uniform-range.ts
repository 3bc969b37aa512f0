import { continuous } from './continuous.js';
import type { Curve } from './curve.js';

/** The uniform distribution on [min, max], min < max. */
export function uniformCurve(min: number, max: number): Curve {
  const width = max - min;
  const held = (share: number): number => Math.max(0, Math.min(1, share));
  return continuous({
    min,
    max,
    lower: (x) => held((x - min) / width),
    upper: (x) => held((max - x) / width),
    fromLower: (p) => min + p * width,
    fromUpper: (q) => max - q * width,
  });
}
