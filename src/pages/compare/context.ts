import { compareMoney } from '../../charts/compare-facts.js';
import type { CompareAnalysis } from '../../decide/compare/compare-analysis.js';
import type { MoneyScale } from '../../figures/money.js';
import { wordsOf, type Words } from '../../words/words.js';

/** What every part of a comparison is made from. */
export interface CompareContext {
  readonly found: CompareAnalysis;
  /** In the language of the first scenario. */
  readonly words: Words;
  /** The one unit of money of the paper. */
  readonly scale: MoneyScale;
}

export const compareContext = (found: CompareAnalysis): CompareContext => ({
  found,
  words: wordsOf(found.locale),
  scale: compareMoney(found),
});
