import { median } from '../../random/distribution.js';
import type { BuildContext, Told } from './context.js';
import { report } from './context.js';
import type { Cursor } from './cursor.js';
import type { FieldRules } from './field-rules.js';

/** Share of a month above which a loss, or a rise of prices, is hardly meant, and what such losses come to in a year. */
const muchPerMonth = 0.05;
const muchPerYear = 0.46;

const middleOf = ({ value }: Pick<Told, 'value'>): number => (typeof value === 'number' ? value : median(value));

/** What a change per month comes to in a year. */
const ofYear = (monthly: number): number => power(1 + monthly, 12) - 1;
const power = (base: number, times: number): number =>
  Array.from({ length: times }).reduce<number>((kept) => kept * base, 1);

const wholePercent = (share: number): string => `${Math.round(share * 100)}%`;

const percentText = (share: number): string => `${Number((share * 100).toPrecision(3))}%`;

/** Warns of numbers that are valid and hardly meant: 10 for 10%, a loss per year in a field per month. */
export function warnOfSlips(cursor: Cursor<unknown>, told: Told, rules: FieldRules, context: BuildContext): void {
  warnOfPlainShare(cursor, told, rules, context);
  warnOfTinyShare(cursor, told, context);
  if (rules.losing) warnOfLoss(cursor, told, context);
  // Of the fields that hold a change, prices of existing customers alone may be written per year.
  if (rules.dimension === 'lift' && rules.perYear) warnOfRise(cursor, told, context);
}

/** Fields of which the whole is hardly meant: 1 was to be 1%. */
const neverWhole =
  /\.(?:deal\.(?:commission|margin|distributorMargin)|winRate|cannibalisation|recruitment\.[pq]|contact\.forgetting)(?:\.value)?(?:\.\d{4}-\d{2})?$/;

/** Fields that are hardly ever below 1%: 0.6% was to be 60%. Engagement and what is sold beside a win may be. */
const neverTiny =
  /\.(?:qualification|winRate|grossMargin|success|deal\.(?:commission|margin|distributorMargin|royalty)|services\.margin)(?:\.value)?(?:\.\d{4}-\d{2})?$/;

/** A change of 10 is one of 1000%, and so is 1 one of 100%: whoever means that can say it with a percent sign. */
function warnOfPlainShare(cursor: Cursor<unknown>, told: Told, { dimension }: FieldRules, context: BuildContext): void {
  if (told.percent) return;
  const middle = middleOf(told);
  const change = (dimension === 'lift' || dimension === 'growth') && Math.abs(middle) >= 1;
  const whole = told.value === 1 && neverWhole.test(cursor.path);
  if (!change && !whole) return;
  const found = cursor.text();
  const instead = told.name === null ? meant(told.value) : '';
  report(context, 'number-for-percent', cursor, { found, meaning: percentText(middle), instead });
}

function warnOfTinyShare(cursor: Cursor<unknown>, told: Told, context: BuildContext): void {
  const middle = middleOf(told);
  if (!told.percent || !(middle > 0 && middle < 0.01) || !neverTiny.test(cursor.path)) return;
  const exact = typeof told.value === 'number' && told.name === null;
  report(context, 'percent-of-share', cursor, {
    found: cursor.text(),
    value: Number(middle.toPrecision(3)),
    instead: exact ? percentText(middle * 100) : '',
  });
}

/** `10%` for 10, `4%` for the factor 1.04, `5% to 10%` for 5 to 10. */
export function meant(value: Told['value']): string {
  if (typeof value !== 'number') return value.kind === 'interval' ? `${meant(value.low)} to ${meant(value.high)}` : '';
  const isFactor = value > 1 && value < 2;
  return isFactor ? percentText(value - 1) : `${value}%`;
}

function warnOfLoss(cursor: Cursor<unknown>, told: Told, context: BuildContext): void {
  const middle = middleOf(told);
  const exact = typeof told.value === 'number' && told.name === null;
  const found = cursor.text();
  if (told.perYear && middle > muchPerYear) {
    const kept = percentText(1 - middle);
    report(context, 'yearly-loss-high', cursor, { found, kept, instead: exact ? `${kept}/year` : '' });
  } else if (!told.perYear && middle > muchPerMonth)
    report(context, 'monthly-loss-high', cursor, { found, perYear: exact ? wholePercent(-ofYear(-middle)) : '' });
}

function warnOfRise(cursor: Cursor<unknown>, told: Told, context: BuildContext): void {
  const middle = middleOf(told);
  // A plain 1 was named above.
  if (told.perYear || middle <= muchPerMonth || (!told.percent && middle >= 1)) return;
  report(context, 'monthly-rise-high', cursor, { found: cursor.text(), perYear: wholePercent(ofYear(middle)) });
}

/** The mean of twelve factors multiplies every year by itself. */
const mostSeason = 2;

/** Factors such as 100 and 120 were to be 1 and 1.2. */
export function warnOfSeason(cursor: Cursor<unknown>, factors: readonly number[], context: BuildContext): void {
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
  if (mean > mostSeason) report(context, 'seasonality-level', cursor, { mean: Number(mean.toPrecision(3)) });
}
