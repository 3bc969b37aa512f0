import type { WrittenForm } from '../../decide/flip/written-form.js';
import { decimal, lastPlace, trimmed } from './digits.js';
import { moneyScale, moneyText } from './money.js';
import type { Words } from './words.js';

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
  words: Words,
): string {
  const ending = !perYear ? '' : words.lang === 'ja' ? '/年' : '/year';
  switch (form) {
    case 'percent': {
      const place = Math.max(-2, lastPlace(error * 100, exponentOf(value * 100)));
      return `${decimal(value * 100, Math.min(0, place), words)}%${ending}`;
    }
    case 'money':
      return trimmed(moneyText(moneyScale([value], currency, words), value, error, false)) + ending;
    case 'months':
      return perYear ? decimal(value, 0, words) + ending : words.months(Math.round(value));
    case 'number': {
      const digits = decimal(value, lastPlace(error, exponentOf(value)), words);
      const named = unit === '' ? '' : /^\p{ASCII}/u.test(unit) ? ` ${unit}` : unit;
      return `${digits}${named}${ending}`;
    }
  }
}

/** Standard error that an interval stands for; 0 where an end is not known. */
export const errorOf = (low: number | null, high: number | null): number =>
  low === null || high === null ? 0 : (high - low) / (2 * 1.96);
