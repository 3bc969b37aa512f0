import type { Initiative } from '../model/initiative.js';
import type { Scenario } from '../model/scenario.js';
import { formatMonth } from '../model/time.js';

/** How an initiative starts, as its author wrote it: a month, the label of a phase, or a condition. */
export function describeStart(initiative: Initiative, scenario: Scenario): string {
  const { start } = initiative;
  switch (start.kind) {
    case 'month':
      return formatMonth(start.month);
    case 'phase':
      return scenario.phases.find(({ name }) => name === start.phase)?.label ?? start.phase;
    case 'when':
      return start.condition.text;
  }
}
