import { runMoney } from '../../figures/run-money.js';
import { clip, display } from '../../charts/display.js';
import type { CompareAnalysis } from '../../decide/compare/compare-analysis.js';
import type { DecisionSummary } from '../../decide/analyses.js';
import { type MoneyScale } from '../../figures/money.js';
import { wordsOf, type Words } from '../../words/words.js';
import type { Lens } from '../../model/lens.js';
import { author, type Content } from '../content.js';

/** What every part of the page reads. */
export interface BriefContext {
  readonly summary: DecisionSummary;
  /** The proposal beside other scenarios, where they were asked for. */
  readonly against: CompareAnalysis | null;
  /** The lens of the decision; strict where there is none. */
  readonly lens: Lens;
  readonly words: Words;
  /** The one unit of money of the page. */
  readonly scale: MoneyScale;
}

export function briefContext(summary: DecisionSummary, against: CompareAnalysis | null): BriefContext {
  const { locale } = summary.scenario;
  const words = wordsOf(locale);
  return {
    summary,
    against,
    lens: summary.verdict?.lens ?? 'strict',
    words,
    scale: runMoney(summary),
  };
}

/** Entries of a list that has room for so many, and how many are left out. */
export function most<T>(list: readonly T[], room: number): { readonly shown: readonly T[]; readonly rest: number } {
  return { shown: list.slice(0, room), rest: Math.max(0, list.length - room) };
}

/** Author's text in the room that one sheet has for it, in em. */
export const clipped = (text: string, width: number): string => clip(display(text), width);

/** The same as words of the author. */
export const short = (text: string, width: number): Content => author(clipped(text, width));
