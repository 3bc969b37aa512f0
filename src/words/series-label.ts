import { labelIn, type Labelled } from '../model/label.js';
import type { Locale, Scenario } from '../model/scenario.js';
import { keyOfSeries, lineFact, type Owner, type SeriesKey } from '../model/series.js';
import { namedSeries } from '../model/author-series.js';
import { drivers } from '../model/fields.js';
import type { What } from '../model/what.js';
import { capital } from './line-names.js';
import type { ToldKey } from './en/series.js';
import { pictureWordsOf, type PictureWords } from './picture-words.js';

/** What a scenario calls its parts: all that a series may be of. */
type Parts = Pick<Scenario, 'segments' | 'initiatives' | 'team' | 'capacities' | 'direct'>;

const isTold = (key: SeriesKey, { told }: PictureWords['series']): key is ToldKey => Object.hasOwn(told, key);

/** The name of the owner; null for the business as a whole. */
function ownerLabel(of: Owner, key: SeriesKey, parts: Parts, { owners }: PictureWords['series']): string | null {
  switch (of.kind) {
    case 'segment':
      return labelIn(parts.segments, of.id);
    case 'initiative':
      return labelIn(parts.initiatives, of.id);
    case 'group':
      return labelIn(parts.team, of.id);
    case 'capacity':
      return labelIn(parts.capacities, of.id);
    case 'quantity':
      return of.id;
    case 'direct':
      return parts.direct.label;
    case 'segments':
      return lineFact(key) === null ? owners.segments : owners.partnerBusiness;
    case 'business':
    case 'measures':
      return null;
  }
}

/** The name of a series, with its line in the P/L where it is one: those of a segment are lines 1 to 8. */
function named(key: Exclude<SeriesKey, ToldKey>, of: Owner, words: PictureWords['series']): string {
  const name = words.names[key];
  const fact = lineFact(key);
  if (key === 'indirectRatio') return words.ratioOfMonth(name);
  if (fact === null) return name;
  const isLine = of.kind === 'segment' ? fact.ofSegment === true : of.kind === 'segments' || of.kind === 'business';
  if (isLine) return words.line(name, fact.number.replace(/\D+$/, ''));
  return of.kind === 'segment' ? words.shared(name) : name;
}

function labelOf(key: SeriesKey, of: Owner, parts: Parts, words: PictureWords['series']): string {
  const owner = ownerLabel(of, key, parts, words);
  if (isTold(key, words)) return words.told[key](owner ?? '');
  const name = named(key, of, words);
  return owner === null ? capital(name) : words.of(owner, name);
}

/** What an equation is called, with whose it is: in explanations, tables of KPIs and the sheets of the model. */
export function seriesLabel(scenario: Parts, what: What, locale: Locale): string {
  const { series: words } = pictureWordsOf(locale);
  switch (what.kind) {
    case 'series':
      return labelOf(what.key, what.of, scenario, words);
    case 'total':
      return words.total(what.name);
    case 'ages':
      return words.sumOf(seriesLabel(scenario, what.of, locale), words.sums[what.part]);
    case 'text':
      return what.text;
  }
}

/** A word with what it is of behind it. @param segment label of the segment; null = all */
function noted(
  word: string,
  segment: string | null,
  channel: string | undefined,
  words: PictureWords['series'],
): string {
  const channels: Readonly<Record<string, string>> = words.channels;
  const note = segment ?? (channel === undefined ? undefined : channels[channel]);
  return note === undefined ? capital(word) : words.noted(capital(word), note);
}

/**
 * A series that authors may name, or a driver, for readers who know no names of series; an author's own measure keeps its name.
 * @param segment label of the segment that it is of; null = all
 */
export function seriesWord(name: string, segment: string | null, locale: Locale): string {
  const { series, fields } = pictureWordsOf(locale);
  const [bare = name, channel] = name.split('.');
  const driver = drivers.find((known) => known === bare);
  const names: Readonly<Record<string, string>> = series.names;
  const word = namedSeries(name) !== null ? names[bare] : driver && fields.names[driver];
  return word === undefined ? name : noted(word, segment, channel, series);
}

/** A step of the funnel: all segments together, or one by its label. */
export function stepWord(step: string, segment: string | null, locale: Locale): string {
  const { series } = pictureWordsOf(locale);
  const key = keyOfSeries(step);
  return key === null || isTold(key, series) ? step : noted(series.names[key], segment, undefined, series);
}

/** What a target measures, with the label of the segment that it is measured in. */
export function metricWord(
  metric: string,
  { segments, locale }: { readonly segments: readonly Labelled[]; readonly locale: Locale },
): string {
  const segment = segments.find(({ id }) => metric.endsWith(`.${id}`));
  return seriesWord(metric, segment?.label ?? null, locale);
}
