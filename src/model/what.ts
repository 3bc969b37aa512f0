import type { Owner, SeriesKey } from './series.js';

/** Rows of a sheet that make a sum over the ages of a stock. */
export type AgesPart =
  'keep' | 'entered' | 'survival' | 'restart' | 'scaled' | 'weight' | 'weightedAge' | 'sum' | 'carried' | 'weighted';

/** What an equation is; words for it stand in `src/words/<language>/series.ts`. */
export type What =
  | { readonly kind: 'series'; readonly key: SeriesKey; readonly of: Owner }
  /** Running total of a series. */
  | { readonly kind: 'total'; readonly name: string; readonly of: What }
  | { readonly kind: 'ages'; readonly part: AgesPart; readonly of: What }
  /** In words already: those of the author, or of the language that it is written for. */
  | { readonly kind: 'text'; readonly text: string; readonly of: Owner };

/** The part of a segment, initiative, team group or capacity that a series is. */
export const seriesOf = (kind: 'segment' | 'initiative' | 'group' | 'capacity', id: string, key: SeriesKey): What => ({
  kind: 'series',
  key,
  of: { kind, id },
});

/** A series of the business as a whole. */
export const wholeSeries = (key: SeriesKey): What => ({ kind: 'series', key, of: { kind: 'business' } });
