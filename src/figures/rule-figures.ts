import { statedAmount } from './amount.js';
import { monthsText } from './counted.js';
import { decimal, lastPlace, signed } from './digits.js';
import { factorText } from './factor.js';
import { moneyDigits, moneyText, type MoneyScale } from './money.js';
import { errorOf } from './point.js';
import { rangeText, type RangeText } from './range.js';
import { percent, points, shareInterval } from './share.js';
import type { FigureWords } from '../words/picture-words.js';

/** What a rule of the decision asks of a run, in which unit, and what was found. */
export interface RuleFigure {
  readonly unit: 'share' | 'money' | 'months' | 'factor';
  /** null = not reached. */
  readonly value: number | null;
  readonly se: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The one word for the state of a rule, whichever way it counts. */
export const ruleState = (holds: boolean, { ruleStates }: FigureWords): string =>
  holds ? ruleStates.holds : ruleStates.fails;

/** Standard error of what was found for a rule; that of a percentile by its interval, as on every other paper. */
export const ruleError = ({ se, low, high }: Pick<RuleFigure, 'se' | 'low' | 'high'>): number =>
  se ?? errorOf(low, high);

/** Writes what was found for a rule, its threshold as stated, and the distance between them. */
export interface RuleWriter {
  readonly value: (value: number, standardError: number) => string;
  /** With its sign. */
  readonly margin: (value: number, standardError: number) => string;
  /** Exactly as the rule states it. */
  readonly threshold: (value: number) => string;
  /** 95% interval of the value; null where nothing is random. */
  readonly interval: RangeText | null;
}

/** @param scale the unit of money of the run */
export function ruleWriter({ unit, low, high, se }: RuleFigure, scale: MoneyScale): RuleWriter {
  const { words } = scale;
  const error = ruleError({ se, low, high });
  const interval = (text: (low: number, high: number) => RangeText): RangeText | null =>
    low === null || high === null || low === high ? null : text(low, high);
  switch (unit) {
    case 'share':
      return {
        value: (value, standardError) => percent(value, standardError, words),
        margin: (value, standardError) => points(value, standardError, words),
        threshold: (value) => statedAmount(value, 'share', scale),
        interval: interval((from, to) => shareInterval(from, to, error, words)),
      };
    case 'money':
      return {
        value: (value, standardError) => moneyText(scale, value, standardError),
        margin: (value, standardError) => moneyText(scale, value, standardError, true),
        threshold: (value) => statedAmount(value, 'money', scale),
        interval: interval((from, to) =>
          rangeText(moneyDigits(scale, from, error), moneyDigits(scale, to, error), words),
        ),
      };
    case 'months':
      return {
        value: (value) => monthsText(value, words),
        margin: (value) => signed(value, 0, words),
        threshold: (value) => monthsText(value, words),
        interval: interval((from, to) => rangeText(decimal(from, 0, words), decimal(to, 0, words), words)),
      };
    case 'factor': {
      const place = lastPlace(error, -2);
      return {
        value: (value, standardError) => factorText(value, standardError, words),
        margin: (value, standardError) => signed(value, lastPlace(standardError, -2), words),
        threshold: (value) => words.times(statedAmount(value, 'factor', scale)),
        interval: interval((from, to) => rangeText(decimal(from, place, words), decimal(to, place, words), words)),
      };
    }
  }
}
