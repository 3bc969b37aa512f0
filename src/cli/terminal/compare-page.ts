import type { CompareAnalysis } from '../../decide/compare/compare-analysis.js';
import type { MoneyScale } from '../../figures/money.js';
import type { Words } from '../../words/words.js';
import type { Paint } from '../../write/text/paint.js';

/** What every part of the text is made from. */
export interface ComparePage {
  readonly found: CompareAnalysis;
  readonly words: Words;
  readonly scale: MoneyScale;
  readonly paint: Paint;
}
