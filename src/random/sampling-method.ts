/** How the once-per-trial uniforms are laid out; chance within months is keyed Monte Carlo under each of them. */
export const samplingMethods = ['monte-carlo', 'latin-hypercube', 'sobol'] as const;
export type SamplingMethod = (typeof samplingMethods)[number];
/** The best of them under which an added quantity moves no other draw. */
export const defaultSampling: SamplingMethod = 'latin-hypercube';

/** Where a trial of a quantity stands in the sample, both strictly between 0 and 1. @param plain its plain uniform */
export type Placement = (plain: number, trial: number) => number;

/**
 * Independent replicates of a stratified sample: with R of them, trial n is point ⌊n/R⌋ of replicate n mod R. Trials of one
 * replicate depend on each other, replicates do not: they carry the sampling error. A Latin hypercube gains nothing from longer
 * replicates, so it has the more of them, and its errors are the better known; a Sobol sequence does gain.
 */
export const REPLICATES = { 'latin-hypercube': 16, sobol: 8 } as const;

/**
 * Replicates whose differences show the error: 1 where every trial is independent of the others. So it is also where there would be
 * fewer than two trials in a replicate.
 * @param trials whole number, at least 1
 */
export function replicatesOf(method: SamplingMethod, trials: number): number {
  if (method === 'monte-carlo') return 1;
  const replicates = REPLICATES[method];
  return trials < 2 * replicates ? 1 : replicates;
}
