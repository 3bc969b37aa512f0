import type { DecisionSummary } from '../../decide/analyses.js';
import { wordsOf, type Words } from '../../words/words.js';
import type { Paint } from '../../write/text/paint.js';

/** What every section of the terminal report is made from. */
export interface Page {
  readonly summary: DecisionSummary;
  /** The words of the report, so that both say the same. */
  readonly words: Words;
  readonly text: Words['terminal'];
  readonly paint: Paint;
}

export function pageOf(summary: DecisionSummary, paint: Paint): Page {
  const words = wordsOf(summary.scenario.locale);
  return { summary, words, text: words.terminal, paint };
}
