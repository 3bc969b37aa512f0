import { exp, log } from './elementary.js';
import { continuous } from './continuous.js';
import type { Curve } from './curve.js';

/** A percentile that the fitted curve passes through: P(X ≤ x) = p. */
export interface QuantilePoint {
  readonly p: number;
  readonly x: number;
}

/** One basis function of the metalog: (y − ½)^power, times the logit L of y or not. */
interface Term {
  readonly power: number;
  readonly logit: boolean;
}

const TERMS: readonly Term[] = [
  { power: 0, logit: false },
  { power: 0, logit: true },
  { power: 1, logit: true },
  { power: 1, logit: false },
  { power: 2, logit: false },
  { power: 2, logit: true },
  { power: 3, logit: false },
  { power: 3, logit: true },
  { power: 4, logit: false },
  { power: 4, logit: true },
];

/** The most points that a metalog is fitted to. */
export const MOST_POINTS = TERMS.length;

/** Keelin's first k terms; of seven the last is (y − ½)³·L, since with (y − ½)³ points that mirror each other leave the fit open. */
function termsOf(k: number): readonly Term[] {
  return k === 7 ? [...TERMS.slice(0, 6), TERMS[7]] : TERMS.slice(0, k);
}

/** A fitted quantile function x(y) = Σ a_j·(y − ½)^power_j·(L or 1). */
export interface Metalog {
  readonly terms: readonly Term[];
  readonly weights: Float64Array;
}

/**
 * The metalog (Keelin, Decision Analysis 13, 2016) with as many terms as points, so that it passes through each of them:
 * x(y) = a1 + a2·L + a3·(y − ½)·L + a4·(y − ½) + a5·(y − ½)² + a6·(y − ½)²·L + …, L = ln(y/(1 − y)).
 * The p are distinct and in (0, 1), at most `MOST_POINTS`.
 */
export function fitMetalog(points: readonly QuantilePoint[]): Metalog {
  const terms = termsOf(points.length);
  const rows = points.map(({ p, x }) => [...terms.map((term) => termAt(term, p - 0.5, log(p) - log(1 - p))), x]);
  return { terms, weights: solve(rows) };
}

function termAt({ power, logit }: Term, centred: number, t: number): number {
  let value = logit ? t : 1;
  for (let i = 0; i < power; i++) value *= centred;
  return value;
}

/** The derivative of the same by t = L, where y changes by y(1 − y) = spread. */
function termSlope({ power, logit }: Term, centred: number, t: number, spread: number): number {
  let below = 1;
  for (let i = 1; i < power; i++) below *= centred;
  const inner = power === 0 ? 0 : power * below * spread;
  return logit ? inner * t + (power === 0 ? 1 : below * centred) : inner;
}

/** Gaussian elimination with row exchange over rows [coefficients, right side]; NaN or Infinity where they leave the solution open. */
function solve(rows: number[][]): Float64Array {
  const n = rows.length;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++)
      if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (let row = column + 1; row < n; row++) {
      const factor = rows[row][column] / rows[column][column];
      for (let j = column; j <= n; j++) rows[row][j] -= factor * rows[column][j];
    }
  }
  const solution = new Float64Array(n);
  for (let row = n - 1; row >= 0; row--) {
    let rest = rows[row][n];
    for (let j = row + 1; j < n; j++) rest -= rows[row][j] * solution[j];
    solution[row] = rest / rows[row][row];
  }
  return solution;
}

/** y − ½ at the logit t of y, both tails with all their digits. */
function centre(t: number): number {
  return t < 0 ? 1 / (1 + exp(-t)) - 0.5 : 0.5 - 1 / (1 + exp(t));
}

/** The quantile function at the logit t of a probability. */
function metalogAt({ terms, weights }: Metalog, t: number): number {
  const centred = centre(t);
  let sum = 0;
  for (let j = 0; j < terms.length; j++) sum += weights[j] * termAt(terms[j], centred, t);
  return sum;
}

/** dx/dt of the same: positive everywhere when the fitted curve is a distribution. */
function slopeAt({ terms, weights }: Metalog, t: number): number {
  const centred = centre(t);
  const size = exp(-Math.abs(t));
  const spread = size / ((1 + size) * (1 + size));
  return terms.reduce((sum, term, j) => sum + weights[j] * termSlope(term, centred, t, spread), 0);
}

/**
 * Whether the fitted quantile function rises over the whole of (0, 1): its slope on the logit scale is positive at 2,001 points
 * of |t| ≤ 40, where both tails have reached their limit to the last digit.
 */
export function isFeasible(a: Metalog): boolean {
  for (let i = -1000; i <= 1000; i++) if (!(slopeAt(a, i / 25) > 0)) return false;
  return true;
}

/** The metalog distribution of feasible coefficients. */
export function metalogCurve(a: Metalog): Curve {
  const logitOf = (x: number): number => {
    let [low, high] = [-745, 745];
    while (true) {
      const middle = (low + high) / 2;
      if (middle <= low || middle >= high) return middle;
      if (metalogAt(a, middle) < x) low = middle;
      else high = middle;
    }
  };
  return continuous({
    min: -Infinity,
    max: Infinity,
    lower: (x) => 1 / (1 + exp(-logitOf(x))),
    upper: (x) => 1 / (1 + exp(logitOf(x))),
    fromLower: (p) => metalogAt(a, log(p) - log(1 - p)),
    fromUpper: (q) => metalogAt(a, log(1 - q) - log(q)),
  });
}
