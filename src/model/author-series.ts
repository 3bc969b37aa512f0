import { keysNamedIn, quantityOfKey, seriesName, type SeriesKey } from './series.js';

const totals = keysNamedIn('segments').map((key) => seriesName(key, { kind: 'segments' }));
const besideDirect = (name: string): boolean => name.endsWith('.indirect');

/** Names that authors may use: of a segment (`<name>.<id>`), sums over the segments, and of the business with both channels. */
export const namesForAuthors = {
  segment: keysNamedIn('segment') as readonly string[],
  totals: totals.filter((name) => !besideDirect(name)),
  business: [
    ...totals.filter(besideDirect),
    ...keysNamedIn('direct').map((key) => seriesName(key, { kind: 'direct' })),
    ...keysNamedIn('business'),
  ],
};

/** Names of the whole business that are taken although authors may not use them. */
export const reservedNames: readonly string[] = keysNamedIn('reserved');

/** The key of a series that authors may name; null for anything else, such as a measure of their own. */
export function namedSeries(name: string): SeriesKey | null {
  const { segment, totals: summed, business } = namesForAuthors;
  const [key = '', id] = name.split('.');
  const known = summed.includes(name) || business.includes(name) || (id !== undefined && segment.includes(key));
  return known ? (key as SeriesKey) : null;
}

/**
 * Names that conditions, targets, KPIs and rules may use, in a fixed order: per segment, totals, business, own measures.
 * `total(name)` is the running total of any of them.
 */
export function seriesNames(scenario: {
  readonly segments: readonly { readonly id: string }[];
  readonly measures: readonly { readonly name: string }[];
}): string[] {
  return [
    ...scenario.segments.flatMap(({ id }) => namesForAuthors.segment.map((name) => `${name}.${id}`)),
    ...namesForAuthors.totals,
    ...namesForAuthors.business,
    ...scenario.measures.map(({ name }) => name),
  ];
}

/** Whether the values of a series are shares, between 0 and 1. */
export function isShareSeries(name: string): boolean {
  const key = namedSeries(name);
  return key !== null && quantityOfKey(key) === 'share';
}
