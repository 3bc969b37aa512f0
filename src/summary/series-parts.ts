import { bandSink } from './gather/gathering.js';
import { detailSeries } from './pnl-detail.js';
import { addGroupSums } from './pool/group-sums.js';
import { fiscalYearsOf } from './profit-and-loss.js';
import type { Part, RunFigures, RunFrame } from './run-figures.js';
import { TRIAL_GROUPS } from './trial-groups.js';
import { quantileTypeOf } from './units.js';

/** Single series of a run: those that are exported with their bands, and sums of those that the detail of the P/L is made of. */
export function seriesParts(run: string, into: RunFigures, about: RunFrame): Part[] {
  const { program, scenario, units } = about;
  const summed = new Set(detailSeries(run, scenario));
  const shown = program.reported.filter((series) => about.exported || summed.has(series));
  return shown.map((series): Part => {
    const take = summed.has(series) ? groupTaker(series, into, about) : undefined;
    const part = { series: [series], ...(take === undefined ? {} : { take }) };
    if (!about.exported) return part;
    const unit = units.get(series)!;
    const sink = bandSink(quantileTypeOf(unit, scenario.currency));
    into.exported.push({ series, unit, sink });
    return { ...part, band: sink };
  });
}

function groupTaker(series: string, into: RunFigures, { scenario, threads }: RunFrame): NonNullable<Part['take']> {
  const years = fiscalYearsOf(scenario);
  const out = threads.numbers(years.length * TRIAL_GROUPS);
  into.groupSums.set(series, out);
  return async (result) => {
    const terms = years.map(({ from, to }) => result.offsets(series, from, to));
    await addGroupSums(threads, { data: result.data, trials: result.trials, terms, out });
  };
}
