/** How the once-per-trial uniforms are laid out; chance within months is keyed Monte Carlo under each of them. */
export const samplingMethods = ['monte-carlo', 'latin-hypercube', 'sobol'] as const;
export type SamplingMethod = (typeof samplingMethods)[number];

/**
 * Independent replicates of a stratified sample: trial n is point ⌊n/16⌋ of replicate n mod 16. Trials of one replicate
 * depend on each other, replicates do not: they carry the sampling error.
 */
export const REPLICATES = 16;

/** Replicates whose differences show the error: 1 where every trial is independent of the others. */
export const replicatesOf = (method: SamplingMethod, trials: number): number =>
  method === 'monte-carlo' ? 1 : Math.min(REPLICATES, trials);
