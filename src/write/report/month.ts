import type { FlowSummary, Payback } from '../../summary/summary.js';
import { insteadOf, markup, type Measured } from './markup.js';
import type { Words } from './words.js';

type Reach = Payback['by50'];

/** A calendar month `YYYY-MM` in the language's own writing. */
export function calendar(month: string, words: Words): string {
  const [year = '', number = ''] = month.split('-');
  return words.calendar(year, Number(number));
}

/** `2026年4月 – 2027年3月`. */
export const period = (from: string, to: string, words: Words): string =>
  `${calendar(from, words)}${words.to}${calendar(to, words)}`;

/** A month of a clock with the calendar month and the 95% interval of it; 未回収 when it is not reached. */
export function reached(reach: Reach, words: Words): Measured {
  if (reach.month === null) return insteadOf(words.notRecovered);
  if (reach.month === 0) return insteadOf(words.selfFunding);
  const exact = reach.low === reach.month && reach.high === reach.month;
  const range = `${words.interval95} ${reach.low ?? words.none}${words.to}${reach.high ?? words.notRecovered}`;
  const interval = exact ? null : markup`<span class="interval">${range}</span>`;
  const date = reach.calendar === null ? null : markup`<span class="date">${calendar(reach.calendar, words)}</span>`;
  return { main: markup`<span class="figure">${words.months(reach.month)}</span>`, detail: [date, interval] };
}

/** The month by which a share of the trials has paid back, or the word for a flow that has nothing to pay back. */
export function paybackMonth(
  flow: FlowSummary,
  payback: Payback,
  by: 'by50' | 'by80' | 'by90',
  words: Words,
): Measured {
  if (flow.noDifference) return insteadOf(words.noDifference);
  if (payback.selfFunding.value === 1) return insteadOf(words.selfFunding);
  return reached(payback[by], words);
}
