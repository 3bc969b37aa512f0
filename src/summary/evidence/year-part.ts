import type { RunResult } from '../../engine/simulate.js';
import { fiscalYears } from '../../model/time.js';
import { ratioInto } from '../pool/ratio-columns.js';
import { sumInto } from '../pool/sum-columns.js';
import { ratioSeries, ratioWindow } from '../ratio.js';
import { reusableColumns } from '../reusable-columns.js';
import type { Part, RunFrame } from '../run-figures.js';
import type { YearGathering } from './years.js';

/** The part of a run that fills a series by fiscal year. Averages are gathered as sums: `yearFigures` divides them. */
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
  const { indirect, direct } = ratioSeries('revenue');
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
