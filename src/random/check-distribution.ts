import { quantile } from './distribution.js';
import type { Distribution } from './distribution.js';
import { exp, log } from './elementary.js';
import { lognormalOfInterval } from './interval.js';
import { MOST_POINTS, type QuantilePoint, fitMetalog, isFeasible } from './metalog.js';

/** A broken rule. Names are stable: messages are looked up by them. */
type DistributionRule =
  | 'not-finite'
  | 'min-above-max'
  | 'mode-outside'
  | 'low-above-high'
  | 'negative'
  | 'not-positive'
  | 'not-a-probability'
  | 'too-large'
  | 'heavy-tail'
  | 'beyond-numbers'
  | 'empty'
  | 'lengths-differ'
  | 'weights-sum'
  | 'too-many-points'
  | 'points-not-rising'
  | 'metalog-infeasible';

/** A rule that a distribution breaks, with the values that break it; `path` leads into mixtures, e.g. ['parts', 1]. */
export interface DistributionIssue {
  readonly rule: DistributionRule;
  readonly path: readonly (string | number)[];
  readonly values: Readonly<Record<string, number>>;
}

/** Weights and probabilities of a set sum to 1 within this. */
const SUM_TOLERANCE = 1e-9;
/** The largest ratio of the 99th percentile to the median that can be meant. */
const TAIL_RATIO = 1e12;
const Z99 = 2.3263478740408408;
/** The largest number that a scenario may hold: the last one from which whole numbers are kept exactly. */
const LARGEST = 9007199254740991;
/** Beyond this shape an inverse takes more than a millisecond, and the distribution is a normal one to four digits. */
const LARGEST_SHAPE = 1e7;

const checked = new WeakMap<Distribution, readonly DistributionIssue[]>();

/** Every rule that the distribution breaks, looked for once per object; none for one that `quantile` can draw from. */
export function checkDistribution(distribution: Distribution): readonly DistributionIssue[] {
  const known = checked.get(distribution);
  if (known !== undefined) return known;
  const found = check(distribution);
  const issues = (found.length > 0 ? found : beyondNumbers(distribution)).map((issue) => ({ path: [], ...issue }));
  checked.set(distribution, issues);
  return issues;
}

type Found = Omit<DistributionIssue, 'path'> & Partial<Pick<DistributionIssue, 'path'>>;

function check(d: Distribution): Found[] {
  const notFinite = finite(d);
  if (notFinite.length > 0) return notFinite;
  switch (d.kind) {
    case 'constant':
      return [];
    case 'normal':
      return broken('negative', d.sd < 0, { sd: d.sd });
    case 'lognormal':
      return [...broken('negative', d.sigma < 0, { sigma: d.sigma }), ...heavyTail(d.sigma * Z99)];
    case 'uniform':
      return broken('min-above-max', d.min > d.max, { min: d.min, max: d.max });
    case 'triangular':
    case 'pert':
      return peaked(d.min, d.mode, d.max);
    case 'beta':
      return [...positive({ alpha: d.alpha, beta: d.beta }), ...tooLarge({ alpha: d.alpha, beta: d.beta })];
    case 'gamma':
      return [...positive({ shape: d.shape, scale: d.scale }), ...tooLarge({ shape: d.shape })];
    case 'weibull': {
      const wrong = positive({ shape: d.shape, scale: d.scale });
      return wrong.length > 0 ? wrong : heavyTail((log(log(100)) - log(log(2))) / d.shape);
    }
    case 'bernoulli':
      return broken('not-a-probability', d.p < 0 || d.p > 1, { p: d.p });
    case 'interval':
      return interval(d.low, d.high);
    case 'discrete':
      return discrete(d.values, d.weights);
    case 'data':
      return broken('empty', d.values.length === 0, {});
    case 'quantiles':
      return quantilePoints(d.points);
    case 'mixture':
      return [
        ...weights(d.parts.map(({ weight }) => weight)),
        ...d.parts.flatMap((part, i) =>
          check(part.distribution).map((issue) => ({ ...issue, path: ['parts', i, ...(issue.path ?? [])] })),
        ),
      ];
  }
}

