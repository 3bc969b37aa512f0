import { describe, expect, test } from 'vitest';
import { quantitiesOf } from '../../src/model/quantities-of.js';
import { loadScenario, type LoadResult } from '../../src/scenario/load-scenario.js';
import type { Setting } from '../../src/scenario/read/set-value.js';

/** Every field that takes a quantity, each with a plain one. */
const text = `
purpose: Help small companies
start: 2026-10
horizon: 24 months
discountRate: 8%
assumptions: { rising: { value: 3, growth: 10%/year }, double: rising * 2, flat: 3 }
company: { otherRevenue: 5_000_000, fixedCosts: 6_000_000 }
direct:
  { customers: 50, mrr: 900_000, age: 6, wins: 4, arpa: 20_000, expansion: 1%, grossMargin: 70%, costPerWin: 9_000,
    churn: { sbg: [0.7, 1.2] }, winRate: 60% }
baseline: { segments: [web], managers: 1 }
team: { managers: 2, monthlyCost: 800_000, rampUp: 3, partnersPerManager: 12, contractsPerManager: 4 }
capacities: { board: { hours: 20, hourlyCost: 9_000 } }
segments:
  web:
    { deal: { kind: referral, commission: 20%, months: 12, upfront: 1 }, partners: 5, customers: 7, mrr: 90_000, age: 4,
      recruitment: { perMonth: 2, pool: 60 }, signings: { 2026-12: 1 }, attrition: 1%, onboarding: 2, ramp: 3,
      repsPerPartner: 4, engagement: 30%, referralsPerRep: 0.3, leads: 1, qualification: 60%, winRate: 20%, salesCycle: 2,
      arpa: 15_000, churn: 1%, expansion: 1%, cannibalisation: 10%, grossMargin: 75%, costPerPartner: 1_000, costPerWin: 5_000,
      supportPerCustomer: 300, load: 1, services: { attach: 20%, price: 100_000, margin: 40% },
      contact: { perManager: 10, forgetting: 5% } }
  shops: { deal: { kind: distributor, margin: 20%, distributorMargin: 5% }, recruitment: { p: 1%, q: 5%, pool: 40 } }
  phones: { deal: { kind: oem, royalty: 40%, feePerWin: 1_000 } }
initiatives:
  seminar:
    { runs: 12, cost: { once: 100_000, monthly: 20_000, exit: 50_000 }, success: 70%, delay: 1, ramp: 2, halfLife: 6,
      effects: [{ on: segments.web.winRate, lift: 10% }, { on: segments.web.leads, add: 2 }],
      spillovers: [{ on: direct.wins, lift: 2%, lag: 3 }, { on: initiatives.press, lift: 10%, lag: 1 }],
      managers: 1, uses: { board: 3 }, stop: { at: 2027-10, unless: "partners >= 2" }, payback: { within: 12 } }
  press: { effects: [{ on: direct.arpa, add: 1 }], stop: none }
`;

const load = (set: readonly Setting[] = []): LoadResult =>
  loadScenario({ name: 'plan.yaml', bytes: new TextEncoder().encode(text) }, { set });

/** The scenario with the same value at each of the paths. */
const withAll = (paths: readonly string[], value: string): LoadResult => load(paths.map((path) => ({ path, value })));

/** What is read once, by path: no shape over time. */
const once = [
  'direct.customers', 'direct.mrr', 'direct.age', 'direct.churn.sbg[0]', 'direct.churn.sbg[1]', 'direct.winRate', 'team.rampUp',
  'segments.web.partners', 'segments.web.customers', 'segments.web.mrr', 'segments.web.age', 'segments.web.onboarding',
  'segments.web.ramp', 'segments.web.salesCycle', 'segments.web.deal.months',
  'initiatives.seminar.runs', 'initiatives.seminar.success', 'initiatives.seminar.delay', 'initiatives.seminar.ramp',
  'initiatives.seminar.halfLife', 'initiatives.seminar.spillovers[0].lag', 'initiatives.seminar.spillovers[1].lag',
]; // prettier-ignore

