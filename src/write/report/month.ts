import { monthsText } from '../../figures/counted.js';
import type { FlowSummary, Payback } from '../../summary/summary.js';
import { insteadOf, markup, type Content, type Measured } from '../html/markup.js';
import { calendar } from '../../figures/month.js';
import type { MonthRange } from '../../summary/evidence/shapes.js';
import type { Words } from '../../words/words.js';

type Reach = Payback['by50'];

/** A month of a clock with the calendar month and the 95% interval of it; 未回収 when it is not reached. */
export function reached(reach: Reach, words: Words): Measured {
  if (reach.month === null) return insteadOf(words.payback.notRecovered);
  if (reach.month === 0) return insteadOf(words.payback.selfFunding);
  const exact = reach.low === reach.month && reach.high === reach.month;
  const range = `${words.figures.interval95} ${reach.low ?? words.figures.none}${words.figures.to}${reach.high ?? words.payback.notRecovered}`;
  const interval = exact ? null : markup`<span class="interval">${range}</span>`;
  const date =
    reach.calendar === null ? null : markup`<span class="date">${calendar(reach.calendar, words.figures)}</span>`;
  return {
    main: markup`<span class="figure">${monthsText(reach.month, words.figures)}</span>`,
    detail: [date, interval],
  };
}

/** The month by which a share of the trials has paid back, or the word for a flow that has nothing to pay back. */
export function paybackMonth(
  flow: FlowSummary,
  payback: Payback,
  by: 'by50' | 'by80' | 'by90',
  words: Words,
): Measured {
  if (flow.noDifference) return insteadOf(words.payback.noDifference);
  if (payback.selfFunding.value === 1) return insteadOf(words.payback.selfFunding);
  return reached(payback[by], words);
}

/** The median month, with P10–P90 where they differ. */
export function monthCell(range: MonthRange, never: string, words: Words): Content {
  const at = (month: string | null): string => (month === null ? never : calendar(month, words.figures));
  const band = markup`<span class="band">${at(range.p10)}${words.figures.to}${at(range.p90)}</span>`;
  return [markup`<span class="figure">${at(range.p50)}</span>`, range.p10 === range.p90 ? null : band];
}
