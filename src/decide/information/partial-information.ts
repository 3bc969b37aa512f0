import { jackknifeError } from '../estimate/jackknife.js';
import type { Estimated } from '../estimate/jackknife.js';
import type { Regression } from '../estimate/regression.js';

/** A value of information, and what it is without each group of trials in turn. */
export interface PartialInformation extends Estimated {
  readonly without: readonly number[];
}

/** Values of the choices, ready for regressions on any input: each less that of one of them, which is left out. */
export interface ChoiceValues {
  readonly differences: readonly Float64Array[];
}

export function choiceValues(choices: readonly Float64Array[], reference: number): ChoiceValues {
  const base = choices[reference];
  const others = choices.filter((_, i) => i !== reference);
  return { differences: others.map((choice) => choice.map((value, trial) => value - base[trial])) };
}

/** Mean of the best choice as fitted, less the best of the means; 0 for the reference. @param group left out; −1 = none */
function gain(fitted: readonly Float64Array[], group: number, groups: number): number {
  const sums = new Float64Array(fitted.length);
  const trials = fitted[0]?.length ?? 0;
  let [total, n] = [0, 0];
  for (let trial = 0; trial < trials; trial++) {
    if (trial % groups === group) continue;
    let most = 0;
    for (let i = 0; i < fitted.length; i++) {
      const value = fitted[i][trial];
      sums[i] += value;
      if (value > most) most = value;
    }
    total += most;
    n += 1;
  }
  return n === 0 ? 0 : (total - sums.reduce((most, sum) => Math.max(most, sum), 0)) / n;
}

/**
 * Expected value of perfect information about the inputs behind a regression, by trial: the mean over the trials of the best choice by
 * its fitted value, less the best mean (M. Strong, J. E. Oakley, A. Brennan, Medical Decision Making 34, 2014, with least squares on
 * polynomials of normal scores in place of splines). It leans upward by what it makes of noise: see `noiseFloor`.
 */
export function partialInformation(regression: Regression, { differences }: ChoiceValues): PartialInformation {
  const fits = differences.map((y) => regression.fit(y));
  const value = gain(
    fits.map((fit) => regression.fitted(fit)),
    -1,
    regression.groups,
  );
  const without = differences.map((y, i) => regression.fitsWithout(y, fits[i]));
  const left = Array.from({ length: regression.groups }, (_, group) =>
    gain(
      without.map((byGroup) => regression.fitted(byGroup[group])),
      group,
      regression.groups,
    ),
  );
  return { value, se: jackknifeError(left), without: left };
}

/** The same estimate without its error. */
export const partialGain = (regression: Regression, { differences }: ChoiceValues): number =>
  gain(
    differences.map((y) => regression.fitted(regression.fit(y))),
    -1,
    regression.groups,
  );
