import { statedShare } from '../figures/amount.js';
import type { AssumptionSummary } from '../summary/assumption-summary.js';
import type { InitiativeSummary, Summary } from '../summary/summary.js';
import type { FigureWords } from '../words/picture-words.js';
import type { Content, Figure } from './content.js';
import { at, chance, figure, odds } from './figures.js';

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
export const success = (summary: Summary, initiative: InitiativeSummary, words: FigureWords): Content =>
  stated(summary, initiative, words) ?? odds(initiative.succeeded, words);

/** The same without the error. */
export const successChance = (summary: Summary, initiative: InitiativeSummary, words: FigureWords): Figure =>
  stated(summary, initiative, words) ?? chance(initiative.succeeded, words);

function stated(summary: Summary, initiative: InitiativeSummary, words: FigureWords): Figure | null {
  const found = statement(summary, initiative);
  return found === null || found.p50 === null ? null : figure(statedShare(found.p50, words), at(found, 'p50'));
}
