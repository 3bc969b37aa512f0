import * as fc from 'fast-check';
import { segmentDrivers } from '../../src/model/fields.js';
import { calendar, perhaps } from './arbitrary-quantity.js';
import { segmentIds } from './arbitrary-segment.js';

type Fields = Record<string, unknown>;

/** Forms that a quantity can take and that the plain generator leaves out, for a share around `middle`. */
const shares = (middle: number): unknown[] => [
  { value: `normal(${middle}, ${middle / 3})`, min: middle / 4, max: Math.min(1, 2 * middle) },
  { quantiles: { p10: middle / 2, p50: middle, p90: Math.min(0.99, 1.6 * middle) } },
  { mixture: [{ weight: '80%', value: 'beta(4, 12)' }, { weight: 0.2, value: middle }] },
  { discrete: [{ weight: '30%', value: middle / 2 }, { weight: '70%', value: middle }] },
  { data: [middle / 2, middle, Math.min(1, 1.5 * middle)] },
  { [calendar(0)]: middle, [calendar(5)]: `uniform(${middle / 2}, ${middle})` },
  { value: middle, growth: 'uniform(-0.5, 0.5)', max: 0.9 },
  'quality',
  'quality * 0.5 + 0.01',
  'min(quality, 0.3)',
  `if(quality > 0.4, ${middle}, ${middle / 2})`,
  'bernoulli(0.5)',
  1,
  0,
]; // prettier-ignore

/** The same for an amount around `middle`, > 0. */
const amounts = (middle: number): unknown[] => [
  `normal(${middle}, ${middle})`,
  `lognormal(${Math.log(middle).toFixed(3)}, 0.5)`,
  `weibull(2, ${middle})`,
  `triangular(0, ${middle}, ${2 * middle})`,
  `pert(0, ${middle}, ${3 * middle})`,
  { quantiles: { p5: middle / 3, p50: middle, p95: 3 * middle }, min: 0 },
  { mixture: [{ weight: '60%', value: `gamma(2, ${middle})` }, { weight: '40%', value: 0 }] },
  { [calendar(2)]: middle, [calendar(8)]: `${middle / 2} to ${middle}`, [calendar(30)]: 0 },
  { value: `uniform(0, ${middle})`, growth: '5% to 20%', seasonality: [0, 1, 2, 1, 0, 1, 2, 1, 0, 1, 2, 1] },
  `${12 * middle}/year`,
  `max(${middle}, quality * ${middle}) ^ 1.1`,
  `exp(log(${middle}) - quality) + abs(quality - 0.5) * sqrt(${middle})`,
  0,
]; // prettier-ignore

/** Those without a shape over time, for what is read once. */
const still = (forms: readonly unknown[]): unknown[] =>
  forms.filter((form) => !/"(?:growth|seasonality|\d{4}-\d{2})":/.test(JSON.stringify(form)));

const durations: unknown[] = ['pert(0, 2, 6)', 'quality * 6', { discrete: [{ weight: 0.5, value: 0 }, { weight: 0.5, value: 5 }] }, 0, 40]; // prettier-ignore

