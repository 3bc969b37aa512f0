import type { Context } from '../context.js';
import { type MoneyScale, moneyScale } from '../../../figures/money.js';

/** The one unit of money for costs, deficits and values of the program on page one. */
export function pageScale({ summary, words }: Context): MoneyScale {
  const amounts = [summary.program.strict, summary.program.broad].flatMap(({ cost, peakDeficit, npv }) => [
    cost.p95,
    peakDeficit.p95,
    npv.mean,
  ]);
  return moneyScale(amounts, summary.scenario.currency, words);
}
