import type { Initiative } from '../model/initiative.js';
import type { Segment } from '../model/segment.js';
import type { ProgramBuilder } from './builder.js';
import { byId } from './by-id.js';
import { dealTerms } from './deals.js';
import { inFlightStart } from './initiatives.js';
import { add, before, compare, div, min, mul, num, ONE, series, sub, when, ZERO } from './node.js';
import type { Node } from './node.js';
import { drawn, isShaped, monthly, valueAt } from './quantities.js';
import { seriesName, summedKeys, type SeriesKey } from '../model/series.js';
import { seriesOf, wholeSeries, type What } from '../model/what.js';

function addSegmentLines(builder: ProgramBuilder, segment: Segment): void {
  const { id } = segment;
  const { direct } = builder.scenario;
  const put = (key: SeriesKey, node: Node): Node =>
    builder.series(seriesOf('segment', id, key), node, { reported: true });
  const terms = dealTerms(builder, segment);
  const wins = series(`wins.${id}`);
  const list = put('listRevenue', series(`mrr.${id}`));
  const net = builder.series(seriesOf('segment', id, 'netRevenue'), terms.netRevenue);
  put('partnerMargin', sub(list, net));
  const revenue = put('revenue', net);
  const services = put(
    'services',
    segment.services === null
      ? ZERO
      : mul(monthly(builder, segment.services.attach), wins, monthly(builder, segment.services.price)),
  );
  const servicesMargin = segment.services === null ? ONE : monthly(builder, segment.services.margin);
  const margin = monthly(builder, segment.grossMargin ?? direct.grossMargin);
  const cost = put('costOfRevenue', add(mul(revenue, sub(ONE, margin)), mul(services, sub(ONE, servicesMargin))));
  const gross = put('grossProfit', sub(add(revenue, services), cost));
  const fees = put('referralFees', terms.fee);
  const variable = put(
    'variableCosts',
    add(
      mul(monthly(builder, segment.costPerPartner), series(`partners.${id}`)),
      mul(monthly(builder, segment.costPerWin), wins),
      mul(monthly(builder, segment.supportPerCustomer), series(`customers.${id}`)),
    ),
  );
  put('marginalProfit', sub(sub(gross, fees), variable));
}

/** Costs of an initiative: once in the start month, monthly while running, exit in the month after its stop rule fired. */
function addInitiativeCost(builder: ProgramBuilder, initiative: Initiative): void {
  const { id, cost } = initiative;
  const running = series(`running.${id}`);
  const starts =
    inFlightStart(builder, initiative) === null ? sub(series(`started.${id}`), before(`started.${id}`)) : ZERO;
  const exits = builder.has(`stopped.${id}`) ? sub(series(`stopped.${id}`), before(`stopped.${id}`)) : ZERO;
  const people = [...initiative.managers]
    .sort((a, b) => (a.group < b.group ? -1 : 1))
    .map((entry) => {
      const group = builder.scenario.team.find((candidate) => candidate.id === entry.group)!;
      return mul(monthly(builder, entry.count), monthly(builder, group.monthlyCost), running);
    });
  const hours = [...initiative.uses]
    .sort((a, b) => (a.capacity < b.capacity ? -1 : 1))
    .map((use) => {
      const capacity = builder.scenario.capacities.find((candidate) => candidate.id === use.capacity)!;
      return mul(monthly(builder, use.hours), monthly(builder, capacity.hourlyCost), running);
    });
  builder.series(
    seriesOf('initiative', id, 'initiativeCost'),
    add(
      mul(monthly(builder, cost.once), starts),
      mul(monthly(builder, cost.monthly), running),
      mul(monthly(builder, cost.exit), exits),
      ...people,
      ...hours,
    ),
    { reported: true },
  );
}

/** Name of the trial figure: what an initiative in flight has cost before month 0. */
export const sunkCostName = (initiative: string): string =>
  seriesName('sunkCost', { kind: 'initiative', id: initiative });

/** Monthly cost of the months before month 0 in which it ran, each at its own value. */
function sunkMonths(builder: ProgramBuilder, { cost, runs }: Initiative, start: number): Node {
  if (!isShaped(builder, cost.monthly)) {
    const months = runs === null ? num(-start) : min(num(-start), drawn(builder, runs));
    return mul(drawn(builder, cost.monthly), months);
  }
  const months = Array.from({ length: -start }, (_, past): Node => {
    const value = valueAt(builder, cost.monthly, start + past);
    return runs === null ? value : when(compare('<', num(past), drawn(builder, runs)), value, ZERO);
  });
  return add(...months);
}

