import type { Scenario } from '../../model/scenario.js';
import { formatMonth } from '../../model/time.js';
import { mapped } from '../column/column.js';
import type { Column } from '../column/column.js';
import type { Frame } from '../flow-summary.js';
import { columnIn } from '../gather/gathering.js';
import { paybackSummary } from '../payback.js';
import type { RunFigures } from '../run-figures.js';
import type { Summary } from '../summary.js';
import { kpiSummaries } from './kpis.js';
import { monthRange } from './timeline.js';
import type { Drawn } from './timeline.js';
import { monthsOfYears } from './years.js';

/** When the phases come and go, and their KPIs by fiscal year. Month 1 = the first of the scenario; Infinity = never entered. */
export function phaseSummaries(
  scenario: Scenario,
  { phases, kpis }: RunFigures,
  drawn: Drawn,
  frame: Frame,
): Summary['phases'] {
  const entered = (index: number): Column => columnIn(phases.get(scenario.phases[index].name));
  const months = monthsOfYears(scenario);
  return scenario.phases.map(({ name, label }, i) => {
    const reach = paybackSummary(entered(i), frame.horizon, frame, (month) => formatMonth(frame.start + month - 1));
    const isLast = i + 1 === scenario.phases.length;
    return {
      name,
      label,
      entered: reach.recovered,
      by50: reach.by50,
      start: monthRange(
        mapped(entered(i), (month) => month - 1),
        frame,
      ),
      // It ends in the month before the next one is entered.
      end: isLast
        ? null
        : monthRange(
            mapped(entered(i + 1), (month) => month - 2),
            frame,
          ),
      kpis: kpiSummaries(kpis, name, months, drawn),
    };
  });
}