const segmentForms: Readonly<Record<string, readonly unknown[]>> = {
  partners: [...still(amounts(8)), 5000],
  age: durations,
  recruitment: [
    ...amounts(2),
    { perMonth: { value: '0.5 to 3', growth: '20%/year' }, pool: '10 to 30' },
    { perMonth: 400, pool: { value: 9_000, growth: '40%/year' } },
    { perMonth: 2, pool: { [calendar(0)]: 12, [calendar(5)]: '4 to 20' } },
    { p: 'uniform(0.01, 0.05)', q: { value: 0.2, growth: 0.1 }, pool: 'gamma(4, 10)' },
  ],
  signings: [{ [calendar(0)]: 'bernoulli(0.5)', [calendar(4)]: '1 to 3', [calendar(29)]: 2 }],
  attrition: [...shares(0.03), '12%/year', 'uniform(0.05, 0.3)/year'],
  onboarding: durations,
  ramp: durations,
  repsPerPartner: amounts(3),
  engagement: shares(0.4),
  referralsPerRep: [...amounts(0.4), 20],
  leads: [...amounts(4), 3_000],
  qualification: shares(0.6),
  winRate: shares(0.2),
  salesCycle: [...durations, [1], [0.5, 0, 0.5], [0.1, 0.2, 0.3, 0.4]],
  arpa: [...amounts(9_000), 'arpa * 1.2', { value: 'arpa', growth: '3%/year' }],
  churn: [
    ...shares(0.03),
    '15%/year',
    { sbg: ['uniform(0.5, 1)', '8 to 14'] },
    { sbg: [{ value: 0.7, min: 0.1 }, 'quality * 30'] },
  ],
  expansion: [0.01, -0.01, 'normal(0, 0.005)', { value: '6%/year' }],
  cannibalisation: shares(0.1),
  grossMargin: shares(0.7),
  costPerPartner: amounts(500),
  costPerWin: amounts(500),
  supportPerCustomer: amounts(100),
  load: amounts(0.5),
  deal: [
    { kind: 'referral', commission: { value: '10% to 20%', growth: '5%/year' }, months: 'uniform(1, 9)', upfront: 'gamma(2, 1)' },
    { kind: 'referral', commission: 'quality', months: 0 },
    { kind: 'resale', margin: { [calendar(0)]: 0.3, [calendar(6)]: 0.2 } },
    { kind: 'oem', royalty: 'quality', feePerWin: { value: 9_000, seasonality: [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2] } },
  ],
  services: [{ attach: 'bernoulli(0.5)', price: { value: 9_000, growth: '10%/year' }, margin: 'quality' }],
  contact: [
    { perManager: { [calendar(3)]: 5 }, forgetting: 0 },
    { perManager: 'gamma(2, 3)', forgetting: 'quality' },
  ],
}; // prettier-ignore

const directForms: Readonly<Record<string, readonly unknown[]>> = {
  customers: [0, 60_000, '100 to 300'],
  wins: [...amounts(6), 800],
  arpa: amounts(9_000),
  churn: segmentForms.churn,
  age: durations,
  expansion: segmentForms.expansion,
  grossMargin: shares(0.7),
  costPerWin: amounts(500),
};

const initiativeForms: Readonly<Record<string, readonly unknown[]>> = {
  start: [-40, -3, 0, 2].map(calendar),
  runs: [...durations, 1],
  success: still(shares(0.6)),
  delay: durations,
  ramp: durations,
  halfLife: ['permanent', '1 to 4', { discrete: [{ weight: 0.5, value: 1 }, { weight: 0.5, value: 9 }] }, 'quality * 9 + 1'],
  cost: [
    { once: 'quality * 50_000', monthly: { [calendar(0)]: 900, [calendar(7)]: '100 to 400' }, exit: 'gamma(2, 900)' },
    { monthly: { value: 900, growth: '10%/year', seasonality: [0, 1, 2, 1, 0, 1, 2, 1, 0, 1, 2, 1] }, exit: { [calendar(1)]: 500, [calendar(3)]: { value: 900, growth: '9%/year' } } },
  ],
  uses: [{ executives: '1 to 4', engineers: 'quality * 5' }],
}; // prettier-ignore

/** Conditions that the plain generator does not write. */
const conditions = [
  'total(wins.indirect) / max(1, total(opportunities)) >= 15% and not (partners < 5)',
  'if(mrr.indirect > mrr.direct, 1, 0) == 1 or total(referrals) ^ 0.5 > 4',
  'indirectRatio > 10%',
  'exp(-partners / 10) < 0.4 and abs(profit) > 100',
  'cumulativeCash >= 0',
  'share >= 0.2 or sqrt(customers.web) != 3',
  'log(1 + contracts) + -1 > 0 and 0 < total(contracts) <= 12',
];
const rareStop = fc.oneof(
  fc.record({ at: fc.constantFrom([calendar(1), calendar(4)], [calendar(0)]), unless: fc.constantFrom(...conditions) }),
  fc.record({ every: fc.constantFrom(1, '5 months'), from: fc.constant(calendar(1)), unless: fc.constantFrom(...conditions) }),
); // prettier-ignore

