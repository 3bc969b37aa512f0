import { betaCurve, pertCurve } from './beta.js';
import { type Curve, valueAt } from './curve.js';
import { exp } from './elementary.js';
import { gammaCurve } from './gamma.js';
import { intervalCurve } from './interval.js';
import { lognormalCurve } from './lognormal.js';
import { type QuantilePoint, fitMetalog, metalogCurve } from './metalog.js';
import { type Component, mixtureCurve } from './mixture.js';
import { normalCurve } from './normal.js';
import { stepCurve } from './steps.js';
import { triangularCurve } from './triangular.js';
import { uniformCurve } from './uniform-range.js';
import { weibullCurve } from './weibull.js';

/** What a scenario can say about an uncertain number. `interval` is `low to high`, its 5th and 95th percentile. */
export type Distribution =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'lognormal'; readonly mu: number; readonly sigma: number }
  | { readonly kind: 'uniform'; readonly min: number; readonly max: number }
  | { readonly kind: 'triangular'; readonly min: number; readonly mode: number; readonly max: number }
  | { readonly kind: 'pert'; readonly min: number; readonly mode: number; readonly max: number }
  | { readonly kind: 'beta'; readonly alpha: number; readonly beta: number }
  | { readonly kind: 'gamma'; readonly shape: number; readonly scale: number }
  | { readonly kind: 'weibull'; readonly shape: number; readonly scale: number }
  | { readonly kind: 'bernoulli'; readonly p: number }
  | { readonly kind: 'interval'; readonly low: number; readonly high: number }
  | { readonly kind: 'discrete'; readonly values: readonly number[]; readonly weights: readonly number[] }
  | { readonly kind: 'mixture'; readonly parts: readonly MixturePart[] }
  | { readonly kind: 'quantiles'; readonly points: readonly QuantilePoint[] }
  | { readonly kind: 'data'; readonly values: readonly number[] };

/** A component of a mixture; the weights of one mixture sum to 1. */
export interface MixturePart {
  readonly weight: number;
  readonly distribution: Distribution;
}

const curves = new WeakMap<Distribution, Curve>();

/** The distribution ready for evaluation, prepared once per object. It must have passed `checkDistribution`. */
export function curveOf(distribution: Distribution): Curve {
  const known = curves.get(distribution);
  if (known !== undefined) return known;
  const curve = prepare(distribution);
  curves.set(distribution, curve);
  return curve;
}

/** The value at u in (0, 1): the smallest x with P(X ≤ x) ≥ u. Non-decreasing in u. */
export function quantile(distribution: Distribution, u: number): number {
  return valueAt(curveOf(distribution), u);
}

/** P(X ≤ x). */
export function cdf(distribution: Distribution, x: number): number {
  return curveOf(distribution).lower(x);
}

/** The smallest and the largest possible value, ±Infinity where there is no bound. */
export function support(distribution: Distribution): { min: number; max: number } {
  const { min, max } = curveOf(distribution);
  return { min, max };
}

/**
 * The value of the central case: the 50th percentile of the distribution truncated to [min, max]; a Bernoulli happens when p ≥ ½.
 * @throws RangeError when the distribution has no probability in [min, max].
 */
export function median(distribution: Distribution, min = -Infinity, max = Infinity): number {
  if (distribution.kind === 'bernoulli' && min <= 0 && max >= 1) return distribution.p >= 0.5 ? 1 : 0;
  return truncatedQuantile(distribution, min, max)(0.5);
}

/** P(min ≤ X ≤ max), bounds included: what a truncation to [min, max] keeps. */
export function massWithin(distribution: Distribution, min: number, max: number): number {
  return curveOf(distribution).between(min, max);
}

/**
 * The inverse of the distribution truncated to [min, max], bounds included, ±Infinity for no bound: the uniform is rescaled to the
 * probabilities of the bounds, u' = F(min) + u·(F(max) − F(min)); nothing is clipped, so no value piles up at a bound.
 * @throws RangeError when the distribution has no probability in [min, max].
 */
export function truncatedQuantile(distribution: Distribution, min: number, max: number): (u: number) => number {
  const curve = curveOf(distribution);
  if (min <= curve.min && max >= curve.max) return (u) => valueAt(curve, u);
  if (!(curve.between(min, max) > 0)) throw new RangeError(`no probability between ${min} and ${max}`);
  const inside = curve.within(min, max);
  return (u) => valueAt(inside, u);
}

const constant = (value: number): Curve => stepCurve([{ value, weight: 1 }]);

function prepare(d: Distribution): Curve {
  switch (d.kind) {
    case 'constant':
      return constant(d.value);
    case 'normal':
      return d.sd === 0 ? constant(d.mean) : normalCurve(d.mean, d.sd);
    case 'lognormal':
      return d.sigma === 0 ? constant(exp(d.mu)) : lognormalCurve(d.mu, d.sigma);
    case 'uniform':
      return d.min === d.max ? constant(d.min) : uniformCurve(d.min, d.max);
    case 'triangular':
      return d.min === d.max ? constant(d.min) : triangularCurve(d.min, d.mode, d.max);
    case 'pert':
      return d.min === d.max ? constant(d.min) : pertCurve(d.min, d.mode, d.max);
    case 'beta':
      return betaCurve(d.alpha, d.beta);
    case 'gamma':
      return gammaCurve(d.shape, d.scale);
    case 'weibull':
      return weibullCurve(d.shape, d.scale);
    case 'interval':
      return d.low === d.high ? constant(d.low) : intervalCurve(d.low, d.high);
    case 'quantiles':
      return metalogCurve(fitMetalog(d.points));
    case 'mixture':
      return mixtureCurve(leaves(d.parts, 1));
    case 'bernoulli':
      return stepCurve([
        { value: 0, weight: 1 - d.p },
        { value: 1, weight: d.p },
      ]);
    case 'discrete':
      return stepCurve(d.values.map((value, i) => ({ value, weight: d.weights[i] })));
    case 'data':
      return stepCurve(d.values.map((value) => ({ value, weight: 1 })));
  }
}

/** The components of a mixture with those of mixtures inside it, each with its share of the whole. */
function leaves(parts: readonly MixturePart[], share: number): Component[] {
  return parts.flatMap(({ weight, distribution }) =>
    distribution.kind === 'mixture'
      ? leaves(distribution.parts, share * weight)
      : [{ weight: share * weight, curve: curveOf(distribution) }],
  );
}
