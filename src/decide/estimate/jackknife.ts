/** Trials are dealt to this many groups in turn: the same as the replicates of a stratified sample, which are independent of each other. */
const GROUPS = 16;

/** Groups of so many trials; trial n belongs to group n mod groups. */
export const groupsOf = (trials: number): number => Math.min(GROUPS, trials);

/** An estimate with its standard error; null = the trials are too few to tell it. */
export interface Estimated {
  readonly value: number;
  readonly se: number | null;
}

/**
 * Standard error of an estimate by the delete-a-group jackknife (P. S. Kott, Journal of Official Statistics 17, 2001):
 * √((G − 1)/G · Σ (θ₋g − θ̄)²), θ₋g the estimate without group g. Null where there is one group, where one cannot be left out, or where
 * the error is beyond what numbers can hold.
 */
export function jackknifeError(without: readonly number[]): number | null {
  const groups = without.length;
  if (groups < 2 || !without.every(Number.isFinite)) return null;
  const mean = without.reduce((sum, value) => sum + value, 0) / groups;
  const squares = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(((groups - 1) / groups) * squares);
  return Number.isFinite(error) ? error : null;
}

/**
 * An estimate that is a function of sums over the trials, with its jackknife error: each sum is taken once per group, so leaving a
 * group out costs nothing.
 * @param terms of one trial, added to `into`
 */
export function fromSums(
  trials: number,
  length: number,
  terms: (trial: number, into: Float64Array) => void,
  estimate: (sums: Float64Array) => number,
): Estimated {
  const groups = groupsOf(trials);
  const parts = Array.from({ length: groups }, () => new Float64Array(length));
  for (let trial = 0; trial < trials; trial++) terms(trial, parts[trial % groups]);
  const all = new Float64Array(length);
  for (const part of parts) part.forEach((value, i) => (all[i] += value));
  const without = parts.map((part) => estimate(all.map((value, i) => value - part[i])));
  return { value: estimate(all), se: jackknifeError(without) };
}
