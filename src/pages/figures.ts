import type { AmountWriter } from '../figures/amount.js';
import type { StandardError } from '../figures/digits.js';
import { footedText } from '../figures/footing/place.js';
import { moneyDigits, moneyErrorText, type MoneyScale } from '../figures/money.js';
import * as amounts from '../figures/money.js';
import { percentileError, type Percentile, type Point } from '../figures/point.js';
import { rangeText, type RangeText } from '../figures/range.js';
import { percent, shareErrorText, type Estimate } from '../figures/share.js';
import * as shares from '../figures/share.js';
import type { FigureWords } from '../words/picture-words.js';
import { at, entryAt, type Source } from '../figures/source.js';
import { inStyle, none, sentence, type Content, type Figure, type Styled } from './content.js';

/** Figures with the place in the results that they print. Texts are those of `src/figures`; here they get their source. */

export { at, entryAt };

export const figure = (text: string, source: Source | null = null, unit = ''): Figure => ({
  figure: text,
  unit,
  source,
});

/** A dash. */
const missing = (words: FigureWords): Styled => none(words.none);

/** Printed digits of an amount in the unit of a scale. */
export const moneyFigure = (scale: MoneyScale, text: string, source: Source | null = null): Figure => ({
  ...figure(text, source, scale.unit),
  column: scale.finest < 0 ? 'ragged' : 'even',
});

/** An amount cut where a tenth of its standard error (in the currency) begins. */
export const money = (
  scale: MoneyScale,
  amount: number,
  standardError: StandardError,
  source: Source | null = null,
): Figure => moneyFigure(scale, moneyDigits(scale, amount, standardError), source);

/** An amount with its unit, for running text. */
export const moneyInText = (
  scale: MoneyScale,
  amount: number,
  standardError: StandardError,
  source: Source | null = null,
): Content => withUnit(scale, money(scale, amount, standardError, source));

/** An amount whose digits are known, with its unit, for running text. */
export const withUnit = (scale: MoneyScale, digits: Content): Content =>
  sentence((keep) => scale.words.amount(keep(digits), scale.unit));

/** Money in units of its last digit, with `+` in front of what is positive where asked. */
export const footedMoney = (
  units: number,
  place: number,
  scale: MoneyScale,
  source: Source | null = null,
  plus = false,
): Figure => ({ ...figure(footedText(units, place, scale.words, plus), source, scale.unit), column: 'even' });

/** One percentile of an amount; a dash where it does not exist. */
export function moneyAt(scale: MoneyScale, point: Point, percentile: Percentile, trials: number): Content {
  const amount = point[percentile];
  if (amount === null) return missing(scale.words);
  return money(scale, amount, percentileError(point, percentile, trials), at(point, percentile));
}

/** The ends of a range, each a figure of its own. */
const ends = (low: Figure, to: string, high: Figure): Content => [plusApart(low), inStyle('to', to), plusApart(high)];

/** The plus sign of a difference, or of an end beside a negative one, stands before the figure, which is printed without it elsewhere. */
export const plusApart = (end: Figure): Content =>
  end.figure.startsWith('+') ? ['+', { ...end, figure: end.figure.slice(1) }] : end;

/** The smaller line below a median or mean: two percentiles; nothing where both print the same. */
export function moneyBand(
  scale: MoneyScale,
  point: Point,
  trials: number,
  [from, to]: readonly [Percentile, Percentile] = ['p10', 'p90'],
): Content {
  const band = amounts.moneyBand(scale, point, trials, [from, to]);
  if (band === null) return null;
  const [low, high] = [moneyFigure(scale, band.low, at(point, from)), moneyFigure(scale, band.high, at(point, to))];
  return inStyle('band', ends(low, band.to, high));
}

