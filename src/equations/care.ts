import type { Segment, TeamGroup } from '../model/segment.js';
import type { ProgramBuilder } from './builder.js';
import { byId } from './by-id.js';
import { add, compare, div, mul, num, series, when, ZERO } from './node.js';
import type { Node } from './node.js';
import { isConstant, monthly } from './quantities.js';
import { groupCost, groupOf } from './team.js';
import { seriesOf } from '../model/what.js';

/** Care that the partners of a segment need: P·load. */
function careIn(builder: ProgramBuilder, group: TeamGroup, { id, load }: Segment): Node {
  // Where care is no bottleneck a plain load stays out of the inputs: it would take a place among the draws of a Sobol sequence.
  const plain = load.base.kind === 'constant' && isConstant(load, load.base.value) ? num(load.base.value) : null;
  const need = group.partnersPerManager === null && plain !== null ? plain : monthly(builder, load);
  return mul(series(`partners.${id}`), need);
}

const segmentOf = (builder: ProgramBuilder, id: string): Segment =>
  builder.scenario.segments.find((candidate) => candidate.id === id)!;

/** Care that all partners of a group need: Σ P·load over its segments. */
export function careOf(builder: ProgramBuilder, group: TeamGroup): Node {
  const care = `care.${group.id}`;
  if (builder.has(care)) return series(care);
  return builder.series(
    seriesOf('group', group.id, 'care'),
    add(...[...group.segments].sort().map((id) => careIn(builder, group, segmentOf(builder, id)))),
  );
}

/**
 * Line 9 shared out to the segments, a memo that sums to it: each group's cost by the care that the partners of its segments need, in
 * equal parts in a month in which none has a partner.
 */
export function addTeamCostShares(builder: ProgramBuilder): void {
  for (const segment of byId(builder.scenario.segments)) {
    const group = groupOf(builder, segment.id);
    builder.series(
      seriesOf('segment', segment.id, 'teamCost'),
      group === undefined ? ZERO : mul(groupCost(builder, group), shareOf(builder, group, segment)),
      { reported: true },
    );
  }
}

function shareOf(builder: ProgramBuilder, group: TeamGroup, segment: Segment): Node {
  if (group.segments.length === 1) return num(1);
  const care = careOf(builder, group);
  return when(compare('>', care, ZERO), div(careIn(builder, group, segment), care), num(1 / group.segments.length));
}
