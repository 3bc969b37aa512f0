import { errorText, lastPlace, scaledError, type StandardError } from './digits.js';
import { moneyChange, moneyDigits, type MoneyScale } from './money.js';
import { runMoney, type MoneyFacts } from './run-money.js';

/** A mean with its standard error, in the currency. */
interface MeanValue {
  readonly mean: number;
  readonly se: StandardError;
}

/** Writes means of the net present value of a run. */
export interface NetValueWriter {
  /** Exponent of the last digit that the program's own value has. */
  readonly place: number;
  /** Without the unit. */
  readonly digits: (value: MeanValue) => string;
  /** With the unit; `plus` = with its sign, for differences. */
  readonly text: (value: MeanValue, plus?: boolean) => string;
  /** Its standard error in the place of the digits; null where the last of them does not move. */
  readonly error: (value: MeanValue) => string | null;
}

/**
 * The one digit for all means of the net present value of a run, of the program as of what adds up to it: the coarser of the two that the
 * program has in the two lenses. A mean with a larger error of its own has fewer digits; in a unit of its own a family keeps its own digits.
 * @param errors standard errors of the program's value, in the currency
 */
export function netValueWriter(scale: MoneyScale, errors: readonly StandardError[]): NetValueWriter {
  const least = errors.reduce<number>((most, error) => Math.max(most, error ?? 0), 0);
  const known = (se: StandardError): number => Math.max(se ?? 0, least);
  const placeOf = (error: number): number => lastPlace(error / scale.divisor, scale.finest);
  return {
    place: placeOf(least),
    digits: ({ mean, se }) => moneyDigits(scale, mean, known(se)),
    text: ({ mean, se }, plus = false) =>
      scale.words.amount((plus ? moneyChange : moneyDigits)(scale, mean, known(se)), scale.unit),
    error: ({ se }) => errorText(scaledError(se, scale.divisor), placeOf(known(se)), scale.words),
  };
}

/** The writer of a run, for figures in this unit. */
export function runValueWriter(run: MoneyFacts, scale: MoneyScale): NetValueWriter {
  const { program } = run;
  if (program === undefined || scale.divisor !== runMoney(run).divisor) return netValueWriter(scale, []);
  return netValueWriter(scale, [program.strict.npv.se, program.broad.npv.se]);
}