/** What is read month by month, by path. */
const monthly = [
  'discountRate', 'company.otherRevenue', 'company.fixedCosts', 'baseline.managers',
  'direct.wins', 'direct.arpa', 'direct.expansion', 'direct.grossMargin', 'direct.costPerWin',
  'team.managers', 'team.monthlyCost', 'team.partnersPerManager', 'team.contractsPerManager',
  'capacities.board.hours', 'capacities.board.hourlyCost',
  'segments.web.deal.commission', 'segments.web.deal.upfront', 'segments.web.recruitment.perMonth', 'segments.web.recruitment.pool',
  'segments.web.signings[2026-12]', 'segments.web.attrition', 'segments.web.repsPerPartner', 'segments.web.engagement',
  'segments.web.referralsPerRep', 'segments.web.leads', 'segments.web.qualification', 'segments.web.winRate', 'segments.web.arpa',
  'segments.web.expansion', 'segments.web.cannibalisation', 'segments.web.costPerPartner', 'segments.web.costPerWin',
  'segments.web.supportPerCustomer', 'segments.web.load', 'segments.web.grossMargin', 'segments.web.churn',
  'segments.web.services.attach', 'segments.web.services.price', 'segments.web.services.margin',
  'segments.web.contact.perManager', 'segments.web.contact.forgetting',
  'segments.shops.deal.margin', 'segments.shops.deal.distributorMargin', 'segments.shops.recruitment.p',
  'segments.shops.recruitment.q', 'segments.shops.recruitment.pool', 'segments.phones.deal.royalty', 'segments.phones.deal.feePerWin',
  'initiatives.seminar.cost.once', 'initiatives.seminar.cost.monthly', 'initiatives.seminar.cost.exit',
  'initiatives.seminar.managers', 'initiatives.seminar.uses.board', 'initiatives.seminar.effects[0].lift',
  'initiatives.seminar.effects[1].add', 'initiatives.press.effects[0].add', 'initiatives.seminar.spillovers[0].lift', 'initiatives.seminar.spillovers[1].lift',
]; // prettier-ignore

const errorsOf = ({ issues }: LoadResult) => issues.filter(({ severity }) => severity === 'error');

/** Paths of the fields that are told to take no shape. */
const refused = (result: LoadResult): string[] =>
  errorsOf(result).flatMap(({ code, path }) =>
    code === 'shape-not-here' ? [path.replace(/\.(growth|seasonality|\d{4}-\d{2})$/, '')] : [],
  );

const shapes = [
  ['growth', '{ value: 1, growth: 10%/year }'],
  ['seasonality', '{ value: 1, seasonality: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5] }'],
  ['steps', '{ 2026-10: 1, 2027-04: 1 }'],
  ['a name', 'rising'],
  ['a formula of names', 'double / 20'],
] as const;

test('the two lists hold every quantity of a scenario that has them all', () => {
  const result = load();
  expect(errorsOf(result)).toEqual([]);
  const { scenario } = result as LoadResult & { ok: true };
  const written = quantitiesOf({ ...scenario, assumptions: [] }).filter(({ provenance }) => provenance.text !== '');
  // The direct channel's win rate is a yardstick and no part of the scenario.
  expect(once.length + monthly.length).toBe(written.length + 1);
});

describe.each(shapes)('%s', (_, value) => {
  test('is refused, naming the field, where a value is read once', () => {
    const result = withAll(once, value);
    expect(refused(result).sort()).toEqual([...once].sort());
    expect(errorsOf(result).length).toBe(once.length);
  });

  test('is taken where a value is read month by month', () => {
    expect(errorsOf(withAll(monthly, value))).toEqual([]);
  });
});

test('a name without a shape is taken where a value is read once', () => {
  expect(errorsOf(withAll(once, 'flat'))).not.toContainEqual(expect.objectContaining({ code: 'shape-not-here' }));
});

test.each(['{ 2026-10: 4%, 2027-10: 2% }', '{ value: 4%, growth: 1% }', 'rising'])(
  'growth itself takes no shape: %s',
  (growth) => {
    expect(refused(load([{ path: 'direct.arpa', value: `{ value: 20_000, growth: ${growth} }` }]))).toHaveLength(1);
  },
);
