import type { Locale } from '../diagnostics/locale.js';
import { WORDS_EN } from './words-en.js';
import { WORDS_JA } from './words-ja.js';
import type { Lens } from '../model/lens.js';

export type { Locale };

/** A month of a clock with its calendar month where that is the same in every trial. */
export interface When {
  readonly month: number;
  readonly calendar: string | null;
}

/** Everything that the pictures say. Figures come in as finished text. */
export interface ChartWords {
  readonly locale: Locale;
  readonly lens: Readonly<Record<Lens, string>>;
  /** Above a panel of one lens. */
  readonly lensHeading: Readonly<Record<Lens, string>>;
  /** Both lenses in one word, for scenarios without spillovers. */
  readonly bothLenses: string;
  readonly lensesEqual: string;
  readonly noDifference: string;
  /** Every trial is the same. */
  readonly constant: string;
  readonly program: string;
  readonly direct: string;
  readonly indirect: string;
  readonly others: (count: number) => string;
  readonly median: string;
  readonly withoutProgram: string;
  readonly monthBand: string;
  /** Between short facts on one line. */
  readonly between: string;
  readonly footer: (parts: { title: string; seed: string; trials: string; digest: string; version: string }) => string;
  readonly basis: Readonly<Record<string, string>>;
  readonly payback: {
    readonly reached: (when: When, lens: string) => string;
    /** Every trial is the same: no odds to speak of. */
    readonly certain: (when: When, lens: string) => string;
    readonly nobody: (horizon: number, lens: string) => string;
    readonly notReached: (horizon: number, share: string, lens: string) => string;
    readonly selfFunding: (share: string, lens: string) => string;
    readonly noDifference: string;
    readonly subtitle: string;
    readonly paths: string;
    readonly axis: (unit: string) => string;
    readonly deepest: (median: string, p95: string, unit: string) => string;
    readonly mark: (when: When) => string;
    readonly markCertain: (when: When) => string;
    readonly deepestCertain: (value: string, unit: string) => string;
    readonly describe: (parts: {
      lens: string;
      low: string;
      median: string;
      high: string;
      by50: string;
      notRecovered: string;
      deepest: string;
    }) => string;
    readonly never: string;
    readonly byMonth: (when: When) => string;
  };
  readonly odds: {
    readonly title: (share: string, horizon: number, lens: string) => string;
    readonly subtitle: string;
    readonly declaredMark: string;
    readonly xTitle: string;
    readonly yTitle: string;
    readonly notRecovered: (share: string) => string;
    readonly selfFunding: (share: string) => string;
    readonly noDifference: (share: string) => string;
    readonly declared: (months: number, share: string) => string;
    readonly declaredBeyond: (months: number) => string;
  };
  readonly ratio: {
    readonly title: (month: string, all: string, none: string | null, lens: string) => string;
    readonly undefinedTitle: string;
    readonly subtitle: (basis: string) => string;
    readonly undefinedNote: (trials: string) => string;
    readonly targetNote: string;
    readonly axis: (basis: string) => string;
    readonly target: (label: string, comparison: 'atLeast' | 'atMost', value: string, by: string) => string;
    readonly targetOdds: (strict: string, broad: string) => string;
    readonly oddsEqual: (both: string) => string;
    readonly otherBasis: (basis: string) => string;
  };
  readonly revenue: {
    readonly title: (month: string, total: string, share: string | null) => string;
    readonly nothing: string;
    readonly subtitle: string;
    readonly axis: (unit: string) => string;
    readonly withoutTotal: string;
  };
  readonly profit: {
    readonly positiveFrom: (year: string, lens: string) => string;
    readonly positiveAlways: (lens: string) => string;
    readonly negativeAtEnd: (lens: string) => string;
    readonly noDifference: string;
    readonly subtitle: string;
    readonly partial: (years: string) => string;
    readonly contribution: string;
    readonly business: string;
    readonly axis: (unit: string) => string;
  };
}

export const words = (locale: Locale): ChartWords => (locale === 'ja' ? WORDS_JA : WORDS_EN);
