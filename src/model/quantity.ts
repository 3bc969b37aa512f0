import type { Expression } from '../formula/expression.js';
import type { Distribution } from '../random/distribution.js';
import type { Month } from './time.js';

/**
 * What kind of number a field holds; it decides the domain, the conversion of a `/year` value and the rounding.
 * share: [0, 1] · rate: [0, 1] per month, `/year` by 1 − (1 − x)^(1/12) · count, money: ≥ 0, `/year` by /12 ·
 * months: a duration, rounded and held in [0, horizon] · lift: ≥ −1 · growth: > −1, per year · number: any finite number
 */
export type Dimension = 'share' | 'rate' | 'count' | 'money' | 'months' | 'lift' | 'growth' | 'number';

/** Where a value comes from, as its author said. Empty string = not said. */
export interface Provenance {
  /** The value as written in the file, for reports. */
  readonly text: string;
  /** What its author calls it; empty = by its name or place. */
  readonly label: string;
  readonly unit: string;
  readonly why: string;
  readonly owner: string;
  readonly asOf: string;
  readonly source: string;
}

/** One entry of a step table: from this month on (inclusive) the quantity holds. */
export interface Step {
  readonly from: Month;
  readonly quantity: Quantity;
}

export type QuantityBase =
  | { readonly kind: 'constant'; readonly value: number }
  /** Drawn once per trial, truncated to [min, max] of the quantity by rescaling the uniform. */
  | { readonly kind: 'drawn'; readonly distribution: Distribution }
  /** Over named assumptions; a bare name is the shortest formula. Its value is held in [min, max]. */
  | { readonly kind: 'formula'; readonly expression: Expression }
  /** 0 before the first step. */
  | { readonly kind: 'steps'; readonly steps: readonly Step[] };

/** A number of the scenario: drawn once per trial, then shaped over the months by growth and seasonality. */
export interface Quantity {
  /** Path of the field, NFC (`segments.web-agencies.winRate`): the key of its draws. Never depends on position in the file. */
  readonly id: string;
  readonly dimension: Dimension;
  readonly base: QuantityBase;
  /** Written per year; converted to per month by its dimension. A named assumption may carry this for its users. */
  readonly perYear: boolean;
  /** Bounds of the author and of the domain together, in the unit as written. */
  readonly min: number;
  readonly max: number;
  /** Per year: factor (1 + g)^(t/12). */
  readonly growth: Quantity | null;
  /** Twelve factors, the first for the fiscal year's first month. */
  readonly seasonality: readonly number[] | null;
  readonly provenance: Provenance;
}

/** A named input that formulas may use. */
export interface Assumption {
  readonly name: string;
  readonly quantity: Quantity;
}

/** Rank correlation of the draws of two quantities (ids of quantities with a draw of their own). */
export interface Correlation {
  readonly between: readonly [string, string];
  /** Spearman, in (−1, 1). */
  readonly rank: number;
}
