import type { Initiative } from '../model/initiative.js';
import type { Segment } from '../model/segment.js';
import type { ProgramBuilder } from './builder.js';
import { byId } from './by-id.js';
import { dealTerms } from './deals.js';
import { inFlightStart } from './initiatives.js';
import { add, before, compare, div, min, mul, num, ONE, series, sub, when, ZERO } from './node.js';
import type { Node } from './node.js';
import type { Words } from './program.js';
import { drawn, isShaped, monthly, valueAt } from './quantities.js';

/** Lines 1 to 8 that every segment has, in the order of the P/L; totals carry the name alone (or `.indirect`). */
const segmentLines: readonly (readonly [string, string, string, string])[] = [
  ['listRevenue', 'listRevenue', 'list-price revenue (line 1)', '上代売上（1）'],
  ['partnerMargin', 'partnerMargin', 'partner margin (line 2)', '仕切差（2）'],
  ['revenue', 'revenue.indirect', 'net revenue, recurring (line 3)', '純売上・継続分（3）'],
  ['services', 'services', 'net revenue, services (line 3)', '純売上・サービス分（3）'],
  ['costOfRevenue', 'costOfRevenue', 'cost of revenue (line 4)', '売上原価（4）'],
  ['grossProfit', 'grossProfit', 'gross profit (line 5)', '粗利（5）'],
  ['referralFees', 'referralFees', 'referral fees (line 6)', '紹介手数料（6）'],
  ['variableCosts', 'variableCosts', 'variable onboarding and support (line 7)', '変動費（7）'],
  ['marginalProfit', 'marginalProfit', 'marginal profit (line 8)', '限界利益（8）'],
];

function addSegmentLines(builder: ProgramBuilder, segment: Segment): void {
  const { id, label } = segment;
  const { currency, direct } = builder.scenario;
  const put = (name: string, node: Node): Node => {
    const [, , en, ja] = segmentLines.find(([line]) => line === name)!;
    return builder.series(`${name}.${id}`, { en: `${label}: ${en}`, ja: `${label}: ${ja}` }, currency, node, {
      reported: true,
    });
  };
  const terms = dealTerms(builder, segment);
  const wins = series(`wins.${id}`);
  const list = put('listRevenue', series(`mrr.${id}`));
  const net = builder.series(
    `netRevenue.${id}`,
    { en: `${label}: net revenue by deal`, ja: `${label}: 商流別純売上` },
    currency,
    terms.netRevenue,
  );
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
  const { id, label, cost } = initiative;
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
    `initiativeCost.${id}`,
    { en: `${label}: cost`, ja: `${label}: 費用` },
    builder.scenario.currency,
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
export const sunkCostName = (initiative: string): string => `sunkCost.${initiative}`;

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
  const { label, cost } = initiative;
  builder.trial(
    sunkCostName(initiative.id),
    { en: `${label}: spent before month 1`, ja: `${label}: 開始前の支出` },
    builder.scenario.currency,
    () => add(valueAt(builder, cost.once, start), sunkMonths(builder, initiative, start)),
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
    const label = { en: `${capacity.label}: hours booked`, ja: `${capacity.label}: 予定時間` };
    builder.series(`hoursBooked.${capacity.id}`, label, 'hours', add(...terms), { reported: true });
    const there = { en: `${capacity.label}: hours there are`, ja: `${capacity.label}: 使える時間` };
    builder.series(`hoursThere.${capacity.id}`, there, 'hours', monthly(builder, capacity.hours));
  }
}

