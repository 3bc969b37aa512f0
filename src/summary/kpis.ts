import type { Program } from '../equations/program.js';
import { kpiKeys, seriesName } from '../model/series.js';
import type { Scenario } from '../model/scenario.js';
import { seriesLabel } from '../words/series-label.js';
import type { Kpi } from './kpi-schema.js';

/** KPIs that are series: those that phases name, in their order, then the common ones. A driver is no series of its own. */
export function kpisOf(scenario: Scenario, { equations, reported }: Program): Kpi[] {
  const { phases, locale } = scenario;
  const series = equations.filter((equation) => equation.kind === 'series');
  const named = phases.flatMap(({ kpis }) => kpis).filter((name) => reported.includes(name));
  return [...new Set([...named, ...kpiKeys.map((key) => seriesName(key, { kind: 'segments' }))])].map((name) => {
    const { unit, what, reads } = series.find((equation) => equation.name === name)!;
    return {
      series: name,
      label: seriesLabel(scenario, what, locale),
      unit,
      reading: reads,
      phases: phases.filter(({ kpis }) => kpis.includes(name)).map((phase) => phase.name),
    };
  });
}
