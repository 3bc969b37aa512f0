import type { InformationCheck } from '../../decide/information/information-analysis.js';
import type { Comparison, RuleSubject } from '../../model/decision.js';
import type { Locale } from '../../model/scenario.js';
import type { Block } from './model.js';
import { en } from './words-en.js';
import { ja } from './words-ja.js';

type Measure = Extract<RuleSubject, { kind: 'measure' }>['measure'];

/** What the page says beyond the words of the report. */
export interface BriefWords {
  readonly kicker: string;
  readonly blocks: Readonly<Record<Block['id'], string>>;
  readonly verdict: string;
  readonly measure: string;
  /** Between two sentences, and between two short texts. */
  readonly space: string;
  readonly separator: string;
  /** A name with its figure. */
  readonly pair: (name: string, figure: string) => string;
  /** Parts of one line, and how many more there are. */
  readonly list: (parts: readonly string[], rest: number) => string;

  readonly amount: (lens: string) => string;
  readonly worst: (amount: string) => string;
  readonly horizon: string;
  readonly expected: (lens: string) => string;
  readonly payback: (lens: string) => string;
  readonly recovered: (share: string) => string;
  readonly again: (share: string) => string;
  readonly moreRules: (count: number) => string;

  readonly npv: string;
  readonly paidBackBy: (share: string) => string;
  readonly multiple: string;
  readonly target: (label: string, bound: string, by: string, basis: string) => string;
  readonly medianIs: (amount: string) => string;
  readonly moreTargets: (count: number) => string;
  readonly ratioAt: (month: string, basis: string) => string;

  readonly peak: string;
  readonly deepest: string;
  readonly cost: string;
  readonly costOf: string;
  readonly team: string;
  readonly sunk: string;

  readonly notRecovered: string;
  readonly npvNegative: string;
  readonly npvLow: string;
  readonly breaks: string;
  readonly nothingFlips: string;
  readonly notAnalysed: string;
  readonly sentences: (parts: readonly string[]) => string;
  readonly moves: string;
  readonly swing: (amount: string) => string;
  readonly succeeds: string;

  readonly inForce: string;
  readonly stages: string;
  readonly startsWhen: (rule: string) => string;
  readonly stops: string;
  readonly noStops: string;
  readonly learn: string;
  readonly check: (label: string, net: string, worth: InformationCheck['worth']) => string;
  readonly nothingToLearn: string;
  readonly overbooked: string;

  readonly alternatives: string;
  readonly alternative: string;
  readonly npvAgainst: (lens: string) => string;
  readonly costAgainst: string;
  readonly bestIn: string;
  readonly proposal: string;
  readonly doNothing: string;
  readonly withoutOne: (label: string) => string;
  readonly alternativesNote: string;
  readonly moreInitiatives: (count: number) => string;

  readonly exit: string;
  readonly review: (month: string) => string;
  readonly stopNone: string;
  readonly endsUnless: (months: number, first: string, last: string) => string;

  readonly sides: Readonly<Record<'go' | 'noGo', string>>;
  readonly bounds: Readonly<Record<Comparison, (amount: string) => string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly ofInitiative: (label: string, measure: string) => string;
  readonly targetRule: (label: string, bound: string) => string;
  /** `within` = the event is a payback in time. */
  readonly oddsRule: (subject: string, event: string, bound: string, within: boolean) => string;
  readonly percentileOf: (percent: number, subject: string) => string;
  readonly plainRule: (subject: string, bound: string) => string;
  readonly found: (value: string, state: string, firm: boolean, margin: string) => string;

  readonly approvers: string;
  readonly drafted: string;
  readonly boxes: readonly string[];
  readonly date: string;

  readonly meaning: (start: string, rate: string) => string;
  readonly replay: (digest: string, seed: string, trials: number, version: string) => string;
}

export const briefWords = (locale: Locale): BriefWords => (locale === 'ja' ? ja : en);
