import { amountWriter, type AmountWriter } from './amount.js';
import type { MoneyScale } from './money.js';

/** A figure over the fiscal years: one entry a year; null where it is undefined in every trial. */
export interface YearFigures {
  readonly mean: readonly (number | null)[];
  readonly p10: readonly (number | null)[];
  readonly p50: readonly (number | null)[];
  readonly p90: readonly (number | null)[];
}

/** P10 to P90 of a normal, in standard deviations. */
const BAND = 2.563;

/** An error of which no digit behind the point is shown. */
const WHOLE = 9;

/** The printed figures of one year, without their unit; `band` is null where nothing varies. */
interface YearText {
  readonly main: string;
  readonly band: readonly [low: string, high: string] | null;
}

export interface YearWriter extends AmountWriter {
  /** What the year shows: its mean or median, and P10 and P90; null where it is undefined. */
  readonly year: (year: number, main: 'mean' | 'p50') => YearText | null;
}

/** Writes a figure by fiscal year, all of its years in one unit; the sampling error is estimated from the band. */
export function yearWriter(
  unit: string,
  years: YearFigures,
  scale: MoneyScale,
  currency: string,
  trials: number,
): YearWriter {
  const percentiles = [...years.p10, ...years.p50, ...years.p90];
  // Percentiles of counts are actual trials.
  const whole = percentiles.every((value) => value === null || Number.isInteger(value));
  const writer = amountWriter(unit, [...percentiles, ...years.mean], scale, currency);
  const counts = writer.unit === '' && whole;
  return {
    ...writer,
    year: (year, main) => {
      const [value, low, high] = [years[main][year] ?? null, years.p10[year] ?? null, years.p90[year] ?? null];
      if (value === null) return null;
      // A median is known a quarter less well than a mean.
      const error = low === null || high === null ? 0 : (1.25 * (high - low)) / BAND / Math.sqrt(trials);
      const write = (shown: number, percentile: boolean): string =>
        writer.digits(shown, percentile && counts ? Math.max(error, WHOLE) : error);
      const ends = low === null || high === null ? null : ([write(low, true), write(high, true)] as const);
      const band = ends === null || ends[0] === ends[1] ? null : ends;
      return { main: write(value, main === 'p50'), band };
    },
  };
}
