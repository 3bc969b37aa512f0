import type { YearFigures } from '../../summary/evidence/shapes.js';
import type { Context } from './context.js';
import { decimal, lastPlace } from './digits.js';
import { markup, type Content, type Markup } from './markup.js';
import { money, moneyScale } from './money.js';
import { percentage } from './share.js';

/** Writes a figure of a unit; the error decides the digits. */
type Write = (value: number, error: number) => Markup | string;

interface Writer {
  readonly write: Write;
  /** Percentiles are whole: those of counts are actual trials. */
  readonly whole: boolean;
  /** Unit of money that the row is in, or empty. */
  readonly unit: string;
}

/** Money in one unit for the whole row, shares as percentages, else counts with the digits that they need. */
export function yearWriter(unit: string, { p10, p50, p90, mean }: YearFigures, { summary, words }: Context): Writer {
  const { currency } = summary.scenario;
  if (unit.startsWith(currency)) {
    const scale = moneyScale([...p90, ...mean], currency, words);
    return { write: (value, error) => money(scale, value, error), unit: scale.unit, whole: false };
  }
  if (unit === 'share' || unit === 'rate')
    return { write: (value, error) => percentage(value, error, words), unit: '', whole: false };
  const largest = Math.max(0, ...p90.map((value) => Math.abs(value ?? 0)));
  const finest = largest >= 100 ? 0 : largest >= 10 ? -1 : -2;
  const whole = [...p10, ...p50, ...p90].every((value) => value === null || Number.isInteger(value));
  return { write: (value, error) => decimal(value, lastPlace(error, finest), words), unit: '', whole };
}

/** An error of which no digit behind the point is shown. */
const WHOLE = 9;

/** P10 to P90 of a normal, in standard deviations. */
const BAND = 2.563;

/** What one fiscal year shows: a main figure, and P10–P90 below it. */
export function yearCell(
  years: YearFigures,
  year: number,
  main: 'mean' | 'p50',
  { write, whole }: Writer,
  { summary, words }: Context,
): Content {
  const [value, low, high] = [years[main][year], years.p10[year], years.p90[year]];
  if (value === null) return markup`<span class="none">${words.none}</span>`;
  // A median is known a quarter less well than a mean.
  const error = low === null || high === null ? 0 : (1.25 * (high - low)) / BAND / Math.sqrt(summary.replay.trials);
  const least = (percentile: boolean): number => (whole && percentile ? Math.max(error, WHOLE) : error);
  const shown = markup`<span class="figure">${write(value, least(main === 'p50'))}</span>`;
  if (low === null || high === null || low === high) return shown;
  const ends = [write(low, least(true)), words.between(high), write(high, least(true))];
  return [shown, markup`<span class="band">${ends}</span>`];
}
