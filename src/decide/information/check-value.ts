import type { Check } from '../../model/decision.js';
import { jackknifeError } from '../estimate/jackknife.js';
import type { Estimated } from '../estimate/jackknife.js';

/** The highest mean of the choices, over all trials and without each group in turn. */
export interface BestMean {
  readonly value: number;
  readonly without: readonly number[];
}

export function bestMean(choices: readonly Float64Array[], groups: number): BestMean {
  const over = (group: number): number =>
    Math.max(
      ...choices.map((choice) => {
        let [sum, n] = [0, 0];
        for (let trial = 0; trial < choice.length; trial++)
          if (trial % groups !== group) {
            sum += choice[trial];
            n += 1;
          }
        return n === 0 ? 0 : sum / n;
      }),
    );
  return { value: over(-1), without: Array.from({ length: groups }, (_, group) => over(group)) };
}

/**
 * What checking first and deciding then is worth beside deciding now. The rule: what is chosen after the check is worth as much as it
 * would be today, discounted by the delay; the cost is paid today.
 * @param gains value of the information, over all trials and without each group in turn
 * @param discount discount factor of the delay
 */
export function netOfCheck({ cost }: Check, now: BestMean, gains: BestMean, discount: number): Estimated {
  const net = (best: number, gain: number): number => (best + gain) * discount - cost - best;
  const without = now.without.map((best, group) => net(best, gains.without[group]));
  return { value: net(now.value, gains.value), se: jackknifeError(without) };
}
