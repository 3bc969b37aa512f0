import { calendar } from '../figures/month.js';
import { percent } from '../figures/share.js';
import type { PictureWords } from '../words/picture-words.js';
import type { InitiativeSummary, Summary } from '../summary/summary.js';
import { display } from './display.js';

/** First month of the largest mean effect; null where there is none. */
function largest({ timeline }: InitiativeSummary): { readonly effect: number; readonly month: number } | null {
  const effect = Math.max(0, ...timeline.activation);
  // Rounding alone does not make a later month the largest.
  const month = timeline.activation.findIndex((value) => value >= effect * (1 - 1e-9));
  return effect > 0 ? { effect, month } : null;
}

/** From the first start to the month in which the last initiative has its largest effect. */
export function claim({ initiatives, months }: Summary, words: PictureWords): string {
  const {
    evidenceCharts: { timeline },
    figures,
  } = words;
  const starts = initiatives.flatMap(({ timeline }) => timeline.start.p50 ?? []).sort();
  const peaks = initiatives.map(largest);
  const last = Math.max(...peaks.map((peak) => peak?.month ?? 0));
  const full = peaks.some((peak) => peak === null) ? null : (months[last] ?? null);
  const [first = timeline.never, ...later] = starts.map((month) => calendar(month, figures));
  const at = full === null ? null : calendar(full, figures);
  if (initiatives.length === 1) return timeline.titleOne(first, at);
  return timeline.title(initiatives.length, first, later.at(-1) ?? first, at);
}

export function describeInitiative(initiative: InitiativeSummary, { months }: Summary, words: PictureWords): string {
  const {
    evidenceCharts: { timeline },
    figures,
  } = words;
  const peak = largest(initiative);
  const { start, stopChecks } = initiative.timeline;
  const inWords = (month: string | null | undefined): string | null =>
    month === null || month === undefined ? null : calendar(month, figures);
  return timeline.describe({
    name: display(initiative.label),
    start: inWords(start.p50) ?? timeline.never,
    most: percent(peak?.effect ?? 0, 0, figures),
    at: peak === null ? null : inWords(months[peak.month]),
    checks: stopChecks.map((month) => calendar(month, figures)).join(words.charts.separator),
    review: inWords(initiative.declared?.review) ?? '',
  });
}
