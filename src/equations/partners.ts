import type { Segment, TeamGroup } from '../model/segment.js';
import { countStream } from '../model/stream-names.js';
import type { ProgramBuilder } from './builder.js';
import { careOf } from './care.js';
import { driver } from './drivers.js';
import { inFlightStart, success } from './initiatives.js';
import {
  add,
  AGE,
  before,
  binomial,
  compare,
  div,
  max,
  min,
  MONTH,
  mul,
  num,
  ONE,
  poisson,
  series,
  sub,
  when,
  ZERO,
} from './node.js';
import type { Node } from './node.js';
import { drawn, isConstant, monthly } from './quantities.js';
import { groupOf } from './team.js';
import { seriesOf } from '../model/what.js';

const segmentSwitch = (builder: ProgramBuilder, segment: Segment): Node => builder.switch(`segment.${segment.id}`);

/**
 * The stock carried into this month. A segment that an initiative opens brings its starting stock in the opening month;
 * until then it is idle and uncounted.
 */
export const carried = (segment: Segment, name: string, start: Node): Node =>
  segment.openedBy === null ? before(name) : add(before(name), mul(series(`opening.${segment.id}`), start));

/** Starting value of a stock: nothing before the opening of a segment that an initiative opens. */
export const startingStock = (builder: ProgramBuilder, segment: Segment, start: Node): { initial?: Node } =>
  segment.openedBy === null && !(start.op === 'number' && start.value === 0)
    ? { initial: mul(segmentSwitch(builder, segment), start) }
    : {};

/** 1 while the segment works. In flight, the initiative that opened it has done so in every run. */
function addOpen(builder: ProgramBuilder, segment: Segment): Node {
  const on = segmentSwitch(builder, segment);
  if (segment.openedBy === null) return on;
  const opener = builder.scenario.initiatives.find((initiative) => initiative.id === segment.openedBy)!;
  const started = inFlightStart(builder, opener) === null ? series(`started.${opener.id}`) : ONE;
  const open = builder.series(seriesOf('segment', segment.id, 'open'), mul(on, started, success(builder, opener)));
  builder.series(seriesOf('segment', segment.id, 'opening'), max(ZERO, sub(open, before(`open.${segment.id}`))));
  builder.series(
    seriesOf('segment', segment.id, 'openMonths'),
    when(open, add(before(`openMonths.${segment.id}`), ONE), ZERO),
  );
  return open;
}

function baseRecruitment(builder: ProgramBuilder, segment: Segment, previous: Node): Node {
  const { recruitment } = segment;
  if (recruitment.kind === 'flow') return monthly(builder, recruitment.perMonth);
  const pool = monthly(builder, recruitment.pool);
  const joined = when(compare('>', pool, ZERO), div(previous, pool), ZERO);
  const contagion = mul(monthly(builder, recruitment.q), joined);
  return mul(add(monthly(builder, recruitment.p), contagion), max(ZERO, sub(pool, previous)));
}

function addRecruitmentDriver(builder: ProgramBuilder, segment: Segment, previous: Node): Node {
  const name = `segments.${segment.id}.recruitment`;
  if (segment.recruitment.kind === 'flow') {
    const rate = driver(builder, name, segment.recruitment.perMonth);
    return rate.op === 'input' && isConstant(segment.recruitment.perMonth, 0) ? ZERO : rate;
  }
  return driver(
    builder,
    name,
    { ...segment.recruitment.p, dimension: 'count', max: Infinity },
    baseRecruitment(builder, segment, previous),
  );
}

/** staffed(t): how much of the group's recruitment its people can carry. */
function addStaffing(builder: ProgramBuilder, group: TeamGroup, recruitment: (segment: string) => Node): void {
  if (group.contractsPerManager === null) return;
  const wanted = add(...[...group.segments].sort().map(recruitment));
  const can = mul(series(`rampedPeople.${group.id}`), monthly(builder, group.contractsPerManager));
  builder.series(
    seriesOf('group', group.id, 'staffed'),
    when(compare('>', wanted, ZERO), min(ONE, div(can, wanted)), ONE),
  );
}

function signingsNode(builder: ProgramBuilder, segment: Segment): Node {
  const terms = segment.signings
    .filter((signing) => signing.month >= builder.scenario.start)
    .map((signing) => {
      const t = num(signing.month - builder.scenario.start);
      return when(compare('==', MONTH, t), builder.whole(monthly(builder, signing.count)), ZERO);
    });
  return add(...terms);
}

/** Share of the pool that has not joined yet; none of a pool of 0. An endless pool has no such series: 1. */
function addRoom(builder: ProgramBuilder, { id, recruitment }: Segment, previous: Node): Node {
  if (recruitment.pool === null) return ONE;
  const pool = monthly(builder, recruitment.pool);
  return builder.series(
    seriesOf('segment', id, 'room'),
    when(compare('>', pool, ZERO), max(ZERO, sub(ONE, div(previous, pool))), ZERO),
  );
}

