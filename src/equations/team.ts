import { baselineSegments } from '../model/baseline.js';
import type { Initiative } from '../model/initiative.js';
import type { TeamGroup } from '../model/segment.js';
import type { ProgramBuilder } from './builder.js';
import { byId } from './by-id.js';
import { add, AGE, before, compare, div, max, min, MONTH, mul, ONE, series, sub, when, ZERO } from './node.js';
import type { Node } from './node.js';
import { inFlightStart } from './initiatives.js';
import { drawn, isConstant, monthly, valueAt } from './quantities.js';
import { seriesOf, wholeSeries } from '../model/what.js';

/** Whether people of the plan count (1) or those of the baseline (0), and whether there is a team at all. */
export const TEAM_PLAN = 'team.plan';
export const TEAM_EXISTS = 'team.exists';

function baselineManagers(builder: ProgramBuilder, group: TeamGroup): Node {
  const { baseline } = builder.scenario;
  const declared = baseline.managers.find((entry) => entry.group === group.id);
  if (declared !== undefined) return monthly(builder, declared.count);
  const serves = group.segments.some((segment) => baselineSegments(builder.scenario).includes(segment));
  // Those of month 0, kept flat.
  return serves ? valueAt(builder, group.managers, 0) : ZERO;
}

/** Head count of the team itself, and its ramped part: leavers are taken from every length of service in proportion. */
function addManagers(builder: ProgramBuilder, group: TeamGroup): Node {
  const name = `managers.${group.id}`;
  const plan = builder.switch(TEAM_PLAN);
  const count = mul(
    builder.switch(TEAM_EXISTS),
    when(plan, monthly(builder, group.managers), baselineManagers(builder, group)),
  );
  const managers = builder.series(seriesOf('group', group.id, 'managers'), count, { reported: true });
  if (isConstant(group.rampUp, 0)) return managers;
  const newcomers = builder.cohorts(seriesOf('group', group.id, 'newcomers'), {
    inflow: when(compare('>', MONTH, ZERO), max(ZERO, sub(managers, before(name))), ZERO),
    keep: when(compare('>', before(name), ZERO), min(ONE, div(managers, before(name))), ZERO),
  });
  const untrained = builder.profile(
    seriesOf('group', group.id, 'untrained'),
    max(ZERO, sub(ONE, div(add(AGE, ONE), drawn(builder, group.rampUp)))),
  );
  return sub(managers, { op: 'ageSum', cohorts: newcomers, weight: untrained, when: 'end' });
}

/** People that an initiative adds while it runs: all join at its start and ramp up together; in flight they count fully. */
function addedPeople(
  builder: ProgramBuilder,
  group: TeamGroup,
  initiative: Initiative,
): { head: Node; ramped: Node }[] {
  return initiative.managers
    .filter((entry) => entry.group === group.id)
    .map((entry) => {
      const head = mul(builder.switch(TEAM_EXISTS), monthly(builder, entry.count), series(`running.${initiative.id}`));
      const instant = inFlightStart(builder, initiative) !== null || isConstant(group.rampUp, 0);
      const rampUp = drawn(builder, group.rampUp);
      const share = min(ONE, div(series(`elapsed.${initiative.id}`), rampUp));
      const trained = instant ? ONE : when(compare('>', rampUp, ZERO), share, ONE);
      return { head, ramped: mul(head, trained) };
    });
}

/** What the people of a group cost, without those of initiatives. */
export const groupCost = (builder: ProgramBuilder, group: TeamGroup): Node =>
  mul(series(`managers.${group.id}`), monthly(builder, group.monthlyCost));

/** People, ramped people and the cost of the team (line 9) for every group. */
export function addTeam(builder: ProgramBuilder): void {
  const costs: Node[] = [];
  for (const group of byId(builder.scenario.team)) {
    const ramped = addManagers(builder, group);
    const added = byId(builder.scenario.initiatives).flatMap((initiative) => addedPeople(builder, group, initiative));
    builder.series(
      seriesOf('group', group.id, 'people'),
      add(series(`managers.${group.id}`), ...added.map(({ head }) => head)),
    );
    builder.series(seriesOf('group', group.id, 'rampedPeople'), add(ramped, ...added.map((entry) => entry.ramped)));
    costs.push(groupCost(builder, group));
  }
  builder.series(wholeSeries('teamCost'), add(...costs), { reported: true });
}

/** The group that serves a segment, if any. */
export const groupOf = (builder: ProgramBuilder, segment: string): TeamGroup | undefined =>
  builder.scenario.team.find((group) => group.segments.includes(segment));
