import type { DecisionSummary } from '../../decide/analyses.js';
import { wordsOf as allWords } from '../../words/words.js';
import type { Words as AllWords } from '../../words/words.js';
import { wordsOf } from '../../write/report/words.js';
import type { Words } from '../../write/report/words.js';
import type { Paint } from './paint.js';

/** The widest line of the report, in columns of the terminal. */
export const pageWidth = 100;

/** What every section of the terminal report is made from. */
export interface Page {
  readonly summary: DecisionSummary;
  /** The words of the report, so that both say the same. */
  readonly words: Words;
  readonly text: AllWords['terminal'];
  readonly paint: Paint;
}

export function pageOf(summary: DecisionSummary, paint: Paint): Page {
  const { locale } = summary.scenario;
  return { summary, words: wordsOf(locale), text: allWords(locale).terminal, paint };
}