/** A choice of some fields with rare values. */
const some = (forms: Readonly<Record<string, readonly unknown[]>>, maxLength: number): fc.Arbitrary<Fields> =>
  fc
    .uniqueArray(
      fc.constantFrom(...Object.keys(forms)).chain((key) => fc.tuple(fc.constant(key), fc.constantFrom(...forms[key]))),
      { maxLength, selector: ([key]) => key },
    )
    .map((entries) => Object.fromEntries(entries));

const lifts = [-1, 0.5, 4, '-20% to 60%', 'normal(0, 0.3)', 'bernoulli(0.3)', 'quality - 0.4'];
/** Growth of prices is 0 in most drawn scenarios, and a lift on a 0 is an error. */
const lifted = segmentDrivers.filter((driver) => driver !== 'expansion');
/** By driver, in its unit. */
const adds: Readonly<Record<string, readonly unknown[]>> = {
  recruitment: [2, 'quality'],
  attrition: [0.01, 'uniform(-0.01, 0.02)'],
  engagement: ['quality', -0.1],
  leads: [20, 'quality * 3'],
  winRate: [0.1, 'bernoulli(0.5)'],
  arpa: [500, 'normal(0, 900)'],
  churn: [0.01, '-quality / 50'],
  expansion: [0.01, 'normal(0, 0.01)'],
}; // prettier-ignore
const inSegment = (name: string): fc.Arbitrary<string> =>
  fc.constantFrom(...segmentIds).map((id) => `segments.${id}.${name}`);
const anyDriver = fc.oneof(
  fc.constantFrom(...lifted).chain((name) => fc.record({ on: inSegment(name), lift: fc.constantFrom(...lifts) })),
  fc
    .constantFrom(...Object.keys(adds))
    .chain((name) => fc.record({ on: inSegment(name), add: fc.constantFrom(...adds[name]) })),
  fc.record({ on: fc.constantFrom('direct.wins', 'direct.arpa', 'direct.churn'), lift: fc.constantFrom(...lifts) }),
);
const rareSpillover = fc.tuple(anyDriver, fc.constantFrom(...durations)).map(([edge, lag]) => ({ ...edge, lag }));

/** What is laid over an initiative: fields, a rule, more effects and spillovers. */
const rareInitiative = fc.record({
  fields: some(initiativeForms, 3),
  stop: perhaps(rareStop),
  when: perhaps(fc.constantFrom(...conditions)),
  effects: fc.array(anyDriver, { maxLength: 2 }),
  spillovers: fc.array(rareSpillover, { maxLength: 2 }),
  requires: fc.boolean(),
});
export type RareInitiative = typeof rareInitiative extends fc.Arbitrary<infer T> ? T : never;

const measures = [
  { share: 'indirectRatio * quality' },
  {
    share: 'wins.indirect / max(1, opportunities)',
    each: '1 / partners - log(contracts)',
    sessions: 'total(contracts) * 2 - if(partners > 5, arpa, 0)',
  },
];

/** What is laid over the whole scenario. */
export const rarities = fc.record({
  sampling: fc.constantFrom('monte-carlo', 'latin-hypercube', 'sobol'),
  seed: fc.constantFrom<string | number>(0, 1, -1, 'fy26-q3', '紹介', 'x'.repeat(300)),
  fiscalYearName: fc.constantFrom('start', 'end'),
  longer: fc.constantFrom(0, 0, 0, 14),
  baseline: perhaps(fc.record({ all: fc.boolean(), managers: perhaps(fc.constantFrom<unknown>(0, 1.5, '1 to 2')) })),
  measures: fc.constantFrom(...measures),
  discountRate: perhaps(
    fc.constantFrom<unknown>(
      { [calendar(1)]: '8%', [calendar(5)]: 'uniform(0.02, 0.05)' },
      { value: '5%', growth: '30%/year' },
    ),
  ),
  direct: some(directForms, 3),
  segments: fc.tuple(...segmentIds.map(() => some(segmentForms, 5))),
  initiatives: fc.tuple(rareInitiative, rareInitiative, rareInitiative),
  phases: fc.constantFrom(0, 1, 2),
  correlated: fc.boolean(),
});
export type Rarities = typeof rarities extends fc.Arbitrary<infer T> ? T : never;
