import { salesCyclePath } from '../model/paths.js';
import type { Segment } from '../model/segment.js';
import { countStream } from '../model/stream-names.js';
import type { ProgramBuilder } from './builder.js';
import { driver } from './drivers.js';
import {
  add,
  before,
  binomial,
  compare,
  div,
  min,
  mul,
  num,
  ONE,
  poisson,
  series,
  sub,
  unary,
  when,
  ZERO,
} from './node.js';
import type { Node } from './node.js';
import { drawn, isConstant, monthly } from './quantities.js';
import { groupOf } from './team.js';
import { seriesName } from '../model/series.js';
import { seriesOf } from '../model/what.js';

/** 1 − e^(−x): the chance of at least one event when x are expected. */
const atLeastOne = (x: Node): Node => sub(ONE, unary('exp', unary('negate', x)));

/** Step 5: K(t) = min(reps, K(t−1)·(1 − forgetting) + perManager·people·share of this segment in the group's reps). */
function contactedNode(builder: ProgramBuilder, segment: Segment): Node {
  const reps = series(`reps.${segment.id}`);
  const group = groupOf(builder, segment.id);
  if (segment.contact === null) return reps;
  const all = group === undefined ? reps : add(...[...group.segments].sort().map((id) => series(`reps.${id}`)));
  const share = when(compare('>', all, ZERO), div(reps, all), ZERO);
  const people = group === undefined ? ZERO : series(`people.${group.id}`);
  const kept = mul(before(`contactedReps.${segment.id}`), sub(ONE, monthly(builder, segment.contact.forgetting)));
  return min(reps, add(kept, mul(monthly(builder, segment.contact.perManager), people, share)));
}

function addReps(builder: ProgramBuilder, segment: Segment): void {
  const { id } = segment;
  const perPartner = driver(builder, `segments.${id}.repsPerPartner`, segment.repsPerPartner);
  builder.series(seriesOf('segment', id, 'reps'), mul(series(`productivePartners.${id}`), perPartner));
}

function addEngagement(builder: ProgramBuilder, segment: Segment): { engaged: Node; rate: Node } {
  const { id } = segment;
  const contacted = builder.series(seriesOf('segment', id, 'contactedReps'), contactedNode(builder, segment), {
    reported: true,
  });
  const engagement = driver(builder, `segments.${id}.engagement`, segment.engagement);
  const engaged = builder.series(
    seriesOf('segment', id, 'engagedReps'),
    mul(contacted, engagement, series(`coverage.${id}`)),
    { reported: true },
  );
  const rate = driver(builder, `segments.${id}.referralsPerRep`, segment.referralsPerRep);
  builder.series(seriesOf('segment', id, 'repsReferring'), mul(engaged, atLeastOne(rate)), { reported: true });
  const productive = series(`productivePartners.${id}`);
  builder.series(
    seriesOf('segment', id, 'activePartners'),
    when(compare('>', productive, ZERO), mul(productive, atLeastOne(mul(div(engaged, productive), rate))), ZERO),
    { reported: true },
  );
  return { engaged, rate };
}

/** Leads of the month that no rep brought; a segment without leads has no such series. */
export const suppliedLeadsName = (segment: string): string =>
  seriesName('suppliedLeads', { kind: 'segment', id: segment });

/** Step 6: referrals and opportunities. */
function addOpportunities(builder: ProgramBuilder, segment: Segment, engaged: Node, rate: Node): void {
  const { id } = segment;
  const leads = driver(builder, `segments.${id}.leads`, segment.leads);
  const supplied =
    leads.op === 'input' && isConstant(segment.leads, 0)
      ? ZERO
      : builder.series(
          seriesOf('segment', id, 'suppliedLeads'),
          when(compare('>', series(`partners.${id}`), ZERO), leads, ZERO),
        );
  const referrals = builder.series(
    seriesOf('segment', id, 'referrals'),
    poisson(add(mul(engaged, rate), supplied), countStream(`segments.${id}.referrals`)),
    { reported: true },
  );
  const qualification = driver(builder, `segments.${id}.qualification`, segment.qualification);
  builder.series(
    seriesOf('segment', id, 'opportunities'),
    binomial(referrals, qualification, countStream(`segments.${id}.qualification`)),
    { reported: true },
  );
}

/** Opportunities decided this month. */
function decidedNode(builder: ProgramBuilder, segment: Segment): Node {
  const name = `opportunities.${segment.id}`;
  const cycle = segment.salesCycle;
  if (cycle.kind === 'months')
    return isConstant(cycle.months, 0) ? series(name) : series(name, drawn(builder, cycle.months));
  const { weights } = cycle;
  return add(
    ...weights.map((weight, index): Node => {
      const amount = series(name, num(index));
      return weight === 0 ? ZERO : { op: 'split', id: salesCyclePath(segment.id), amount, weights, index };
    }),
  );
}

/** Step 7: wins, and those among them that the direct channel would have won. */
function addWins(builder: ProgramBuilder, segment: Segment): void {
  const { id } = segment;
  const winRate = driver(builder, `segments.${id}.winRate`, segment.winRate);
  const wins = builder.series(
    seriesOf('segment', id, 'wins'),
    binomial(decidedNode(builder, segment), winRate, countStream(`segments.${id}.winRate`)),
    { reported: true },
  );
  const share = driver(builder, `segments.${id}.cannibalisation`, segment.cannibalisation);
  builder.series(
    seriesOf('segment', id, 'cannibalised'),
    binomial(wins, share, countStream(`segments.${id}.cannibalisation`)),
    { reported: true },
  );
}

/** Model section 7, steps 5 to 7, for all segments together: contact shares reps within a group. */
export function addFunnels(builder: ProgramBuilder): void {
  const { segments } = builder.scenario;
  for (const segment of segments) addReps(builder, segment);
  for (const segment of segments) {
    const { engaged, rate } = addEngagement(builder, segment);
    addOpportunities(builder, segment, engaged, rate);
    addWins(builder, segment);
  }
}
