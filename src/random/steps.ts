import type { Curve } from './curve.js';

/** A value with a share of the probability. */
export interface Atom {
  readonly value: number;
  readonly weight: number;
}

/** A curve made of atoms, with these listed in ascending order. */
export interface StepCurve extends Curve {
  readonly atoms: readonly Atom[];
}

/** A distribution on finitely many values; the weights are above or equal to 0 and are divided by their sum, which is above 0. */
export function stepCurve(given: readonly Atom[]): StepCurve {
  const atoms = merged(given);
  const n = atoms.length;
  const total = atoms.reduce((sum, atom) => sum + atom.weight, 0);
  const upTo = new Float64Array(n);
  const beyond = new Float64Array(n);
  for (let i = 0, sum = 0; i < n; i++) upTo[i] = (sum += atoms[i].weight) / total;
  for (let i = n - 1, sum = 0; i >= 0; sum += atoms[i].weight, i--) beyond[i] = sum / total;
  upTo[n - 1] = 1;
  const at = (index: number): number => atoms[Math.min(index, n - 1)].value;
  const inside = (min: number, max: number): Atom[] => atoms.filter(({ value }) => value >= min && value <= max);
  return {
    atoms,
    min: at(0),
    max: at(n - 1),
    lower: (x) => lookUp(upTo, first(n, (i) => atoms[i].value > x) - 1, 0),
    upper: (x) => lookUp(beyond, first(n, (i) => atoms[i].value > x) - 1, 1),
    fromLower: (p) => at(first(n, (i) => upTo[i] >= p)),
    fromUpper: (q) => at(first(n, (i) => beyond[i] <= q)),
    between: (min, max) => inside(min, max).reduce((sum, { weight }) => sum + weight, 0) / total,
    within: (min, max) => stepCurve(inside(min, max)),
  };
}

function lookUp(shares: Float64Array, index: number, before: number): number {
  return index < 0 ? before : shares[index];
}

/** The first index in [0, n] from which on `holds` is true, by halving. */
function first(n: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Ascending, without weights of 0, one atom a value. */
function merged(given: readonly Atom[]): Atom[] {
  const atoms: { value: number; weight: number }[] = [];
  for (const { value, weight } of given.filter((atom) => atom.weight > 0).sort((a, b) => a.value - b.value)) {
    const last = atoms.at(-1);
    if (last?.value === value) last.weight += weight;
    else atoms.push({ value, weight });
  }
  return atoms;
}
