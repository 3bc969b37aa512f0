import { normalLower, normalQuantile } from './normal.js';
import { smallestEigenvalue } from './smallest-eigenvalue.js';

/** What is wrong with a matrix of rank correlations. Names are stable: messages are looked up by them. */
type CorrelationRule =
  'not-square' | 'not-symmetric' | 'diagonal-not-one' | 'outside-minus-one-to-one' | 'not-positive-definite';

/** A broken rule and the pair of inputs (positions in the matrix) it is about; `found` is the entry or the smallest eigenvalue. */
export interface CorrelationIssue {
  readonly rule: CorrelationRule;
  readonly pair: readonly [number, number];
  readonly found: number;
}

/** Rows of a lower triangular L with L·Lᵀ = the normal correlations; null for an input that is not joined to an earlier one. */
export interface Copula {
  readonly rows: readonly (Float64Array | null)[];
}

/** Smaller eigenvalues count as 0: the inputs would be tied to each other, up to rounding. */
const SMALLEST_EIGENVALUE = 1e-9;
const PI_SIXTH = 0.5235987755982989;
const LARGEST_UNIFORM = 0.9999999999999999;
const SMALLEST_UNIFORM = 5.551115123125783e-17;

/** The correlation of two normal variables whose rank correlation is `rank` in [−1, 1]: 2·sin(π·rank/6). */
export function normalCorrelation(rank: number): number {
  const x = PI_SIXTH * rank;
  const x2 = x * x;
  let term = x;
  let sum = x;
  for (let k = 2; k <= 16; k += 2) {
    term *= -x2 / (k * (k + 1));
    sum += term;
  }
  return Math.max(-1, Math.min(1, 2 * sum));
}

/** Every rule that a matrix of rank correlations breaks. The pair of an indefinite matrix is the one that pulls its smallest eigenvalue down most. */
export function checkCorrelation(ranks: readonly (readonly number[])[]): CorrelationIssue[] {
  const n = ranks.length;
  const ragged = ranks.findIndex((row) => row.length !== n);
  if (ragged >= 0) return [{ rule: 'not-square', pair: [ragged, ragged], found: ranks[ragged].length }];
  const issues: CorrelationIssue[] = [];
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      const found = ranks[i][j];
      if (i === j && found !== 1) issues.push({ rule: 'diagonal-not-one', pair: [i, j], found });
      else if (!(found >= -1 && found <= 1)) issues.push({ rule: 'outside-minus-one-to-one', pair: [j, i], found });
      else if (found !== ranks[j][i]) issues.push({ rule: 'not-symmetric', pair: [j, i], found });
    }
  return issues.length > 0 || n === 0 ? issues : definite(normalMatrix(ranks));
}

function normalMatrix(ranks: readonly (readonly number[])[]): number[][] {
  return ranks.map((row, i) => row.map((rank, j) => (i === j ? 1 : normalCorrelation(rank))));
}

function definite(matrix: readonly (readonly number[])[]): CorrelationIssue[] {
  const { value, vector } = smallestEigenvalue(matrix);
  if (value >= SMALLEST_EIGENVALUE) return [];
  let pair: readonly [number, number] = [0, 0];
  let pull = Infinity;
  for (let i = 0; i < matrix.length; i++)
    for (let j = i + 1; j < matrix.length; j++) {
      const share = vector[i] * matrix[i][j] * vector[j];
      if (share < pull) [pair, pull] = [[i, j], share];
    }
  return [{ rule: 'not-positive-definite', pair, found: value }];
}

/**
 * The Gaussian copula of a matrix of rank correlations that passed `checkCorrelation`: Cholesky's factor of the normal correlations.
 * @throws RangeError when the matrix did not pass.
 */
export function correlate(ranks: readonly (readonly number[])[]): Copula {
  const [issue] = checkCorrelation(ranks);
  if (issue !== undefined) throw new RangeError(`inputs ${issue.pair.join(' and ')}: ${issue.rule} (${issue.found})`);
  const factor = cholesky(normalMatrix(ranks));
  return { rows: factor.map((row, i) => (row.subarray(0, i).some((x) => x !== 0) ? row : null)) };
}

function cholesky(matrix: readonly (readonly number[])[]): Float64Array[] {
  const factor = matrix.map((_, i) => new Float64Array(i + 1));
  for (let i = 0; i < factor.length; i++)
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i][j];
      for (let k = 0; k < j; k++) rest -= factor[i][k] * factor[j][k];
      factor[i][j] = i === j ? Math.sqrt(rest) : rest / factor[j][j];
    }
  return factor;
}

/**
 * Turns independent uniforms, a column for each input of the matrix and in its order, into correlated ones, in place:
 * u_i = Φ(Σ_j L_ij·Φ⁻¹(u_j)), trial by trial. The first input and every input without a correlation to an earlier one keep
 * their uniforms, bit for bit.
 */
export function correlateColumns({ rows }: Copula, columns: readonly Float64Array[]): void {
  const used = columns.map((_, j) => rows.some((row, i) => row !== null && j <= i && row[j] !== 0));
  const scores = columns.map((column, j) => (used[j] ? column.map(normalQuantile) : null));
  rows.forEach((row, i) => {
    if (row === null) return;
    const sums = new Float64Array(columns[i].length);
    for (let j = 0; j <= i; j++) addScaled(sums, row[j], scores[j]);
    const column = columns[i];
    for (let trial = 0; trial < column.length; trial++)
      column[trial] = Math.max(SMALLEST_UNIFORM, Math.min(LARGEST_UNIFORM, normalLower(sums[trial])));
  });
}

function addScaled(sums: Float64Array, factor: number, scores: Float64Array | null): void {
  if (factor === 0 || scores === null) return;
  for (let trial = 0; trial < sums.length; trial++) sums[trial] += factor * scores[trial];
}
