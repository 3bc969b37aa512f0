import { pictureWordsOf } from '../words/picture-words.js';
import type { Summary } from '../summary/summary.js';
import type { AxisOptions } from './layer.js';

/** Pixels that one label needs. */
const LABEL = 64;

/**
 * Calendar months on a plain index (0 = the scenario's first month), so that no time zone can move a label.
 * Marks stand at the first month and at starts of fiscal years; over short horizons at every few months.
 * `width` of the axis in pixels.
 */
export function monthAxis(summary: Summary, width: number): AxisOptions {
  const values = tickMonths(summary, width);
  const { fiscalYearLabel } = pictureWordsOf(summary.scenario.locale).figures;
  const years = new Map(summary.fiscalYears.map(({ from, label }) => [from, fiscalYearLabel(label)]));
  const labels = values.map((t) => {
    const month = summary.months[t] ?? '';
    const year = years.get(month);
    return year === undefined ? [month] : [month, year];
  });
  return {
    title: null,
    values,
    labelExpr: `${JSON.stringify(labels)}[indexof(${JSON.stringify(values)}, datum.value)]`,
    grid: false,
    labelOverlap: false,
    labelFlush: false,
    labelLineHeight: 15,
  };
}

function tickMonths({ months, fiscalYears }: Summary, width: number): number[] {
  const between = months.length > 1 ? width / (months.length - 1) : width;
  const every = (length: number): number => Math.max(1, Math.ceil(LABEL / (length * between)));
  const starts = fiscalYears.map(({ from }) => months.indexOf(from)).filter((t) => t * between >= LABEL);
  if (starts.length >= 3) return [0, ...starts.filter((_, k) => k % every(12) === 0)];
  return months.map((_, t) => t).filter((t) => t % every(1) === 0);
}
