import type { Dimension } from '../../model/quantity.js';

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * Values that a kind of number can take. A duration has no upper end here: one longer than the horizon is held there when it is
 * used, because truncating its draws would make them depend on the horizon.
 */
export const domains: Readonly<Record<Dimension, Bounds>> = {
  share: { min: 0, max: 1 },
  rate: { min: 0, max: 1 },
  count: { min: 0, max: Infinity },
  money: { min: 0, max: Infinity },
  months: { min: 0, max: Infinity },
  lift: { min: -1, max: Infinity },
  // Open at −1: a growth of −100% would leave nothing to shape.
  growth: { min: -1 + Number.EPSILON, max: Infinity },
  number: { min: -Infinity, max: Infinity },
};

/** Kinds of number that may be written per year: rates and amounts per month, and growth, which is per year by nature. */
export const perYearDimensions: ReadonlySet<Dimension> = new Set(['rate', 'count', 'money', 'growth', 'number']);