function broken(rule: DistributionRule, when: boolean, values: Record<string, number>): Found[] {
  return when ? [{ rule, values }] : [];
}

/** One draw in a hundred or more is larger than any number that may be written. */
function beyondNumbers(d: Distribution): Found[] {
  const ends = [quantile(d, 0.01), quantile(d, 0.99)];
  const largest = ends.reduce((most, end) => (Math.abs(end) > Math.abs(most) ? end : most));
  return broken('beyond-numbers', !(Math.abs(largest) <= LARGEST), { largest });
}

/** Numbers of the distribution itself that are NaN or infinite. */
function finite(d: Distribution): Found[] {
  return Object.entries(d).flatMap(([name, found]: [string, unknown]): Found[] => {
    if (typeof found === 'number') return broken('not-finite', !Number.isFinite(found), { [name]: found });
    if (!Array.isArray(found)) return [];
    return found.flatMap((entry: unknown, i) =>
      typeof entry === 'number' ? broken('not-finite', !Number.isFinite(entry), { [`${name}[${i}]`]: entry }) : [],
    );
  });
}

function peaked(min: number, mode: number, max: number): Found[] {
  if (min > max) return broken('min-above-max', true, { min, mode, max });
  return broken('mode-outside', mode < min || mode > max, { min, mode, max });
}

function positive(values: Record<string, number>): Found[] {
  return Object.entries(values).flatMap(([name, value]) => broken('not-positive', !(value > 0), { [name]: value }));
}

function tooLarge(values: Record<string, number>): Found[] {
  return Object.entries(values).flatMap(([name, value]) =>
    broken('too-large', value > LARGEST_SHAPE, { [name]: value, limit: LARGEST_SHAPE }),
  );
}

function heavyTail(logRatio: number): Found[] {
  return broken('heavy-tail', logRatio > log(TAIL_RATIO), { ratio: exp(Math.min(709, logRatio)), limit: TAIL_RATIO });
}

function interval(low: number, high: number): Found[] {
  if (low > high) return broken('low-above-high', true, { low, high });
  return low > 0 ? heavyTail(lognormalOfInterval(low, high).sigma * Z99) : [];
}

function discrete(values: readonly number[], shares: readonly number[]): Found[] {
  if (values.length !== shares.length)
    return broken('lengths-differ', true, { values: values.length, weights: shares.length });
  return weights(shares);
}

function weights(shares: readonly number[]): Found[] {
  if (shares.length === 0) return broken('empty', true, {});
  const sum = shares.reduce((all, weight) => all + weight, 0);
  const negative = shares.flatMap((weight, i) => broken('negative', weight < 0, { [`weights[${i}]`]: weight }));
  return [...negative, ...broken('weights-sum', !(Math.abs(sum - 1) <= SUM_TOLERANCE), { sum, difference: sum - 1 })];
}

function quantilePoints(points: readonly QuantilePoint[]): Found[] {
  if (points.length < 2) return broken('empty', true, { points: points.length });
  if (points.length > MOST_POINTS)
    return broken('too-many-points', true, { points: points.length, limit: MOST_POINTS });
  const outside = points.flatMap(({ p, x }) => [
    ...broken('not-finite', !Number.isFinite(x), { x }),
    ...broken('not-a-probability', !(p > 0 && p < 1), { p }),
  ]);
  if (outside.length > 0) return outside;
  const sorted = [...points].sort((a, b) => a.p - b.p);
  const falling = sorted.findIndex(({ p, x }, i) => i > 0 && !(p > sorted[i - 1].p && x > sorted[i - 1].x));
  if (falling > 0) {
    const [before, after] = [sorted[falling - 1], sorted[falling]];
    return broken('points-not-rising', true, { p: before.p, x: before.x, nextP: after.p, nextX: after.x });
  }
  const values = Object.fromEntries(sorted.map(({ p, x }) => [`p${p * 100}`, x]));
  return broken('metalog-infeasible', !isFeasible(fitMetalog(sorted)), values);
}
