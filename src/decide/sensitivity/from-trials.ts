import type { Estimated } from '../estimate/jackknife.js';
import { midRanks, normalScores } from '../estimate/normal-scores.js';
import { polynomials } from '../estimate/polynomials.js';
import { Regression } from '../estimate/regression.js';
import type { Factor } from '../factors.js';
import type { World } from '../world.js';
import { firstOrderIndex } from './first-order.js';
import type { Outcome } from './outcomes.js';
import { rankCorrelation } from './rank-correlation.js';

/** What the trials as they are say of one input and one outcome. */
interface SeenEffect {
  readonly outcome: string;
  readonly rank: Estimated;
  readonly first: Estimated;
}

export interface SeenFactor {
  readonly factor: Factor;
  readonly effects: readonly SeenEffect[];
  /** The larger of first-order index and squared rank correlation, over the outcomes. */
  readonly strength: number;
}

/** Rank correlation and first-order index of every input with every outcome. */
export async function fromTrials(
  world: World,
  factors: readonly Factor[],
  outcomes: readonly Outcome[],
): Promise<SeenFactor[]> {
  const ranked = outcomes.map(({ name, column }) => ({ name, column, ranks: midRanks(column) }));
  const found: SeenFactor[] = [];
  for (const factor of factors) {
    const scores = normalScores(world.column(factor.column));
    const regression = new Regression(world.trials, polynomials([scores]));
    const effects = ranked.map(({ name, column, ranks }) => ({
      outcome: name,
      rank: rankCorrelation(scores.ranks, ranks),
      first: firstOrderIndex(regression, column),
    }));
    const strength = Math.max(...effects.map(({ rank, first }) => Math.max(first.value, rank.value ** 2)));
    found.push({ factor, effects, strength });
    await world.breathe();
  }
  return found;
}
