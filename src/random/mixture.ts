import type { Curve } from './curve.js';
import type { StepCurve } from './steps.js';

/** One component with its share of the probability. */
export interface Component {
  readonly weight: number;
  readonly curve: Curve;
}

/** Components in the order given, weights divided by their sum. A uniform number is turned into a value by inverting the common distribution function. */
export function mixtureCurve(given: readonly Component[]): Curve {
  const total = given.reduce((sum, { weight }) => sum + weight, 0);
  const parts = given
    .filter(({ weight }) => weight > 0)
    .map(({ weight, curve }) => ({ weight: weight / total, curve }));
  const jumps = jumpsOf(parts);
  const sum = (of: (curve: Curve) => number): number =>
    parts.reduce((all, { weight, curve }) => all + weight * of(curve), 0);
  const lower = (x: number): number => sum((curve) => curve.lower(x));
  const upper = (x: number): number => sum((curve) => curve.upper(x));
  const least = (candidates: number[], reached: (x: number) => boolean): number =>
    firstReached(Math.min(...candidates), Math.max(...candidates), jumps, reached);
  return {
    min: Math.min(...parts.map(({ curve }) => curve.min)),
    max: Math.max(...parts.map(({ curve }) => curve.max)),
    lower,
    upper,
    fromLower: (p) =>
      least(
        parts.map(({ curve }) => curve.fromLower(p)),
        (x) => lower(x) >= p,
      ),
    fromUpper: (q) =>
      least(
        parts.map(({ curve }) => curve.fromUpper(q)),
        (x) => upper(x) <= q,
      ),
    between: (min, max) => sum((curve) => curve.between(min, max)),
    within: (min, max) => mixtureCurve(inside(parts, min, max)),
  };
}

function inside(parts: readonly Component[], min: number, max: number): Component[] {
  return parts
    .map(({ weight, curve }) => ({ weight: weight * curve.between(min, max), curve }))
    .filter(({ weight }) => weight > 0)
    .map(({ weight, curve }) => ({ weight, curve: curve.within(min, max) }));
}

/** Where the distribution function jumps, ascending. */
function jumpsOf(parts: readonly Component[]): number[] {
  const values = parts.flatMap(({ curve }) =>
    'atoms' in curve ? (curve as StepCurve).atoms.map(({ value }) => value) : [],
  );
  return [...new Set(values)].sort((a, b) => a - b);
}

/**
 * The smallest x in [low, high] at which `reached` holds; it holds at high and never ceases to. The jumps narrow the search
 * first, so that an atom comes out exactly; the rest is halving down to neighbouring doubles.
 */
function firstReached(low: number, high: number, jumps: readonly number[], reached: (x: number) => boolean): number {
  if (low === high || reached(low)) return low;
  let [before, after] = [low, high];
  for (const jump of jumps) {
    if (jump <= before || jump >= after) continue;
    if (reached(jump)) after = jump;
    else before = jump;
  }
  for (let step = 0; step < 200; step++) {
    const middle = before + (after - before) / 2;
    if (middle <= before || middle >= after) return after;
    if (reached(middle)) after = middle;
    else before = middle;
  }
  return after;
}
