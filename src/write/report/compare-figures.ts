import { range } from '../../figures/range.js';
import type { Comparison } from '../../decide/compare/compare-analysis.js';
import { decimal, lastPlace } from '../../figures/digits.js';
import { type MoneyScale, moneyDigits, moneyText } from '../../figures/money.js';
import { percent, points } from '../../figures/share.js';
import type { Words } from './words.js';

type PairedDifference = Comparison['npv'];
type Better = Comparison['better']['npv'];

/** A difference as text: with its sign, and its interval, empty where nothing is random. */
export interface DifferenceText {
  readonly value: string;
  readonly interval: string;
}

/** How a share of trials reads beside its error; a difference of shares is in points. */
export const betterText = (
  { better, tie, worse }: Better,
  words: Words,
): Record<'better' | 'tie' | 'worse', string> => ({
  better: percent(better.value, better.se, words),
  tie: percent(tie.value, tie.se, words),
  worse: percent(worse.value, worse.se, words),
});

export function moneyDifference({ mean, se, low, high }: PairedDifference, scale: MoneyScale): DifferenceText {
  const { words } = scale;
  return {
    value: moneyText(scale, mean, se, true),
    interval: low === high ? '' : range(moneyDigits(scale, low, se), moneyDigits(scale, high, se), words),
  };
}

export function shareDifference({ mean, se, low, high }: PairedDifference, words: Words): DifferenceText {
  const place = lastPlace(se * 100, -1);
  const ends = range(decimal(low * 100, place, words), decimal(high * 100, place, words), words);
  return { value: points(mean, se, words), interval: low === high ? '' : `${ends}${words.points}` };
}

/** A figure of the bridge with its standard error: `+12.3 ±0.4`. */
export const withError = (text: string, error: string | null): string => (error === null ? text : `${text} ±${error}`);

/** Letters by which the scenarios of a comparison go: A, B, C … */
export const letterOf = (at: number): string =>
  String.fromCharCode(65 + (at % 26)) + (at < 26 ? '' : String(Math.floor(at / 26)));
