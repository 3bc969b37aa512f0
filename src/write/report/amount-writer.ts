import type { TargetSummary } from '../../summary/summary.js';
import { decimal, lastPlace } from '../../figures/digits.js';
import { moneyDigits, moneyScale } from '../../figures/money.js';
import { percentage } from '../../figures/share.js';
import type { Words } from './words.js';

export interface AmountWriter {
  readonly write: (value: number, standardError: number) => string;
  /** Puts the unit to a figure. A range below it repeats none but a percent sign. */
  readonly finish: (text: string) => string;
}

/** A target's figure in its own unit: money scaled by the target's value, a share as a percentage, else a count. */
export function amountWriter(target: TargetSummary, currency: string, words: Words): AmountWriter {
  if (target.unit.startsWith(currency)) {
    const scale = moneyScale([target.value, target.reached.broad.p90], currency, words);
    return {
      write: (value, error) => moneyDigits(scale, value, error),
      finish: (text) => words.amount(text, scale.unit),
    };
  }
  if (target.unit === 'share')
    return { write: (value, error) => percentage(value, error, words).slice(0, -1), finish: (text) => `${text}%` };
  const finest = target.value % 1 === 0 ? 0 : -1;
  return { write: (value, error) => decimal(value, lastPlace(error, finest), words), finish: (text) => text };
}
