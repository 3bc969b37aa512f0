import { countAbove } from '../pool/count-months.js';
import { addedUp } from '../run-figures.js';
import type { Part, RunFigures, RunFrame } from '../run-figures.js';
import { funnelGatherings, funnelSeries } from './funnel.js';
import { kpiGatherings, kpiSeries } from './kpis.js';
import { yearPart } from './year-part.js';

/** In how many trials each initiative runs, month by month. */
function runningParts(into: RunFigures, { scenario, threads }: RunFrame): Part[] {
  return scenario.initiatives.map(({ id }): Part => {
    const series = `running.${id}`;
    return {
      series: [series],
      take: async (result) => {
        const { data, trials } = result;
        const work = { data, trials, months: result.offsets(series), limits: null, first: null };
        into.running.set(
          id,
          addedUp(into.running.has(id) ? into.running.get(id) : [], await countAbove(threads, work)),
        );
      },
    };
  });
}

/** The time line, the funnel and the KPIs of the run with everything on. */
export function evidenceParts(into: RunFigures, about: RunFrame): Part[] {
  into.funnels = funnelGatherings(about.scenario, about.units);
  into.kpis = kpiGatherings(about.scenario, about.program);
  const years = [...funnelSeries(into.funnels), ...kpiSeries(into.kpis)];
  return [...runningParts(into, about), ...years.map((one) => yearPart(one, about))];
}
