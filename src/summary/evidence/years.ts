import { readingOf } from '../../model/measure-reading.js';
import type { Scenario } from '../../model/scenario.js';
import { fiscalYears } from '../../model/time.js';
import { bandIn, bandSink } from '../gather/gathering.js';
import type { BandSink } from '../gather/gathering.js';
import { quantileTypeOf } from '../units.js';
import type { YearFigures, YearRead } from './shapes.js';

/** Months of the horizon in each fiscal year. */
export const monthsOfYears = ({ start, horizon, fiscalCalendar }: Scenario): number[] =>
  fiscalYears(start, horizon, fiscalCalendar).map(({ from, to }) => to - from + 1);

/** How a series is read over a fiscal year: the indirect sales ratio from sums, any other ratio as the mean of its months. */
function readOf(series: string, { measures }: Scenario): YearRead {
  if (series === 'indirectRatio') return 'ratio';
  const years = { stock: 'end', flow: 'sum', ratio: 'average' } as const;
  return years[readingOf(series, measures)];
}

/** A series by fiscal year, gathered from one run. */
export interface YearGathering {
  readonly series: string;
  readonly unit: string;
  readonly read: YearRead;
  readonly sink: BandSink;
}

/** @param read as the series reads, where it is not said */
export const yearGathering = (
  series: string,
  unit: string,
  scenario: Scenario,
  read = readOf(series, scenario),
): YearGathering => ({
  series,
  unit,
  read,
  sink: bandSink(read === 'end' || read === 'sum' ? quantileTypeOf(unit, scenario.currency) : 7),
});

/** @param months of each fiscal year */
export function yearFigures({ read, sink }: YearGathering, months: readonly number[]): YearFigures {
  const { mean, p10, p50, p90 } = bandIn(sink);
  const shown = (values: readonly (number | null)[]): (number | null)[] =>
    read === 'average' ? values.map((value, year) => (value === null ? null : value / months[year])) : [...values];
  return { mean: shown(mean), p10: shown(p10), p50: shown(p50), p90: shown(p90) };
}
