import type { StandardError } from '../../figures/digits.js';
import { footedText } from '../../figures/footing/place.js';
import { moneyDigits, moneyErrorText, type MoneyScale } from '../../figures/money.js';
import * as amounts from '../../figures/money.js';
import { percentileError, type Percentile, type Point } from '../../figures/point.js';
import { rangeText, type RangeText } from '../../figures/range.js';
import { percent, shareErrorText, type Estimate } from '../../figures/share.js';
import * as shares from '../../figures/share.js';
import type { FigureWords } from '../../words/picture-words.js';
import { markup, type Markup } from '../html/markup.js';

const none = (words: FigureWords): Markup => markup`<span class="none">${words.none}</span>`;

/** Printed digits of an amount; whole ones keep the place of the decimals beside them. */
export function moneyMarkup(scale: MoneyScale, text: string): Markup {
  const align = scale.finest < 0 && !text.includes('.') ? ' whole' : '';
  const sign = text.startsWith(scale.words.minus) ? ' negative' : '';
  return markup`<span class="${`figure${align}${sign}`}">${text}</span>`;
}

/** An amount in the table's unit, cut where a tenth of its standard error (in the currency) begins. */
export const money = (scale: MoneyScale, amount: number, standardError: StandardError): Markup =>
  moneyMarkup(scale, moneyDigits(scale, amount, standardError));

/** Money in units of its last digit, with `+` in front of what is positive where asked. */
export function footedMoney(units: number, place: number, scale: MoneyScale, plus = false): Markup {
  const text = footedText(units, place, scale.words, plus);
  return markup`<span class="${units < 0 ? 'figure negative' : 'figure'}">${text}</span>`;
}

/** One percentile of an amount; a dash where it does not exist. */
export function moneyAt(scale: MoneyScale, point: Point, percentile: Percentile, trials: number): Markup {
  const amount = point[percentile];
  return amount === null ? none(scale.words) : money(scale, amount, percentileError(point, percentile, trials));
}

/** The ends of a range, each a figure of its own. */
const ends = (low: Markup, to: string, high: Markup): Markup => markup`${low}<span class="to">${to}</span>${high}`;

/** The smaller line below a median or mean: two percentiles; nothing where both print the same. */
export function moneyBand(
  scale: MoneyScale,
  point: Point,
  trials: number,
  [from, to]: readonly [Percentile, Percentile] = ['p10', 'p90'],
): Markup | null {
  const band = amounts.moneyBand(scale, point, trials, [from, to]);
  if (band === null) return null;
  return markup`<span class="band">${ends(moneyMarkup(scale, band.low), band.to, moneyMarkup(scale, band.high))}</span>`;
}

/** 95% interval of one percentile; nothing where there is no sampling error. */
export function moneyInterval(scale: MoneyScale, point: Point, percentile: Percentile, trials: number): Markup | null {
  const interval = point.intervals?.[percentile] ?? null;
  if (interval === null || interval[0] === interval[1]) return null;
  const error = percentileError(point, percentile, trials);
  const [from, until] = [moneyDigits(scale, interval[0], error), moneyDigits(scale, interval[1], error)];
  const { low, to, high } = rangeText(from, until, scale.words);
  return markup`<span class="interval">${scale.words.interval95} ${ends(moneyMarkup(scale, low), to, moneyMarkup(scale, high))}</span>`;
}

export const moneyMean = (scale: MoneyScale, { mean, se }: Point): Markup =>
  mean === null ? none(scale.words) : money(scale, mean, se ?? 0);

/** ` ±1.2`, the standard error of a mean; nothing where the last digit printed does not move. */
export const moneyError = (scale: MoneyScale, standardError: StandardError): Markup | null =>
  errorMarkup(moneyErrorText(scale, standardError));

/** ` ±1.2` behind a figure; nothing where there is no error to show. */
export const errorMarkup = (shown: string | null): Markup | null =>
  shown === null ? null : markup` <span class="error">±${shown}</span>`;

/** Share of trials ± one standard error. */
export const odds = ({ value, se }: Estimate, words: FigureWords): Markup =>
  markup`<span class="figure">${percent(value, se, words)}</span>${shareError(se, words)}`;

/** ` ±0.5` in percentage points; nothing where the last digit printed does not move. */
export const shareError = (standardError: StandardError, words: FigureWords): Markup | null =>
  errorMarkup(shareErrorText(standardError, words));

/** One percentile of a share that varies over the trials; a dash where it does not exist. */
export const percentAt = (point: Point, percentile: Percentile, trials: number, words: FigureWords): Markup =>
  point[percentile] === null
    ? none(words)
    : markup`<span class="figure">${shares.percentAt(point, percentile, trials, words)}</span>`;

export function percentBand(point: Point, trials: number, words: FigureWords): Markup | null {
  const band = shares.percentBand(point, trials, words);
  return band === null ? null : bandOf(band);
}

/** A range of figures as the smaller line below its middle; `unit` follows it. */
export function bandOf({ low, to, high }: RangeText, unit = ''): Markup {
  const end = (text: string): Markup => markup`<span class="figure">${text}</span>`;
  return markup`<span class="band">${ends(end(low), to, end(high))}${unit}</span>`;
}
