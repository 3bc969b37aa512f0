import type { CompareAnalysis } from '../../decide/compare/compare-analysis.js';
import { compareMoney } from '../../charts/compare-facts.js';
import type { ReportChart } from './context.js';
import type { MoneyScale } from '../../figures/money.js';
import { wordsOf, type Words } from '../../words/words.js';

/** What every section of a comparison reads. */
export interface CompareContext {
  readonly found: CompareAnalysis;
  readonly words: Words;
  /** The one unit of money of the page. */
  readonly scale: MoneyScale;
  readonly charts: readonly ReportChart[];
}

export function compareContext(found: CompareAnalysis, charts: readonly ReportChart[]): CompareContext {
  const words = wordsOf(found.locale);
  return { found, words, scale: compareMoney(found), charts };
}
