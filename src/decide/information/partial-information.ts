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

/**
 * Mean of the best choice as fitted, less the best of the means; 0 for the reference.
 * @param rows the regression's columns, trial by trial
 * @param fits weights of the columns, one set a difference
 * @param group left out; −1 = none
 */
function gain(rows: Float64Array, fits: readonly Float64Array[], group: number, groups: number): number {
  const width = fits[0]?.length ?? 1;
  const count = fits.length;
  const weights = new Float64Array(count * width);
  fits.forEach((fit, i) => weights.set(fit, i * width));
  const sums = new Float64Array(count);
  let [total, n] = [0, 0];
  for (let trial = 0, at = 0; at < rows.length; trial++, at += width) {
    if (trial % groups === group) continue;
    let most = 0;
    for (let i = 0, weight = 0; i < count; i++) {
      let value = 0;
      for (let k = 0; k < width; k++) value += weights[weight++] * rows[at + k];
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
  const { groups } = regression;
  const rows = regression.byTrial();
  const all = differences.map((y) => regression.fit(y));
  // A choice that the fit never puts first moves nothing, with a group of trials or without.
  const live = all.map((fit) => gain(rows, [fit], -1, groups) > 0);
  const fits = all.filter((_, i) => live[i]);
  const without = differences.filter((_, i) => live[i]).map((y, i) => regression.fitsWithout(y, fits[i]));
  const left = Array.from({ length: groups }, (_, group) =>
    gain(
      rows,
      without.map((byGroup) => byGroup[group]),
      group,
      groups,
    ),
  );
  return { value: gain(rows, fits, -1, groups), se: jackknifeError(left), without: left };
}

/** The same estimate for many values of the choices, without errors. */
export function partialGains(regression: Regression, values: readonly ChoiceValues[]): number[] {
  const rows = regression.byTrial();
  return values.map(({ differences }) =>
    gain(
      rows,
      differences.map((y) => regression.fit(y)),
      -1,
      regression.groups,
    ),
  );
}
