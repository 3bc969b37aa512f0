import { monthsText } from '../../figures/counted.js';
import { moneyBand, moneyChange, moneyDigits } from '../../figures/money.js';
import { calendar } from '../../figures/month.js';
import { type Percentile, type Point, percentileError } from '../../figures/point.js';
import { shareErrorText } from '../../figures/share.js';
import type { FlowSummary, Odds, Payback } from '../../summary/summary.js';
import { sentence, type Content, type Source } from '../content.js';
import * as figures from '../figures.js';
import { at, figure, moneyFigure, plusApart, withUnit } from '../figures.js';
import type { Measured } from '../measures.js';
import type { BriefContext } from './context.js';
import type { Row } from './model.js';

type Of = (flow: FlowSummary) => Measured;

/** One figure under both lenses; a flow without any difference says so. */
export function row(name: Content, { summary, words }: BriefContext, of: Of): Row {
  const measured = (flow: FlowSummary): Measured =>
    flow.noDifference ? { main: words.payback.noDifference, detail: null } : of(flow);
  return { name, strict: measured(summary.program.strict), broad: measured(summary.program.broad) };
}

/** A figure with nothing beside it. */
export const alone = (main: Content): Measured => ({ main, detail: null });

/** An amount with its unit. */
export const amount = (value: number, error: number, { scale }: BriefContext, source: Source | null): Content =>
  withUnit(scale, moneyFigure(scale, moneyDigits(scale, value, error), source));

/** The same with its sign, for differences. */
export const change = (value: number, error: number, { scale }: BriefContext, source: Source | null): Content =>
  withUnit(scale, plusApart(moneyFigure(scale, moneyChange(scale, value, error), source)));

/** A percentile with its unit. */
export function amountAt(point: Point, percentile: Percentile, context: BriefContext): Content {
  const value = point[percentile];
  if (value === null) return context.words.figures.none;
  const error = percentileError(point, percentile, context.summary.replay.trials);
  return amount(value, error, context, at(point, percentile));
}

/** `P10–P90 12.3–45.6`; nothing where nothing varies. */
export function band(point: Point, { scale, summary }: BriefContext): Content {
  const shown = moneyBand(scale, point, summary.replay.trials);
  if (shown === null) return null;
  const [low, high] = [
    figure(shown.low, at(point, 'p10'), scale.unit),
    figure(shown.high, at(point, 'p90'), scale.unit),
  ];
  return ['P10–P90 ', plusApart(low), shown.to, plusApart(high)];
}

export const meanAmount = (point: Point, context: BriefContext): Content =>
  point.mean === null ? context.words.figures.none : amount(point.mean, point.se ?? 0, context, at(point, 'mean'));

/** A share of the trials, with its error where it shows. */
export function chance(odds: Odds, { words }: BriefContext): Measured {
  const error = shareErrorText(odds.se, words.figures);
  return {
    main: figures.chance(odds, words.figures),
    detail: error === null ? null : ['±', figure(error, at(odds, 'se'))],
  };
}

/** The month by which a share of the trials has paid back, with its date. */
export function paidBackBy(payback: Payback, by: 'by50' | 'by80', { words }: BriefContext): Measured {
  const reach = payback[by];
  if (payback.selfFunding.value === 1 || reach.month === 0) return alone(words.payback.selfFunding);
  if (reach.month === null) return alone(words.payback.notRecovered);
  return {
    main: figure(monthsText(reach.month, words.figures), at(reach, 'month')),
    detail: reach.calendar === null ? null : calendar(reach.calendar, words.figures),
  };
}

/** A name with its figure. */
export const pair = (name: Content, shown: Content, { words }: BriefContext): Content =>
  sentence((keep) => words.brief.pair(keep(name), keep(shown)));

/** Parts of one line, and how many more there are. */
export const listed = (parts: readonly Content[], rest: number, { words }: BriefContext): Content =>
  sentence((keep) => words.brief.list(parts.map(keep), rest));
