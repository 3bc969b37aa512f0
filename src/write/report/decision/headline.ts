import type { Context } from '../context.js';

/** The verdict in a word; where the lenses differ it says which one brings it. */
export function headline({ summary, words }: Context): string {
  const { verdict } = summary;
  if (verdict === null) return words.noVerdict;
  const outcome = words.outcomes[verdict.outcome];
  if (verdict.agree) return outcome;
  const [strict, broad] = [words.outcomes[verdict.strict.outcome], words.outcomes[verdict.broad.outcome]];
  return strict === broad ? outcome : words.withSpillovers(broad);
}

/** What stands below it: whether the lenses agree, or why there is no verdict. */
export function reading({ summary, words }: Context): string {
  const { verdict } = summary;
  if (verdict === null) return words.noVerdictWhy;
  const [strict, broad] = [words.outcomes[verdict.strict.outcome], words.outcomes[verdict.broad.outcome]];
  return verdict.agree ? words.verdictAgrees : words.verdictDiffers(strict, broad, words.lenses[verdict.lens]);
}
