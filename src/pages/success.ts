import { statedShare } from '../figures/amount.js';
import { percent } from '../figures/share.js';
import type { AssumptionSummary } from '../summary/assumption-summary.js';
import type { InitiativeSummary, Summary } from '../summary/summary.js';
import type { FigureWords } from '../words/picture-words.js';
import type { Content } from './content.js';
import { at, figure, odds } from './figures.js';

/**
 * The probability of success that the scenario states as one number; null where it is uncertain itself or not written.
 * The share of the trials only comes near to it.
 */
export const statedSuccess = (summary: Pick<Summary, 'assumptions'>, initiative: InitiativeSummary): number | null =>
  statement(summary, initiative)?.p50 ?? null;

function statement({ assumptions }: Pick<Summary, 'assumptions'>, { id }: InitiativeSummary): AssumptionSummary | null {
  const found = assumptions.find((assumption) => assumption.id === `initiatives.${id}.success`);
  return found === undefined || found.p5 !== found.p95 ? null : found;
}

/** The odds that an initiative succeeds: as stated, else the share of the trials with its error. */
export function success(summary: Summary, initiative: InitiativeSummary, words: FigureWords): Content {
  const stated = statement(summary, initiative);
  if (stated === null || stated.p50 === null) return odds(initiative.succeeded, words);
  return figure(statedShare(stated.p50, words), at(stated, 'p50'));
}

/** The same as a text without the error. */
export function successText(summary: Summary, initiative: InitiativeSummary, words: FigureWords): string {
  const stated = statedSuccess(summary, initiative);
  const { value, se } = initiative.succeeded;
  return stated === null ? percent(value, se, words) : statedShare(stated, words);
}