/** Once, and monthly cost for the months that it ran before month 0; shown apart and in no run. */
export function addSunkCost(builder: ProgramBuilder, initiative: Initiative): void {
  const start = inFlightStart(builder, initiative);
  if (start === null) return;
  const { cost } = initiative;
  builder.trial(seriesOf('initiative', initiative.id, 'sunkCost'), () =>
    add(valueAt(builder, cost.once, start), sunkMonths(builder, initiative, start)),
  );
}

/** Hours asked of a scarce resource, to be held against what there is. */
function addCapacityUse(builder: ProgramBuilder): void {
  for (const capacity of builder.scenario.capacities) {
    const terms = byId(builder.scenario.initiatives).flatMap((initiative) =>
      initiative.uses
        .filter((use) => use.capacity === capacity.id)
        .map((use) => mul(monthly(builder, use.hours), series(`running.${initiative.id}`))),
    );
    builder.series(seriesOf('capacity', capacity.id, 'hoursBooked'), add(...terms), { reported: true });
    builder.series(seriesOf('capacity', capacity.id, 'hoursThere'), monthly(builder, capacity.hours));
  }
}

/** Sums over the segments; each has the name that rules and reports use. */
function addSegmentTotals(builder: ProgramBuilder): void {
  const segments = byId(builder.scenario.segments);
  for (const key of summedKeys) {
    const parts = segments.map(({ id }) => seriesName(key, { kind: 'segment', id }));
    const initial = add(...parts.map((part) => builder.initialOf(part)));
    const what: What = { kind: 'series', key, of: { kind: 'segments' } };
    builder.series(what, add(...parts.map((part) => series(part))), { initial, reported: true });
  }
}

function addProfitLines(builder: ProgramBuilder): void {
  const { initiatives, company, direct } = builder.scenario;
  const put = (what: What, node: Node): Node => builder.series(what, node, { reported: true });
  const spent = put(
    wholeSeries('initiativeCost'),
    add(...byId(initiatives).map(({ id }) => series(`initiativeCost.${id}`))),
  );
  const contribution = put(
    wholeSeries('contributionProfit'),
    sub(sub(series('marginalProfit'), series('teamCost')), spent),
  );
  const revenue = put({ kind: 'series', key: 'revenue', of: { kind: 'direct' } }, series('mrr.direct'));
  const directProfit = put(
    wholeSeries('directProfit'),
    sub(
      mul(revenue, monthly(builder, direct.grossMargin)),
      mul(series('wins.direct'), monthly(builder, direct.costPerWin)),
    ),
  );
  const profit = put(wholeSeries('profit'), add(contribution, directProfit));
  if (company !== null)
    put(
      wholeSeries('operatingProfit'),
      sub(add(profit, monthly(builder, company.otherRevenue)), monthly(builder, company.fixedCosts)),
    );
  const indirect = series('revenue.indirect');
  const sales = add(indirect, series('services'), revenue);
  builder.series(
    wholeSeries('companyRevenue'),
    company === null ? sales : add(sales, monthly(builder, company.otherRevenue)),
  );
  builder.series(wholeSeries('indirectRatio'), div(indirect, add(revenue, indirect)), {
    initial: num(NaN),
    reported: true,
  });
}

/** Line 13 with lines 3 and 6 at the time they are paid. */
function addCash(builder: ProgramBuilder): void {
  const { paymentTerms } = builder.scenario;
  const netRevenue = (lag: number): Node => add(series('revenue.indirect', num(lag)), series('services', num(lag)));
  const profit = series('profit');
  const shifted =
    paymentTerms.customers === 0 ? profit : add(sub(profit, netRevenue(0)), netRevenue(paymentTerms.customers));
  const cash =
    paymentTerms.partners === 0
      ? shifted
      : sub(add(shifted, series('referralFees')), series('referralFees', num(paymentTerms.partners)));
  builder.series(wholeSeries('cash'), cash, { reported: true });
  builder.series(wholeSeries('cumulativeCash'), add(before('cumulativeCash'), series('cash')), { reported: true });
}

/** Model section 8: the management P/L of the month, from segments to operating profit and cash. */
export function addProfitAndLoss(builder: ProgramBuilder): void {
  for (const segment of builder.scenario.segments) addSegmentLines(builder, segment);
  for (const initiative of builder.scenario.initiatives) addInitiativeCost(builder, initiative);
  addCapacityUse(builder);
  addSegmentTotals(builder);
  addProfitLines(builder);
  addCash(builder);
}
