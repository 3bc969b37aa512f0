import { report } from '../build/context.js';
import type { BuiltScenario as Built } from '../build/scenario.js';

/** Trials × months × items above which a run is refused unless asked for: minutes on two cores. */
export const defaultMaxCells = 2_000_000_000;

/** The size of the run, estimated before it starts. Items are segments, initiatives and the direct channel. */
export function checkCosts({ scenario, root, context }: Built, maxCells = defaultMaxCells): void {
  const { horizon } = scenario;
  const { trials } = scenario.simulation;
  const items = scenario.segments.length + scenario.initiatives.length + 1;
  const cells = trials * horizon * items;
  if (cells <= maxCells || context.issues.failed) return;
  const written = root.at('simulation').at('trials');
  const cursor = written.node === undefined ? root : written;
  report(context, 'too-much-work', cursor, { cells, trials, horizon, items, limit: maxCells, flag: String(cells) });
}
