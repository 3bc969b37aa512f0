import { report } from '../resolve/context.js';
import type { BuiltScenario as Built } from '../resolve/scenario.js';
import type { Scenario } from '../../model/scenario.js';

/** Cells above which a run is refused unless asked for: some minutes on two cores. */
const defaultMaxCells = 20_000_000_000;

type Sized = Pick<Scenario, 'simulation' | 'horizon' | 'initiatives' | 'segments'>;

/** Runs of a scenario: five, and two without each initiative (model section 9). */
const runsOf = (scenario: Sized): number => 5 + 2 * scenario.initiatives.length;

/** Segments, initiatives and the direct channel. */
const itemsOf = (scenario: Sized): number => scenario.segments.length + scenario.initiatives.length + 1;

/** The size of a simulation, known before it starts: trials × months × runs × items. */
export const cellsOf = (scenario: Sized): number =>
  scenario.simulation.trials * scenario.horizon * runsOf(scenario) * itemsOf(scenario);

/** Refuses a simulation that would take too long. */
export function checkCosts({ scenario, root, context }: Built, maxCells = defaultMaxCells): void {
  const cells = cellsOf(scenario);
  if (cells <= maxCells || context.issues.failed) return;
  const written = root.at('simulation').at('trials');
  const cursor = written.node === undefined ? root : written;
  const { horizon } = scenario;
  const { trials } = scenario.simulation;
  const [runs, items] = [runsOf(scenario), itemsOf(scenario)];
  report(context, 'too-much-work', cursor, {
    cells,
    trials,
    horizon,
    runs,
    items,
    limit: maxCells,
    flag: String(cells),
  });
}