/** Sums over the segments; each has the name that rules and reports use. */
function addSegmentTotals(builder: ProgramBuilder): void {
  const { segments, currency } = builder.scenario;
  const total = (name: string, of: string, unit: string, words: Words): void => {
    const parts = byId(segments).map((segment) => `${of}.${segment.id}`);
    const initial = add(...parts.map((part) => builder.initialOf(part)));
    builder.series(name, words, unit, add(...parts.map((part) => series(part))), { initial, reported: true });
  };
  const counts: readonly (readonly [string, string, string, string, string])[] = [
    ['partners', 'partners', 'partners', 'partners', 'パートナー社数'],
    ['contracts', 'contracts', 'partners', 'new contracts', '新規契約社数'],
    ['productivePartners', 'productivePartners', 'partners', 'productive partners', '戦力化したパートナー'],
    ['contactedReps', 'contactedReps', 'reps', 'contacted reps', '接点のある担当者数'],
    ['engagedReps', 'engagedReps', 'reps', 'engaged reps', '稼働担当者数'],
    ['repsReferring', 'repsReferring', 'reps', 'reps referring', '紹介した担当者数'],
    ['activePartners', 'activePartners', 'partners', 'active partners', '稼働パートナー社数'],
    ['referrals', 'referrals', 'referrals', 'referrals', '紹介数'],
    ['opportunities', 'opportunities', 'opportunities', 'opportunities', '案件数'],
    ['wins.indirect', 'wins', 'customers', 'wins through partners', '間販受注数'],
    ['cannibalised', 'cannibalised', 'customers', 'wins taken from direct sales', '共食い件数'],
    ['customers.indirect', 'customers', 'customers', 'customers through partners', '間販顧客数'],
    ['mrr.indirect', 'mrr', currency, 'list MRR through partners', '間販 MRR（上代）'],
    ['newMrr.indirect', 'newMrr', currency, 'MRR won through partners', '間販 新規 MRR'],
  ];
  for (const [name, of, unit, en, ja] of counts)
    total(name, of, unit, { en: `All segments: ${en}`, ja: `全セグメント: ${ja}` });
  for (const [of, name, en, ja] of segmentLines)
    total(name, of, currency, { en: `Partner business: ${en}`, ja: `パートナー事業: ${ja}` });
}

function addProfitLines(builder: ProgramBuilder): void {
  const { currency, initiatives, company, direct } = builder.scenario;
  const put = (name: string, en: string, ja: string, node: Node): Node =>
    builder.series(name, { en, ja }, currency, node, { reported: true });
  const team = series('teamCost');
  const spent = put(
    'initiativeCost',
    'Initiatives (line 10)',
    '施策費用（10）',
    add(...byId(initiatives).map(({ id }) => series(`initiativeCost.${id}`))),
  );
  const contribution = put(
    'contributionProfit',
    'Contribution profit of the partner business (line 11)',
    '貢献利益（11）',
    sub(sub(series('marginalProfit'), team), spent),
  );
  const revenue = put('revenue.direct', 'Direct revenue', '直販売上', series('mrr.direct'));
  const directProfit = put(
    'directProfit',
    'Direct channel profit (line 12)',
    '直販利益（12）',
    sub(
      mul(revenue, monthly(builder, direct.grossMargin)),
      mul(series('wins.direct'), monthly(builder, direct.costPerWin)),
    ),
  );
  const profit = put('profit', 'Profit of the business (line 13)', '事業利益（13）', add(contribution, directProfit));
  if (company !== null)
    put(
      'operatingProfit',
      'Operating profit (line 14)',
      '営業利益（14）',
      sub(add(profit, monthly(builder, company.otherRevenue)), monthly(builder, company.fixedCosts)),
    );
  const indirect = series('revenue.indirect');
  const sales = add(indirect, series('services'), revenue);
  builder.series(
    'companyRevenue',
    { en: 'Company revenue', ja: '会社の売上高' },
    currency,
    company === null ? sales : add(sales, monthly(builder, company.otherRevenue)),
  );
  builder.series(
    'indirectRatio',
    { en: 'Indirect sales ratio of the month, recurring revenue', ja: '間販比率（当月・継続売上ベース）' },
    'share',
    div(indirect, add(revenue, indirect)),
    { initial: num(NaN), reported: true },
  );
}

/** Line 13 with lines 3 and 6 at the time they are paid. */
function addCash(builder: ProgramBuilder): void {
  const { paymentTerms, currency } = builder.scenario;
  const netRevenue = (lag: number): Node => add(series('revenue.indirect', num(lag)), series('services', num(lag)));
  const profit = series('profit');
  const shifted =
    paymentTerms.customers === 0 ? profit : add(sub(profit, netRevenue(0)), netRevenue(paymentTerms.customers));
  const cash =
    paymentTerms.partners === 0
      ? shifted
      : sub(add(shifted, series('referralFees')), series('referralFees', num(paymentTerms.partners)));
  builder.series('cash', { en: 'Cash of the month', ja: '当月キャッシュ' }, currency, cash, { reported: true });
  builder.series(
    'cumulativeCash',
    { en: 'Cumulative cash of the run', ja: '累積キャッシュ' },
    currency,
    add(before('cumulativeCash'), series('cash')),
    { reported: true },
  );
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