/** Steps 1 and 2: contracts, leavers, partners. The Bass form thins its recruitment by itself. */
function addPartners(builder: ProgramBuilder, segment: Segment, open: Node, recruitment: Node, previous: Node): void {
  const { id } = segment;
  const group = groupOf(builder, id);
  const staffed = group !== undefined && builder.has(`staffed.${group.id}`) ? series(`staffed.${group.id}`) : ONE;
  const room = addRoom(builder, segment, previous);
  const thinned = segment.recruitment.kind === 'flow' ? room : ONE;
  const arrivals = poisson(mul(recruitment, staffed, thinned), countStream(`segments.${id}.contracts`));
  builder.series(seriesOf('segment', id, 'contracts'), mul(open, add(signingsNode(builder, segment), arrivals)), {
    reported: true,
  });
  const attrition = driver(builder, `segments.${id}.attrition`, segment.attrition);
  const left = builder.series(
    seriesOf('segment', id, 'leftPartners'),
    binomial(previous, attrition, countStream(`segments.${id}.attrition`)),
  );
  const start = builder.whole(drawn(builder, segment.partners));
  builder.series(seriesOf('segment', id, 'partners'), add(sub(previous, left), series(`contracts.${id}`)), {
    ...startingStock(builder, segment, start),
    reported: true,
  });
}

/**
 * Step 3: partners counted by how far they are productive: all of them less what newcomers still lack,
 * 1 − clamp((k − onboarding + 1)/ramp, 0, 1) at age k. Starting partners lack nothing.
 */
function addProductive(builder: ProgramBuilder, segment: Segment, previous: Node): void {
  const { id } = segment;
  const starting = startingStock(builder, segment, builder.whole(drawn(builder, segment.partners)));
  const partners = series(`partners.${id}`);
  if (isConstant(segment.onboarding, 0) && isConstant(segment.ramp, 0)) {
    builder.series(seriesOf('segment', id, 'productivePartners'), partners, { ...starting, reported: true });
    return;
  }
  const keep = builder.series(
    seriesOf('segment', id, 'kept'),
    when(compare('>', previous, ZERO), sub(ONE, div(series(`leftPartners.${id}`), previous)), ZERO),
  );
  const cohorts = builder.cohorts(seriesOf('segment', id, 'partnersByAge'), {
    inflow: series(`contracts.${id}`),
    keep,
  });
  const past = add(sub(AGE, drawn(builder, segment.onboarding)), ONE);
  const ramp = drawn(builder, segment.ramp);
  const reached = when(compare('>', ramp, ZERO), max(ZERO, min(ONE, div(past, ramp))), compare('>=', past, ONE));
  const weight = builder.profile(seriesOf('segment', id, 'lacking'), sub(ONE, reached));
  const lacking: Node = { op: 'ageSum', cohorts, weight, when: 'end' };
  builder.series(seriesOf('segment', id, 'productivePartners'), max(ZERO, sub(partners, lacking)), {
    ...starting,
    reported: true,
  });
}

/** Step 4: coverage of a group's segments by its people. */
function addCoverage(builder: ProgramBuilder, segment: Segment): void {
  const group = groupOf(builder, segment.id);
  if (group === undefined || group.partnersPerManager === null) {
    builder.series(seriesOf('segment', segment.id, 'coverage'), ONE, { reported: true });
    return;
  }
  const care = careOf(builder, group);
  const can = mul(series(`rampedPeople.${group.id}`), monthly(builder, group.partnersPerManager));
  builder.series(
    seriesOf('segment', segment.id, 'coverage'),
    when(compare('>', care, ZERO), min(ONE, div(can, care)), ONE),
    { reported: true },
  );
}

/** Model section 7, steps 1 to 4, for all segments together: staffing and coverage are shared within a group. */
export function addPartnerStocks(builder: ProgramBuilder): void {
  const { segments, team } = builder.scenario;
  const recruitment = new Map<string, Node>();
  const opened = new Map<string, Node>();
  const previous = (segment: Segment): Node =>
    carried(segment, `partners.${segment.id}`, builder.whole(drawn(builder, segment.partners)));
  for (const segment of segments) {
    opened.set(segment.id, addOpen(builder, segment));
    recruitment.set(segment.id, addRecruitmentDriver(builder, segment, previous(segment)));
  }
  for (const group of team) addStaffing(builder, group, (id) => mul(opened.get(id)!, recruitment.get(id)!));
  for (const segment of segments) {
    addPartners(builder, segment, opened.get(segment.id)!, recruitment.get(segment.id)!, previous(segment));
    addProductive(builder, segment, previous(segment));
  }
  for (const segment of segments) addCoverage(builder, segment);
}
