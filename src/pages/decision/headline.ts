import type { TextContext } from '../context.js';

/** The verdict in a word; where the lenses differ it says which one brings it. */
export function headline({ summary, words }: TextContext): string {
  const { verdict } = summary;
  if (verdict === null) return words.verdict.noVerdict;
  const outcome = words.verdict.outcomes[verdict.outcome];
  if (verdict.agree) return outcome;
  const [strict, broad] = [
    words.verdict.outcomes[verdict.strict.outcome],
    words.verdict.outcomes[verdict.broad.outcome],
  ];
  return strict === broad ? outcome : words.verdict.withSpillovers(broad);
}

/** What stands below it: whether the lenses agree, or why there is no verdict. */
export function reading({ summary, words }: TextContext): string {
  const { verdict } = summary;
  if (verdict === null) return words.verdict.noVerdictWhy;
  const [strict, broad] = [
    words.verdict.outcomes[verdict.strict.outcome],
    words.verdict.outcomes[verdict.broad.outcome],
  ];
  return verdict.agree
    ? words.verdict.agrees
    : words.verdict.differs(strict, broad, words.verdict.lenses[verdict.lens]);
}
