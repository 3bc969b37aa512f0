import { ratioInto } from './pool/ratio-columns.js';
import { sumInto } from './pool/sum-columns.js';
import { fiscalYearsOf } from './profit-and-loss.js';
import { ratioSeries, trailingWindow } from './ratio.js';
import { reusableColumns } from './reusable-columns.js';
import type { Part, RunFigures, RunFrame } from './run-figures.js';

/** Revenue, MRR and sales ratio of the company in each fiscal year. Profit is a line of the P/L. */
export function companyPart(into: RunFigures, { scenario, threads }: RunFrame): Part {
  const { indirect, direct } = ratioSeries('revenue');
  const years = fiscalYearsOf(scenario);
  const reused = reusableColumns(threads);
  return {
    series: ['companyRevenue', 'mrr.indirect', 'mrr.direct', indirect, direct],
    take: async (result) => {
      const { data, trials } = result;
      const columns = reused(3 * years.length, trials);
      const of = (measure: number): Float64Array[] =>
        columns.slice(measure * years.length, (measure + 1) * years.length);
      const [revenue, mrr, ratio] = [of(0), of(1), of(2)];
      const terms = [
        ...years.map(({ from, to }) => result.offsets('companyRevenue', from, to)),
        ...years.map(({ to }) => [result.offset('mrr.indirect', to), result.offset('mrr.direct', to)]),
      ];
      await sumInto(threads, { data, terms, out: [...revenue, ...mrr] });
      const windows = years.map(({ to }) => trailingWindow(result, 'revenue', to));
      await ratioInto(threads, { data, windows, out: ratio });
      into.company = { revenue, mrr, ratio };
    },
  };
}
