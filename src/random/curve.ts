/**
 * A distribution made ready for evaluation, constants settled. Both tails are kept apart: near 1 a lower probability has no
 * digits left, its complement has all of them.
 */
export interface Curve {
  /** Smallest and largest possible value, ±Infinity where there is no bound. */
  readonly min: number;
  readonly max: number;
  /** P(X ≤ x). */
  lower(x: number): number;
  /** P(X > x). */
  upper(x: number): number;
  /** The smallest x with P(X ≤ x) ≥ p, p in (0, 1). */
  fromLower(p: number): number;
  /** The smallest x with P(X > x) ≤ q, q in (0, 1). */
  fromUpper(q: number): number;
  /** P(min ≤ X ≤ max), bounds included. */
  between(min: number, max: number): number;
  /** The distribution of X given min ≤ X ≤ max, bounds included; `between(min, max)` is above 0. */
  within(min: number, max: number): Curve;
}

/** The value at u in (0, 1): the smallest x with P(X ≤ x) ≥ u, read from the nearer tail. */
export function valueAt(curve: Curve, u: number): number {
  return u <= 0.5 ? curve.fromLower(u) : curve.fromUpper(1 - u);
}
