import type { CompareAnalysis } from '../../decide/compare/compare-analysis.js';
import { compareMoney } from '../../charts/compare-facts.js';
import { compareWords, type CompareWords } from './compare-words.js';
import type { ReportChart } from './context.js';
import type { MoneyScale } from '../../figures/money.js';
import { wordsOf, type Words } from './words.js';

/** What every section of a comparison reads. */
export interface CompareContext {
  readonly found: CompareAnalysis;
  readonly words: Words;
  readonly own: CompareWords;
  /** The one unit of money of the page. */
  readonly scale: MoneyScale;
  readonly charts: readonly ReportChart[];
}

export function compareContext(found: CompareAnalysis, charts: readonly ReportChart[]): CompareContext {
  const words = wordsOf(found.locale);
  return { found, words, own: compareWords(found.locale), scale: compareMoney(found), charts };
}
