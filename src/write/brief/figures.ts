import type { FlowSummary, Odds, Payback } from '../../summary/summary.js';
import { monthsText } from '../../figures/counted.js';
import { moneyBand, moneyText } from '../../figures/money.js';
import { calendar } from '../../figures/month.js';
import { type Percentile, type Point, percentileError } from '../../figures/point.js';
import { percent, shareErrorText } from '../../figures/share.js';
import type { BriefContext } from './context.js';
import type { Figure, Row } from './model.js';

type Of = (flow: FlowSummary) => Figure;

/** One figure under both lenses; a flow without any difference says so. */
export function row(name: string, { summary, words }: BriefContext, of: Of): Row {
  const figure = (flow: FlowSummary): Figure =>
    flow.noDifference ? { main: words.payback.noDifference, detail: '' } : of(flow);
  return { name, strict: figure(summary.program.strict), broad: figure(summary.program.broad) };
}

/** An amount with its unit; `plus` = with its sign, for differences. */
export const amount = (value: number, error: number, { scale }: BriefContext, plus = false): string =>
  moneyText(scale, value, error, plus);

/** A percentile with its unit. */
export function amountAt(point: Point, percentile: Percentile, context: BriefContext): string {
  const value = point[percentile];
  if (value === null) return context.words.figures.none;
  return amount(value, percentileError(point, percentile, context.summary.replay.trials), context);
}

/** `P10–P90: 12.3–45.6`; empty where nothing varies. */
export function band(point: Point, { scale, summary }: BriefContext): string {
  const shown = moneyBand(scale, point, summary.replay.trials);
  return shown === null ? '' : `P10–P90 ${shown.low}${shown.to}${shown.high}`;
}

export const meanAmount = ({ mean, se }: Point, context: BriefContext): string =>
  mean === null ? context.words.figures.none : amount(mean, se ?? 0, context);

/** A share of the trials, with its error where it shows. */
export function chance({ value, se }: Odds, { words }: BriefContext): Figure {
  const error = shareErrorText(se, words.figures);
  return { main: percent(value, se, words.figures), detail: error === null ? '' : `±${error}` };
}

/** The month by which a share of the trials has paid back, with its date. */
export function paidBackBy(payback: Payback, by: 'by50' | 'by80', { words }: BriefContext): Figure {
  const { month, calendar: date } = payback[by];
  if (payback.selfFunding.value === 1 || month === 0) return { main: words.payback.selfFunding, detail: '' };
  if (month === null) return { main: words.payback.notRecovered, detail: '' };
  return { main: monthsText(month, words.figures), detail: date === null ? '' : calendar(date, words.figures) };
}
