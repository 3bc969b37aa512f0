import { readingOf } from '../../model/measure-reading.js';
import type { Scenario } from '../../model/scenario.js';
import { fiscalYears } from '../../model/time.js';
import type { RunResult } from '../../engine/simulate.js';
import { bandIn, bandSink } from '../gather/gathering.js';
import type { BandSink } from '../gather/gathering.js';
import { ratioInto } from '../pool/ratio-columns.js';
import { sumInto } from '../pool/sum-columns.js';
import { ratioSeries, ratioWindow } from '../ratio.js';
import { reusableColumns } from '../reusable-columns.js';
import type { Part, RunFrame } from '../run-figures.js';
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

/** The part of a run that fills it. Averages are gathered as sums: `yearFigures` divides them. */
export function yearPart({ series, read, sink }: YearGathering, { scenario, threads, gathering }: RunFrame): Part {
  const years = fiscalYears(scenario.start, scenario.horizon, scenario.fiscalCalendar);
  if (read === 'end')
    return {
      series: [series],
      take: async (result, batch) => {
        const offsets = years.map(({ to }) => result.offset(series, to));
        await gathering.addBands(batch, result.data, [{ sink, offsets }]);
      },
    };
  const { indirect, direct } = ratioSeries.revenue;
  const reused = reusableColumns(threads);
  const fill = async (result: RunResult, out: Float64Array[]): Promise<void> => {
    const { data } = result;
    if (read === 'ratio') {
      const windows = years.map(({ from, to }) => ratioWindow(result, 'revenue', from, to));
      await ratioInto(threads, { data, windows, out });
    } else await sumInto(threads, { data, terms: years.map(({ from, to }) => result.offsets(series, from, to)), out });
  };
  return {
    series: read === 'ratio' ? [indirect, direct] : [series],
    take: async (result, batch) => {
      const { trials } = result;
      const [data] = reused(1, years.length * trials);
      const offsets = years.map((_, year) => year * trials);
      await fill(
        result,
        offsets.map((from) => data.subarray(from, from + trials)),
      );
      await gathering.addBands(batch, data, [{ sink, offsets }]);
    },
  };
}

/** @param months of each fiscal year */
export function yearFigures({ read, sink }: YearGathering, months: readonly number[]): YearFigures {
  const { mean, p10, p50, p90 } = bandIn(sink);
  const shown = (values: readonly (number | null)[]): (number | null)[] =>
    read === 'average' ? values.map((value, year) => (value === null ? null : value / months[year])) : [...values];
  return { mean: shown(mean), p10: shown(p10), p50: shown(p50), p90: shown(p90) };
}
