import { groupsOf } from './jackknife.js';

/** Part of a term's length below which what is left of it beside the others is rounding. */
const NOTHING_LEFT = 1e-7;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
};

/** Takes what lies along the others out of a column, in place. */
function strip(column: Float64Array, others: readonly Float64Array[]): void {
  for (const other of others) {
    const share = dot(column, other);
    for (let i = 0; i < column.length; i++) column[i] -= share * other[i];
  }
}

/** Orthonormal columns that span the constant and the terms (Gram-Schmidt, twice over); a term that others make up is left out. */
function orthonormal(trials: number, terms: readonly Float64Array[]): Float64Array[] {
  const found = [new Float64Array(trials).fill(1 / Math.sqrt(trials))];
  for (const term of terms) {
    const column = term.slice();
    const length = Math.sqrt(dot(column, column));
    strip(column, found);
    strip(column, found);
    const left = Math.sqrt(dot(column, column));
    if (!(left > NOTHING_LEFT * length)) continue;
    found.push(column.map((value) => value / left));
  }
  return found;
}

/** Solves a·x = b for a symmetric positive definite matrix, by Cholesky's decomposition; both are overwritten. */
function solve(a: Float64Array[], b: Float64Array): Float64Array {
  const n = b.length;
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = a[i][j];
      for (let k = 0; k < j; k++) sum -= a[i][k] * a[j][k];
      a[i][j] = i === j ? Math.sqrt(Math.max(sum, Number.MIN_VALUE)) : sum / a[j][j];
    }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) b[i] -= a[i][k] * b[k];
    b[i] /= a[i][i];
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) b[i] -= a[k][i] * b[k];
    b[i] /= a[i][i];
  }
  return b;
}

/** Least squares of any column on the constant and given terms, whole and without one group of trials at a time. */
export class Regression {
  readonly groups: number;
  /** Orthonormal, the constant first. */
  private readonly columns: readonly Float64Array[];
  /** By group: products of the columns over its trials. */
  private readonly grams: readonly (readonly Float64Array[])[];

  constructor(
    readonly trials: number,
    terms: readonly Float64Array[],
  ) {
    this.groups = groupsOf(trials);
    this.columns = orthonormal(trials, terms);
    this.grams = Array.from({ length: this.groups }, (_, group) =>
      this.columns.map((a, i) => Float64Array.from(this.columns.slice(0, i + 1), (b) => this.within(group, a, b))),
    );
  }

  /** Terms beside the constant. */
  get terms(): number {
    return this.columns.length - 1;
  }

  /** Product of a column of the regression with y over the trials of one group. */
  productIn(group: number, column: number, y: Float64Array): number {
    return this.within(group, this.columns[column], y);
  }

  private within(group: number, a: Float64Array, b: Float64Array): number {
    let sum = 0;
    for (let i = group; i < a.length; i += this.groups) sum += a[i] * b[i];
    return sum;
  }

  /** Weights of the columns for a column y. */
  fit(y: Float64Array): Float64Array {
    return Float64Array.from(this.columns, (column) => dot(column, y));
  }

  /** Likewise without the trials of each group in turn. @param whole the fit to all trials */
  fitsWithout(y: Float64Array, whole: Float64Array): Float64Array[] {
    return this.grams.map((gram, group) => {
      const rest = gram.map((row, i) => row.map((value, j) => (i === j ? 1 : 0) - value));
      return solve(
        rest,
        whole.map((weight, i) => weight - this.productIn(group, i, y)),
      );
    });
  }

  /** Values of the columns trial by trial: number `trial · (terms + 1) + column`. */
  byTrial(): Float64Array {
    const width = this.columns.length;
    const rows = new Float64Array(this.trials * width);
    this.columns.forEach((column, i) => {
      for (let trial = 0; trial < column.length; trial++) rows[trial * width + i] = column[trial];
    });
    return rows;
  }
}
