import type { Better, PairedDifference, Regret } from '../../decide/compare/compare-analysis.js';
import { decimal, lastPlace } from '../../figures/digits.js';
import { moneyChange, moneyDigits, type MoneyScale } from '../../figures/money.js';
import { rangeText, type RangeText } from '../../figures/range.js';
import { percent, points } from '../../figures/share.js';
import type { FigureWords } from '../../words/picture-words.js';
import type { Words } from '../../words/words.js';
import { sentence, type Content } from '../content.js';
import { at, chance, figure, money, moneyError, moneyFigure, withUnit } from '../figures.js';

/** A difference with its sign, and its 95% interval; null where nothing is random. */
export interface Difference {
  readonly value: Content;
  readonly interval: Content;
}

type Ends = Pick<PairedDifference, 'low' | 'high'>;

/** An interval; `unit` is that of its money. */
const between = ({ low, to, high }: RangeText, ends: Ends, unit = ''): Content => [
  figure(low, at(ends, 'low'), unit),
  to,
  figure(high, at(ends, 'high'), unit),
];

export function moneyDifference(difference: PairedDifference, scale: MoneyScale): Difference {
  const { mean, se, low, high } = difference;
  const range = rangeText(moneyDigits(scale, low, se), moneyDigits(scale, high, se), scale.words);
  return {
    value: withUnit(scale, moneyFigure(scale, moneyChange(scale, mean, se), at(difference, 'mean'))),
    interval: low === high ? null : between(range, difference, scale.unit),
  };
}

/** A difference of shares is in points. */
export function shareDifference(difference: PairedDifference, { figures }: Words): Difference {
  const { mean, se, low, high } = difference;
  const place = lastPlace(se * 100, -1);
  const range = rangeText(decimal(low * 100, place, figures), decimal(high * 100, place, figures), figures);
  return {
    value: inPoints(points(mean, se, figures), difference, figures),
    interval: low === high ? null : [between(range, difference), figures.points],
  };
}

/** The unit of points stands behind its figure. */
export const inPoints = (
  text: string,
  mean: Pick<PairedDifference, 'mean'>,
  { points: unit }: FigureWords,
): Content => [figure(text.slice(0, -unit.length), at(mean, 'mean')), unit];

/** How often the other scenario is better, with the ties where there are any. */
export function betterLine({ better, tie }: Better, { figures, comparePaper }: Words): Content {
  const ties = percent(tie.value, tie.se, figures);
  // The words leave out a tie that never happens: they must see that it reads 0%.
  return sentence((keep) =>
    comparePaper.better(keep(chance(better, figures)), ties === '0%' ? ties : keep(chance(tie, figures))),
  );
}

/** Expected regret with its error. */
export const regretMean = ({ expected }: Regret, scale: MoneyScale): Content => [
  money(scale, expected.mean, expected.se, at(expected, 'mean')),
  moneyError(scale, expected),
];

export const regretP95 = ({ expected, p95 }: Regret, scale: MoneyScale): Content =>
  money(scale, p95.value, expected.se, at(p95, 'value'));
