import { runMoney } from '../../figures/run-money.js';
import type { FlowSummary, Payback, Spread } from '../../summary/summary.js';
import { monthsText } from '../../figures/counted.js';
import { moneyAt } from '../../figures/money.js';
import { type Percentile } from '../../figures/point.js';
import type { Page } from './page.js';
import type { Words } from '../../words/words.js';

/** The month by which a share of the trials has paid back, with the calendar month; or why there is none. */
export function reachText(flow: FlowSummary, by: 'by50' | 'by80' | 'by90', words: Words): string {
  const reach: Payback['by50'] = flow.payback[by];
  if (flow.noDifference) return words.payback.noDifference;
  if (flow.payback.selfFunding.value === 1) return words.payback.selfFunding;
  if (reach.month === null) return words.payback.notRecovered;
  return `${monthsText(reach.month, words.figures)}${reach.calendar === null ? '' : ` (${reach.calendar})`}`;
}

/** Percentiles of an amount in one unit, which is said once: `−12 / 34 / 80 million`. */
export function moneyPercentiles(spread: Spread, which: readonly Percentile[], { summary, words }: Page): string {
  const scale = runMoney(summary);
  const parts = which.map((percentile) => moneyAt(scale, spread, percentile, summary.replay.trials));
  return words.figures.amount(parts.join(' / '), scale.unit);
}
