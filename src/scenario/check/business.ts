import type { Segment } from '../../model/segment.js';
import type { Quantity } from '../../model/quantity.js';
import { report } from '../resolve/context.js';
import type { BuiltScenario as Built } from '../resolve/scenario.js';
import { isZero, rangeOf, resolved } from './range-of.js';
import { neverUsed } from './use.js';

/** A win rate above this needs a reason, where the direct channel's own is not given. */
const highWinRate = 0.5;
/** From so many partners on, chance of each averages out. */
const manyPartners = 20;

/** Segments, the direct channel and the team: numbers that do not go together. */
export function checkBusiness(built: Built): void {
  const { scenario, root } = built;
  for (const segment of scenario.segments) {
    checkMoney(built, segment);
    checkWinRate(built, segment);
    checkSingleDraws(built, segment);
  }
  const { assumptions, direct } = scenario;
  const cursor = root.at('direct');
  if (!isZero(direct.customers, assumptions) && isZero(direct.mrr, assumptions)) {
    report(built.context, 'customers-without-mrr', cursor.at('customers'));
  }
  if (!isZero(direct.wins, assumptions) && isZero(direct.arpa, assumptions)) {
    report(built.context, 'wins-without-price', cursor.at('wins'));
  }
  checkTeam(built);
}

const segmentCursor = ({ root }: Built, id: string) => root.at('segments').step(id);

function checkMoney(built: Built, segment: Segment): void {
  const { assumptions } = built.scenario;
  const cursor = segmentCursor(built, segment.id);
  if (!isZero(segment.customers, assumptions) && isZero(segment.mrr, assumptions)) {
    report(built.context, 'customers-without-mrr', cursor.step('customers'));
  }
  checkSources(built, segment);
  const sells = !isZero(segment.referralsPerRep, assumptions) || !isZero(segment.leads, assumptions);
  if (!sells) return;
  if (cursor.step('winRate').node === undefined) report(built.context, 'win-rate-missing', cursor);
  if (isZero(segment.arpa, assumptions)) report(built.context, 'wins-without-price', cursor);
}

/** Leads come while there is a partner, referrals from reps who are engaged. */
function checkSources(built: Built, segment: Segment): void {
  const { scenario, context } = built;
  for (const driver of ['leads', 'referralsPerRep'] as const) {
    const missing = neverUsed({ scope: 'segment', segment: segment.id, driver }, built);
    if (missing !== null && !isZero(segment[driver], scenario.assumptions))
      report(context, 'never-used', segmentCursor(built, segment.id).step(driver), { found: driver, missing });
  }
}

/** Partners seldom sell what the vendor itself cannot: a win rate above the direct one needs a reason. */
function checkWinRate(built: Built, segment: Segment): void {
  const { scenario, root, context } = built;
  const cursor = segmentCursor(built, segment.id).step('winRate');
  if (cursor.node === undefined || hasReason(segment.winRate, built)) return;
  // A plain 1 was named where it is read.
  if (context.issues.all.some(({ code, path }) => code === 'number-for-percent' && path.startsWith(cursor.path)))
    return;
  const rate = rangeOf(segment.winRate, scenario.assumptions).middle;
  const limit = built.directWinRate === null ? highWinRate : rangeOf(built.directWinRate, scenario.assumptions).middle;
  if (!(rate > limit)) return;
  const yardstick = root.at('direct').at('winRate').node === undefined ? '' : ' (direct)';
  report(context, 'win-rate-high', cursor, {
    found: segment.winRate.provenance.text,
    limit: `${percent(limit)}${yardstick}`,
  });
}

const percent = (share: number): string => `${Number((share * 100).toPrecision(4))}%`;

function hasReason(quantity: Quantity, { scenario }: Built): boolean {
  return quantity.provenance.why !== '' || resolved(quantity, scenario.assumptions).provenance.why !== '';
}

/** A hundred partners are not one partner times a hundred: one yes-or-no for all of them has far too much spread. */
function checkSingleDraws(built: Built, segment: Segment): void {
  const { scenario, context } = built;
  const partners = rangeOf(segment.partners, scenario.assumptions).middle;
  if (!(partners >= manyPartners)) return;
  for (const field of ['engagement', 'winRate', 'qualification'] as const) {
    const { base } = resolved(segment[field], scenario.assumptions);
    if (base.kind !== 'drawn') continue;
    const { distribution } = base;
    const yesOrNo =
      distribution.kind === 'bernoulli' ||
      (distribution.kind === 'discrete' && distribution.values.every((value) => value === 0 || value === 1));
    if (!yesOrNo) continue;
    report(context, 'one-draw-for-many', segmentCursor(built, segment.id).step(field), {
      partners: Math.round(partners),
    });
  }
}

function checkTeam(built: Built): void {
  const { scenario, context } = built;
  if (scenario.team.length === 0 || context.issues.failedAt('team')) return;
  const served = new Set(scenario.team.flatMap((group) => group.segments));
  for (const { id } of scenario.segments) {
    if (!served.has(id)) report(context, 'segment-without-team', segmentCursor(built, id), { found: id });
  }
}
