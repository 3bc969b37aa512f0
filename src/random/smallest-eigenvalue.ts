/** An eigenvalue of a symmetric matrix with its eigenvector of length 1. */
export interface Eigenpair {
  readonly value: number;
  readonly vector: readonly number[];
}

/** The smallest eigenvalue of a symmetric matrix, by Jacobi's rotations until nothing is left off the diagonal. */
export function smallestEigenvalue(symmetric: readonly (readonly number[])[]): Eigenpair {
  const n = symmetric.length;
  const a = symmetric.map((row) => [...row]);
  const vectors = a.map((_, i) => a.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 100 && offDiagonal(a) > 1e-30; sweep++)
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, vectors, p, q);
  let least = 0;
  for (let i = 1; i < n; i++) if (a[i][i] < a[least][least]) least = i;
  return { value: a[least][least], vector: vectors.map((row) => row[least]) };
}

function offDiagonal(a: readonly (readonly number[])[]): number {
  return a.reduce((all, row, i) => all + row.reduce((sum, x, j) => (i === j ? sum : sum + x * x), 0), 0);
}

/** The plane rotation that makes a[p][q] zero. */
function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  if (a[p][q] === 0) return;
  const slope = (a[q][q] - a[p][p]) / (2 * a[p][q]);
  const t = (slope >= 0 ? 1 : -1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  const turn = (rows: number[][]): void => {
    for (const row of rows) [row[p], row[q]] = [c * row[p] - s * row[q], s * row[p] + c * row[q]];
  };
  turn(a);
  for (let k = 0; k < a.length; k++) [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]];
  turn(vectors);
}
