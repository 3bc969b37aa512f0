import type { Driver, Effect, SegmentDriver, Spillover } from '../../model/initiative.js';
import type { Quantity } from '../../model/quantity.js';
import type { Scenario } from '../../model/scenario.js';
import type { Segment } from '../../model/segment.js';
import { isZero } from './range-of.js';

type Part = Omit<Scenario, 'digest'>;

/** What must exist in some month before a driver of a segment counts for anything; recruitment makes partners by itself. */
const needs: Readonly<Record<SegmentDriver, Stage | null>> = {
  recruitment: null,
  attrition: 'partners',
  repsPerPartner: 'partners',
  engagement: 'contactedReps',
  referralsPerRep: 'engagedReps',
  leads: 'partners',
  qualification: 'referrals',
  winRate: 'opportunities',
  arpa: 'wins',
  cannibalisation: 'wins',
  churn: 'customers',
  expansion: 'customers',
};

/** Series of a segment, each made from the one before it. */
type Stage = 'partners' | 'contactedReps' | 'engagedReps' | 'referrals' | 'opportunities' | 'wins' | 'customers';

/**
 * The series that is 0 in every month of every trial, so that a driver is never used; null where it may be used. Told from the
 * written numbers alone: whatever an assumption, an effect or a range could make more than 0 counts as such.
 */
export function neverUsed(on: Driver, scenario: Part): string | null {
  if (on.scope === 'direct') {
    if (on.driver === 'wins') return null;
    const { direct } = scenario;
    const wins = may(direct.wins, scenario) || isAddedTo({ scope: 'direct', driver: 'wins' }, scenario);
    const used = wins || (on.driver === 'churn' && may(direct.customers, scenario));
    return used ? null : on.driver === 'churn' ? 'customers.direct' : 'wins.direct';
  }
  const segment = scenario.segments.find(({ id }) => id === on.segment);
  const stage = needs[on.driver];
  if (segment === undefined || stage === null || reaches(segment, stage, scenario)) return null;
  return `${firstMissing(segment, stage, scenario)}.${segment.id}`;
}

const stages: readonly Stage[] = [
  'partners',
  'contactedReps',
  'engagedReps',
  'referrals',
  'opportunities',
  'wins',
  'customers',
];

/** The cause rather than what follows from it. */
const firstMissing = (segment: Segment, stage: Stage, scenario: Part): Stage =>
  stages.slice(0, stages.indexOf(stage)).find((earlier) => !reaches(segment, earlier, scenario)) ?? stage;

/** Whether a series of a segment can be above 0 in some month. */
function reaches(segment: Segment, stage: Stage, scenario: Part): boolean {
  const own = (driver: SegmentDriver & keyof Segment): boolean =>
    may(segment[driver] as Quantity, scenario) ||
    isAddedTo({ scope: 'segment', segment: segment.id, driver }, scenario);
  const reach = (earlier: Stage): boolean => reaches(segment, earlier, scenario);
  switch (stage) {
    case 'partners':
      return hasPartners(segment, scenario);
    case 'contactedReps':
      return reach('partners') && own('repsPerPartner') && canContact(segment, scenario);
    case 'engagedReps':
      return reach('contactedReps') && own('engagement');
    case 'referrals':
      return (reach('engagedReps') && own('referralsPerRep')) || (reach('partners') && own('leads'));
    case 'opportunities':
      return reach('referrals') && own('qualification');
    case 'wins':
      return reach('opportunities') && own('winRate');
    case 'customers':
      return may(segment.customers, scenario) || reach('wins');
  }
}

/** All reps are contacted, or managers contact them: without any, nobody does. */
function canContact({ id, contact }: Segment, scenario: Part): boolean {
  if (contact === null) return true;
  const groups = scenario.team.filter(({ segments }) => segments.includes(id));
  const added = scenario.initiatives.flatMap(({ managers }) => managers);
  const staffed = groups.some(
    (group) =>
      may(group.managers, scenario) || added.some((more) => more.group === group.id && may(more.count, scenario)),
  );
  return staffed && may(contact.perManager, scenario);
}

function hasPartners(segment: Segment, scenario: Part): boolean {
  const { recruitment, signings } = segment;
  if (may(segment.partners, scenario)) return true;
  if (
    signings.some(
      ({ month, count }) =>
        month >= scenario.start && month < scenario.start + scenario.horizon && may(count, scenario),
    )
  )
    return true;
  if (isAddedTo({ scope: 'segment', segment: segment.id, driver: 'recruitment' }, scenario)) return true;
  return recruitment.kind === 'flow' ? may(recruitment.perMonth, scenario) : may(recruitment.p, scenario);
}

const may = (quantity: Quantity, scenario: Part): boolean => !isZero(quantity, scenario.assumptions);

/** Some effect or spillover adds an amount to the driver. */
export const isAddedTo = (driver: Driver, { initiatives }: Part): boolean =>
  initiatives.some(({ effects, spillovers }) =>
    [...effects, ...spillovers].some(({ on, kind }: Effect | Spillover) => kind === 'add' && isSame(on, driver)),
  );

const isSame = (on: Spillover['on'], driver: Driver): boolean =>
  on.scope === 'segment' && driver.scope === 'segment'
    ? on.segment === driver.segment && on.driver === driver.driver
    : on.scope === 'direct' && driver.scope === 'direct' && on.driver === driver.driver;
