import { meanAndError } from '../../summary/mean.js';
import type { Estimated } from '../estimate/jackknife.js';

const mean = (column: Float64Array): number => column.reduce((sum, value) => sum + value, 0) / column.length;

/** The choice with the highest mean; the first of equals. */
export const bestOf = (choices: readonly Float64Array[]): number => {
  const means = choices.map(mean);
  return means.indexOf(Math.max(...means));
};

/**
 * Expected value of perfect information: the mean of the best choice of each trial less the best mean, and its error by the trials'
 * regrets of the choice that is best on average.
 * @param choices value of each choice, one number per trial
 */
export function perfectInformation(choices: readonly Float64Array[], replicates: number): Estimated {
  const best = choices[bestOf(choices)];
  const regret = best.map((value, trial) => {
    let most = value;
    for (const choice of choices) if (choice[trial] > most) most = choice[trial];
    return most - value;
  });
  const { mean: value, se } = meanAndError(regret, replicates);
  return { value, se };
}
