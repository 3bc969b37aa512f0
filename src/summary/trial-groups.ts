import { residualError } from './estimation.js';
import type { Estimation } from './estimation.js';
import { isTooFew } from './mean.js';

/**
 * Trials are dealt to so many groups in turn. Sums by group add up over months, segments and runs as the trials themselves do, take
 * little memory however many trials there are, and still tell the standard error of a mean (to about 1/√(2·256) = 4% of it).
 * A multiple of every number of replicates; divides the trials of a batch.
 */
export const TRIAL_GROUPS = 256;

/** Trials of a group when there are so many in all. */
const trialsIn = (group: number, trials: number): number => Math.max(0, Math.ceil((trials - group) / TRIAL_GROUPS));

/** A mean over the trials with its Monte Carlo standard error. */
export interface GroupedMean {
  readonly mean: number;
  /** Null: a single trial does not tell it. */
  readonly se: number | null;
}

/**
 * Mean and standard error of a figure from its sums by group. With no more trials than groups the error is the usual one of
 * independent trials; with replicates it is that between them.
 *
 * @param sums of the figure over the trials of each group; defined in every trial
 */
export function meanOfGroups(sums: Float64Array, trials: number, { exact, replicates }: Estimation): GroupedMean {
  const mean = sums.reduce((total, sum) => total + sum, 0) / trials;
  if (exact) return { mean, se: 0 };
  if (isTooFew(trials, exact)) return { mean, se: null };
  const residuals = new Float64Array(replicates > 1 ? replicates : Math.min(TRIAL_GROUPS, trials));
  sums.forEach((sum, group) => {
    residuals[group % residuals.length] += sum - trialsIn(group, trials) * mean;
  });
  return { mean, se: residualError(residuals, trials) };
}
