import type { DecisionSummary } from '../decide/analyses.js';
import type { MoneyFacts } from '../figures/run-money.js';
import type { Words } from '../words/words.js';

/** What a page is made from. */
export interface PageContext {
  readonly summary: DecisionSummary;
  readonly words: Words;
  /** Charts that were drawn for the page, in their order. */
  readonly pictures: readonly { readonly name: string; readonly title: string }[];
}

/** What a form without pictures is made from. */
export type TextContext = Pick<PageContext, 'summary' | 'words'>;

/** What an analysis is told with where it stands alone, without a run around it. */
export interface AnalysisContext {
  readonly summary: MoneyFacts;
  readonly words: Words;
}
