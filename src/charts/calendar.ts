import { pictureWordsOf } from '../words/picture-words.js';
import type { Summary } from '../summary/summary.js';
import { rows } from './layer.js';
import type { Layer } from './layer.js';
import { pixelText } from './pixel-text.js';
import { GRID, QUIET, SIZE } from './theme.js';

/** The months of a run beside a column of names: where things fall, in pixels. */
export interface Calendar {
  readonly left: number;
  readonly width: number;
  /** Left edge of a month by its index; the horizon's is the right edge. */
  readonly x: (month: number) => number;
  /** The same of a calendar month `YYYY-MM`, held inside the horizon. */
  readonly of: (month: string) => number;
}

/** Pixels that a label of the axis needs. */
const LABEL = 62;

export function calendarOf({ months }: Summary, left: number, width: number): Calendar {
  const x = (month: number): number => left + (width * month) / months.length;
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const of = (month: string): number => x(month < first ? 0 : month > last ? months.length : months.indexOf(month));
  return { left, width, x, of };
}

/** Months that are labelled: the first, then starts of fiscal years; over short horizons every few months. */
function ticksOf({ months, fiscalYears }: Summary, width: number): number[] {
  const month = width / months.length;
  const every = (length: number): number => Math.max(1, Math.ceil(LABEL / (length * month)));
  const starts = fiscalYears.map(({ from }) => months.indexOf(from)).filter((t) => t * month >= LABEL);
  if (starts.length >= 3) return [0, ...starts.filter((_, k) => k % every(12) === 0)];
  return months.map((_, t) => t).filter((t) => t % every(1) === 0 && (months.length - t) * month >= LABEL / 2);
}

/** Lines at the labelled months over the height, and their labels below. */
export function calendarAxis(summary: Summary, { left, width, x }: Calendar, height: number): Layer[] {
  const { fiscalYearLabel } = pictureWordsOf(summary.scenario.locale).figures;
  const years = new Map(summary.fiscalYears.map(({ from, label }) => [from, fiscalYearLabel(label)]));
  const ticks = ticksOf(summary, width);
  const lines: Layer = {
    data: rows([...ticks, summary.months.length].map((t) => ({ f0: x(t), f1: 0, f2: height }))),
    mark: { type: 'rule', color: GRID, strokeWidth: 1 },
    encoding: {
      x: { field: 'f0', type: 'quantitative', scale: null, axis: null },
      y: { field: 'f1', type: 'quantitative', scale: null, axis: null },
      y2: { field: 'f2' },
    },
  };
  const labels = ticks.flatMap((t) => {
    const month = summary.months[t] ?? '';
    return [month, years.get(month) ?? ''].map((text, k) => ({
      x: x(t),
      y: height + 14 + 15 * k,
      text,
      colour: QUIET,
    }));
  });
  const shown = labels.filter(({ text, x: at }) => text !== '' && at <= left + width);
  return [lines, ...pixelText(shown, { size: SIZE.small })];
}
