import * as z from 'zod';
import type { Spillover } from '../../model/initiative.js';
import { labelIn } from '../../model/label.js';
import type { Scenario } from '../../model/scenario.js';

export const SpilloverTarget = z.object({
  scope: z.enum(['initiative', 'segment', 'direct']),
  id: z.string().describe('Initiative or segment; `direct` for the direct channel'),
  label: z.string(),
  driver: z.string().nullable().describe('What it moves there; null = everything an initiative does'),
});
export type SpilloverTarget = z.infer<typeof SpilloverTarget>;

/** Where a spillover goes, with the name that people read. */
export function spilloverTarget({ on }: Pick<Spillover, 'on'>, scenario: Scenario): SpilloverTarget {
  switch (on.scope) {
    case 'initiative':
      return { scope: on.scope, id: on.initiative, label: labelIn(scenario.initiatives, on.initiative), driver: null };
    case 'segment':
      return { scope: on.scope, id: on.segment, label: labelIn(scenario.segments, on.segment), driver: on.driver };
    case 'direct':
      return { scope: on.scope, id: 'direct', label: scenario.direct.label, driver: on.driver };
  }
}
