import type { Quantity } from '../../model/quantity.js';
import { curveOf, truncatedQuantile } from '../../random/distribution.js';
import { log } from '../../random/elementary.js';
import type { Grid } from './crossings.js';

/** Values at which an input is held, and how far each is from the middle. */
export interface SearchRange {
  readonly grid: Omit<Grid, 'outcome'>;
  /** The median; of a constant its value. */
  readonly middle: number;
  /**
   * Distance from the middle, 0 to ½: in quantiles for a drawn input; for a constant the ratio to its value on a scale on which
   * five times and a fifth of it are ½.
   */
  readonly distance: (value: number) => number;
}

/** Quantiles at which a drawn input is held first. */
const LEVELS = [0.001, 0.1, 0.5, 0.9, 0.999];
/** Multiples at which a constant is held first. */
const MULTIPLES = [0.2, 0.5, 1, 2, 5];

/** Brackets are narrowed to this share of the range; where nothing is random, as far as numbers go. */
const NARROW = 1 / 500;
const NARROW_EXACT = 1e-12;

const ascending = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

function gridOf(values: readonly number[], quantity: Quantity, exact: boolean, stepped: boolean): SearchRange['grid'] {
  const whole = quantity.dimension === 'months' && !quantity.perYear;
  const points = ascending(whole ? values.map(Math.round) : values);
  const range = points[points.length - 1] - points[0];
  return { points, whole, tolerance: stepped ? 0 : range * (exact ? NARROW_EXACT : NARROW) };
}

/** P0.1 to P99.9 of what is drawn; a fifth to five times a constant, within its bounds. Null for what is neither, and for 0. */
export function searchRange(quantity: Quantity, exact: boolean): SearchRange | null {
  const { base, min, max } = quantity;
  if (base.kind === 'drawn') {
    const at = truncatedQuantile(base.distribution, min, max);
    const curve = curveOf(base.distribution);
    const [from, to] = [curve.lower(min) - (curve.between(min, min) || 0), curve.lower(max)];
    const stepped = base.distribution.kind === 'bernoulli' || base.distribution.kind === 'discrete';
    return {
      grid: gridOf(LEVELS.map(at), quantity, exact, stepped),
      middle: at(0.5),
      distance: (value) => Math.min(0.5, Math.abs((curve.lower(value) - from) / (to - from) - 0.5)),
    };
  }
  if (base.kind !== 'constant' || base.value === 0) return null;
  const { value } = base;
  const points = MULTIPLES.map((multiple) => Math.min(max, Math.max(min, value * multiple)));
  return {
    grid: gridOf(points, quantity, exact, false),
    middle: value,
    distance: (at) => (at / value > 0 ? Math.min(0.5, Math.abs(log(at / value) / log(5)) / 2) : 0.5),
  };
}
