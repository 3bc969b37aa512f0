import { directDriverFields, segmentDriverFields, stages, type SegmentDriver, type Stage } from '../../model/fields.js';
import type { Driver, Effect, Spillover } from '../../model/initiative.js';
import type { Quantity } from '../../model/quantity.js';
import type { Segment } from '../../model/segment.js';
import type { BuiltScenario as Built } from '../resolve/scenario.js';
import { isZero } from './range-of.js';

/**
 * The series that is 0 in every month of every trial, so that a driver is never used; null where it may be used. Told from the
 * written numbers alone: whatever an assumption, an effect or a range could make more than 0 counts as such, and so does what
 * stands where an error was found.
 */
export function neverUsed(on: Driver, built: Built): string | null {
  if (on.scope === 'direct') return neverUsedDirectly(directDriverFields[on.driver].needs, built);
  const segment = built.scenario.segments.find(({ id }) => id === on.segment);
  const stage = segmentDriverFields[on.driver].needs;
  if (segment === undefined || stage === null || reaches(segment, stage, built)) return null;
  return `${firstMissing(segment, stage, built)}.${segment.id}`;
}

function neverUsedDirectly(needs: Stage | null, built: Built): string | null {
  const { direct } = built.scenario;
  const wins = may(direct.wins, built) || isAddedTo({ scope: 'direct', driver: 'wins' }, built);
  const used = needs === null || wins || (needs === 'customers' && may(direct.customers, built));
  return used ? null : `${needs}.direct`;
}

/** The cause rather than what follows from it. */
const firstMissing = (segment: Segment, stage: Stage, built: Built): Stage =>
  stages.slice(0, stages.indexOf(stage)).find((earlier) => !reaches(segment, earlier, built)) ?? stage;

/** Whether a series of a segment can be above 0 in some month. */
function reaches(segment: Segment, stage: Stage, built: Built): boolean {
  const own = (driver: SegmentDriver & keyof Segment): boolean =>
    may(segment[driver] as Quantity, built) || isAddedTo({ scope: 'segment', segment: segment.id, driver }, built);
  const reach = (earlier: Stage): boolean => reaches(segment, earlier, built);
  switch (stage) {
    case 'partners':
      return hasPartners(segment, built);
    case 'contactedReps':
      return reach('partners') && own('repsPerPartner') && canContact(segment, built);
    case 'engagedReps':
      return reach('contactedReps') && own('engagement');
    case 'referrals':
      return (reach('engagedReps') && own('referralsPerRep')) || (reach('partners') && own('leads'));
    case 'opportunities':
      return reach('referrals') && own('qualification');
    case 'wins':
      return reach('opportunities') && own('winRate');
    case 'customers':
      return may(segment.customers, built) || reach('wins');
  }
}

/** All reps are contacted, or managers contact them: without any, nobody does. */
function canContact({ id, contact }: Segment, built: Built): boolean {
  if (contact === null) return true;
  const { scenario, context } = built;
  const unsure = context.issues.failedAt('team') || failedIn('managers', built);
  const groups = scenario.team.filter(({ segments }) => segments.includes(id));
  const added = scenario.initiatives.flatMap(({ managers }) => managers);
  const staffed =
    unsure ||
    groups.some(
      (group) => may(group.managers, built) || added.some((more) => more.group === group.id && may(more.count, built)),
    );
  return staffed && may(contact.perManager, built);
}

function hasPartners(segment: Segment, built: Built): boolean {
  const { scenario, context } = built;
  const { recruitment, signings } = segment;
  if (may(segment.partners, built) || context.issues.failedAt(`segments.${segment.id}.signings`)) return true;
  if (
    signings.some(
      ({ month, count }) => month >= scenario.start && month < scenario.start + scenario.horizon && may(count, built),
    )
  )
    return true;
  if (isAddedTo({ scope: 'segment', segment: segment.id, driver: 'recruitment' }, built)) return true;
  return recruitment.kind === 'flow' ? may(recruitment.perMonth, built) : may(recruitment.p, built);
}

const may = (quantity: Quantity, built: Built): boolean => !isZero(quantity, built.scenario.assumptions);

/** Some effect or spillover adds an amount to the driver, or one that could not be read may do so. */
export const isAddedTo = (driver: Driver, built: Built): boolean =>
  built.scenario.initiatives.some(({ effects, spillovers }) =>
    [...effects, ...spillovers].some(({ on, kind }: Effect | Spillover) => kind === 'add' && isSame(on, driver)),
  ) || ['effects', 'spillovers'].some((part) => failedIn(part, built));

const failedIn = (part: string, { scenario, context }: Built): boolean =>
  scenario.initiatives.some(({ id }) => context.issues.failedAt(`initiatives.${id}.${part}`));

const isSame = (on: Spillover['on'], driver: Driver): boolean =>
  on.scope === 'segment' && driver.scope === 'segment'
    ? on.segment === driver.segment && on.driver === driver.driver
    : on.scope === 'direct' && driver.scope === 'direct' && on.driver === driver.driver;
