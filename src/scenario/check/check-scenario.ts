import type { IssueList } from '../../diagnostics/issues.js';
import type { BuiltScenario } from '../resolve/scenario.js';
import { report } from '../resolve/context.js';
import { checkBusiness } from './business.js';
import { checkConditions } from './conditions.js';
import { checkCorrelations } from './correlations.js';
import { checkCosts } from './costs.js';
import { checkEffects } from './effects.js';
import { checkGraph } from './graph.js';
import { checkPromises } from './promises.js';
import { checkPurpose } from './purpose.js';
import { checkStreams } from './streams.js';
import { checkTargets } from './targets.js';

/** What only the whole scenario can show: time, references in circles, missing promises, numbers that contradict each other. */
export function checkScenario(built: BuiltScenario, maxCells: number | undefined, issues: IssueList): void {
  const { scenario, root } = built;
  const isEmpty = root.at('direct').node === undefined && scenario.segments.length + scenario.initiatives.length === 0;
  if (isEmpty && !issues.failed) issues.add('nothing-to-simulate', { place: root.place });
  if (root.at('discountRate').node === undefined) report(built.context, 'no-discount-rate', root.at('discountRate'));
  checkPurpose(built);
  checkBusiness(built);
  checkEffects(built);
  checkGraph(built);
  checkPromises(built);
  checkTargets(built);
  checkConditions(built);
  checkCorrelations(built);
  checkStreams(built);
  checkCosts(built, maxCells);
}