/** 95% interval of one percentile; nothing where there is no sampling error. */
export function moneyInterval(scale: MoneyScale, point: Point, percentile: Percentile, trials: number): Content {
  const interval = point.intervals?.[percentile] ?? null;
  if (interval === null || interval[0] === interval[1]) return null;
  const error = percentileError(point, percentile, trials);
  const [from, until] = [moneyDigits(scale, interval[0], error), moneyDigits(scale, interval[1], error)];
  const { low, to, high } = rangeText(from, until, scale.words);
  const end = (text: string, which: number): Figure => moneyFigure(scale, text, entryAt(interval, which));
  return inStyle('interval', `${scale.words.interval95} `, ends(end(low, 0), to, end(high, 1)));
}

export const moneyMean = (scale: MoneyScale, point: Point): Content =>
  point.mean === null ? missing(scale.words) : money(scale, point.mean, point.se ?? 0, at(point, 'mean'));

/** What has a standard error. */
interface Uncertain {
  readonly se: StandardError;
}

/** ` ±1.2`, the standard error of a mean; nothing where the last digit printed does not move. */
export const moneyError = (scale: MoneyScale, uncertain: Uncertain): Content =>
  errorOf(moneyErrorText(scale, uncertain.se ?? 0), uncertain, scale.unit);

/** ` ±1.2` behind a figure; nothing where there is no error to show. */
export const errorOf = (shown: string | null, uncertain: Uncertain | null, unit = ''): Content =>
  shown === null
    ? null
    : [' ', inStyle('error', '±', figure(shown, uncertain === null ? null : at(uncertain, 'se'), unit))];

/** Share of trials ± one standard error. */
export const odds = (estimate: Estimate, words: FigureWords): Content => [
  chance(estimate, words),
  shareError(estimate, words),
];

/** Share of trials without its error. */
export const chance = (estimate: Estimate, words: FigureWords): Figure =>
  figure(percent(estimate.value, estimate.se, words), at(estimate, 'value'));

/** ` ±0.5` in percentage points; nothing where the last digit printed does not move. */
export const shareError = (uncertain: Uncertain, words: FigureWords): Content =>
  errorOf(shareErrorText(uncertain.se, words), uncertain);

/** One percentile of a share that varies over the trials; a dash where it does not exist. */
export const percentAt = (point: Point, percentile: Percentile, trials: number, words: FigureWords): Content =>
  point[percentile] === null
    ? missing(words)
    : figure(shares.percentAt(point, percentile, trials, words), at(point, percentile));

export function percentBand(point: Point, trials: number, words: FigureWords): Content {
  const band = shares.percentBand(point, trials, words);
  return band === null ? null : bandOf(band, [at(point, 'p10'), at(point, 'p90')]);
}

/** A range of figures as the smaller line below its middle; `said` follows it, `unit` is what they are counted in. */
export const bandOf = (
  { low, to, high }: RangeText,
  [from, until]: readonly [Source | null, Source | null],
  said = '',
  unit = said,
): Styled => inStyle('band', ends(figure(low, from, unit), to, figure(high, until, unit)), said);

/** 95% interval: what it is, and its ends; `said` follows them. */
export const interval95 = (
  { low, to, high }: RangeText,
  [from, until]: readonly [Source, Source],
  words: FigureWords,
  said = '',
  unit = said,
): Styled =>
  inStyle('interval', `${words.interval95} `, ends(figure(low, from, unit), to, figure(high, until, unit)), said);

/** Digits of a series, KPI or target with the unit that its writer knows. */
export function amountFigure(
  { unit }: AmountWriter,
  digits: string,
  source: Source | null,
  words: FigureWords,
): Content {
  if (unit === '' || unit === '%') return figure(`${digits}${unit}`, source);
  return sentence((keep) => words.amount(keep(figure(digits, source, unit)), unit));
}

/** The same unit for digits alone, where the words would set the unit beside them. */
export const digitsOnly = (scale: MoneyScale): MoneyScale => ({
  ...scale,
  words: { ...scale.words, amount: (digits) => digits },
});
