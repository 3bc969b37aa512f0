import { statedShare } from '../figures/amount.js';
import { oddsText, percent } from '../figures/share.js';
import type { FigureWords } from '../words/words.js';
import type { InitiativeSummary, Summary } from '../summary/summary.js';

/**
 * The probability of success that the scenario states as one number; null where it is uncertain itself or not written.
 * The share of the trials only comes near to it.
 */
export function statedSuccess({ assumptions }: Pick<Summary, 'assumptions'>, { id }: InitiativeSummary): number | null {
  const found = assumptions.find((assumption) => assumption.id === `initiatives.${id}.success`);
  return found === undefined || found.p5 !== found.p95 ? null : found.p50;
}

/** The odds that an initiative succeeds: as stated, else the share of the trials, with its error where asked. */
export function successText(
  summary: Summary,
  initiative: InitiativeSummary,
  words: FigureWords,
  { error }: { readonly error: boolean },
): string {
  const stated = statedSuccess(summary, initiative);
  const { succeeded } = initiative;
  if (stated !== null) return statedShare(stated, words);
  return error ? oddsText(succeeded, words) : percent(succeeded.value, succeeded.se, words);
}
