import type { CompareAnalysis } from '../../decide/compare/compare-analysis.js';
import type { MoneyScale } from '../../figures/money.js';
import type { CompareWords } from '../../write/report/compare-words.js';
import type { Words } from '../../write/report/words.js';
import type { Paint } from './paint.js';

/** What every part of the text is made from. */
export interface ComparePage {
  readonly found: CompareAnalysis;
  readonly words: Words;
  readonly own: CompareWords;
  readonly scale: MoneyScale;
  readonly paint: Paint;
}
