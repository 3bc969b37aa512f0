import type { Locale } from '../../model/scenario.js';
import type { Paint } from '../../write/text/paint.js';
import type { Words } from '../../words/words.js';

/** The part of a page that an analysis is written with. */
export interface AnalysisPage {
  readonly summary: { readonly scenario: { readonly locale: Locale; readonly currency: string } };
  readonly words: Words;
  readonly paint: Paint;
}
