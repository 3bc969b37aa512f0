import type { Locale } from '../model/scenario.js';
import { en } from './words-en.js';
import { ja } from './words-ja.js';

/** What is counted on the papers. */
export type Noun =
  | 'month'
  | 'year'
  | 'trial'
  | 'scenario'
  | 'segment'
  | 'initiative'
  | 'spillover'
  | 'change'
  | 'input'
  | 'kpi'
  | 'customer'
  | 'referral'
  | 'win'
  | 'resample'
  | 'replicate'
  | 'combination'
  | 'second'
  | 'minute';

/** Size of the unit in which money is printed. */
export type MoneySize = 'millions' | 'thousands' | 'ones';

/** All that a language says inside a figure: signs, units, counters. */
export interface FigureWords {
  readonly lang: Locale;
  /** △ in Japanese statements, a minus sign elsewhere. */
  readonly minus: string;
  /** Between the ends of a range without a negative number. */
  readonly to: string;
  /** Between the ends of a range with one: no dash, which would be read as a sign. */
  readonly toSigned: string;
  /** Stands where there is no figure. */
  readonly none: string;
  /** Percentage points. */
  readonly points: string;
  /** Behind a value that is written per year. */
  readonly perYear: string;
  /** Behind money that is written per month. */
  readonly perMonth: string;
  /** Before a 95% interval. */
  readonly interval95: string;
  /** Digits with their unit of money, in the language's order. */
  readonly amount: (digits: string, unit: string) => string;
  /** Name of a unit of money. */
  readonly money: Readonly<Record<MoneySize, (currency: string) => string>>;
  /** A calendar month; January is 1. */
  readonly calendar: (year: string, month: number) => string;
  /** A fiscal year by its label `FY2026`. */
  readonly fiscalYearLabel: (label: string) => string;
  readonly times: (factor: string) => string;
  /** Whether a rule of the decision holds, and what its rules ask for. */
  readonly ruleStates: {
    readonly holds: string;
    readonly fails: string;
    readonly allOf: string;
    readonly anyOf: string;
  };
  /** A count as printed with its noun or counter. */
  readonly count: (digits: string, noun: Noun) => string;
}

const languages: Readonly<Record<Locale, FigureWords>> = { en, ja };

/** Words inside figures of a language. */
export const figureWords = (locale: Locale): FigureWords => languages[locale];
