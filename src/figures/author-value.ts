import { monthsText } from './counted.js';
import { decimal, lastPlace, trimmed } from './digits.js';
import { moneyScale } from './money.js';
import type { FigureWords } from '../words/picture-words.js';

/** How the values of an input are written: as its author wrote them. */
export interface WrittenForm {
  readonly form: 'percent' | 'money' | 'months' | 'number';
  /** The values are per year. */
  readonly perYear: boolean;
  /** The unit that the author named; empty when none. */
  readonly unit: string;
}

/** The form that the unit of an analysis stands for: `%` (0.12 is 12%), `months`, the currency or the author's own, with `/year` where written per year. */
export function writtenForm(unit: string, currency: string): WrittenForm {
  const perYear = unit.endsWith('/year');
  const own = perYear ? unit.slice(0, -'/year'.length) : unit;
  const form =
    own === '%'
      ? 'percent'
      : /^(months?|か月|[カヵケヶ]月)$/.test(own)
        ? 'months'
        : own === currency
          ? 'money'
          : 'number';
  return { form, perYear, unit: form === 'number' ? own : '' };
}

/** Digits that a value shows where its error does not ask for fewer. */
const DIGITS = 3;

/** Exponent of the last of so many digits. */
const exponentOf = (value: number): number => Number(value.toExponential().split('e')[1]) - (DIGITS - 1);

/**
 * A value in the way its author writes it: percent stays percent, money has its unit, durations are months.
 * @param error standard error of the value; decides the digits, at most three
 */
export function authorValue(
  value: number,
  error: number,
  { form, perYear, unit }: WrittenForm,
  currency: string,
  words: FigureWords,
): string {
  const ending = perYear ? words.perYear : '';
  switch (form) {
    case 'percent': {
      const place = Math.max(-2, lastPlace(error * 100, exponentOf(value * 100)));
      return `${decimal(value * 100, Math.min(0, place), words)}%${ending}`;
    }
    case 'money':
      return authorMoney(value, error, currency, words) + ending;
    case 'months':
      return perYear ? decimal(value, 0, words) + ending : monthsText(Math.round(value), words);
    case 'number': {
      if (unit === `${currency}/month`) return authorMoney(value, error, currency, words) + words.perMonth + ending;
      const digits = decimal(value, lastPlace(error, exponentOf(value)), words);
      const named = unit === '' ? '' : /^\p{ASCII}/u.test(unit) ? ` ${unit}` : unit;
      return `${digits}${named}${ending}`;
    }
  }
}

/** Below this money is written out: prices are. */
const WRITTEN_OUT = 1e6;

/** Money in a unit of its own; below a hundred of the currency it keeps three digits, so that a price per click is not 0. */
function authorMoney(value: number, error: number, currency: string, words: FigureWords): string {
  const scale = moneyScale([Math.abs(value) < WRITTEN_OUT ? 0 : value], currency, words);
  const finest = scale.divisor === 1 && value !== 0 ? Math.min(0, exponentOf(value)) : scale.finest;
  const digits = decimal(value / scale.divisor, lastPlace(error / scale.divisor, finest), words);
  return trimmed(words.amount(digits, scale.unit));
}
