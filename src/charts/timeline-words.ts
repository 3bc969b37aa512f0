import { calendar } from '../figures/month.js';
import { percent } from '../figures/share.js';
import { figureWords } from '../figures/words.js';
import type { InitiativeSummary, Summary } from '../summary/summary.js';
import { display } from './display.js';
import type { EvidenceWords } from './evidence-words.js';

/** First month of the largest mean effect; null where there is none. */
function largest({ timeline }: InitiativeSummary): { readonly effect: number; readonly month: number } | null {
  const effect = Math.max(0, ...timeline.activation);
  // Rounding alone does not make a later month the largest.
  const month = timeline.activation.findIndex((value) => value >= effect * (1 - 1e-9));
  return effect > 0 ? { effect, month } : null;
}

/** From the first start to the month in which the last initiative has its largest effect. */
export function claim({ initiatives, months, scenario: { locale } }: Summary, say: EvidenceWords): string {
  const starts = initiatives.flatMap(({ timeline }) => timeline.start.p50 ?? []).sort();
  const peaks = initiatives.map(largest);
  const last = Math.max(...peaks.map((peak) => peak?.month ?? 0));
  const full = peaks.some((peak) => peak === null) ? null : (months[last] ?? null);
  const words = figureWords(locale);
  const [first = say.timeline.never, ...later] = starts.map((month) => calendar(month, words));
  const at = full === null ? null : calendar(full, words);
  if (initiatives.length === 1) return say.timeline.titleOne(first, at);
  return say.timeline.title(initiatives.length, first, later.at(-1) ?? first, at);
}

export function describeInitiative(
  initiative: InitiativeSummary,
  { months, scenario: { locale } }: Summary,
  say: EvidenceWords,
): string {
  const peak = largest(initiative);
  const { start, stopChecks } = initiative.timeline;
  const words = figureWords(locale);
  const inWords = (month: string | null | undefined): string | null =>
    month === null || month === undefined ? null : calendar(month, words);
  return say.timeline.describe({
    name: display(initiative.label),
    start: inWords(start.p50) ?? say.timeline.never,
    most: percent(peak?.effect ?? 0, 0, words),
    at: peak === null ? null : inWords(months[peak.month]),
    checks: stopChecks.map((month) => calendar(month, words)).join(say.separator),
    review: inWords(initiative.declared?.review) ?? '',
  });
}
