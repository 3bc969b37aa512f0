import type { Dimension } from './quantity.js';

/** What a numeric field of a scenario is; words for it stand in `src/words/<language>/fields.ts`, by the same key. */
export interface FieldFact {
  readonly dimension: Dimension;
  /** Its value when left out. */
  readonly fallback: number;
  /** Read once, not month by month: it takes no shape over time (model section 4). */
  readonly once: boolean;
}

/** Series of a segment or of the direct channel, each made from the one before it, that drivers work on. */
export const stages = [
  'partners',
  'contactedReps',
  'engagedReps',
  'referrals',
  'opportunities',
  'wins',
  'customers',
] as const;
export type Stage = (typeof stages)[number];

/** A field that effects and spillovers move. */
export interface DriverFact extends FieldFact {
  /** What must exist in some month before it counts for anything; null = it makes the first of them by itself. */
  readonly needs: Stage | null;
  /** Place among the fields of a segment in a Sobol sequence, 1 = the most decisive; null = among all others, behind them. */
  readonly rank: number | null;
  /** What is drawn with it every month, one uniform a trial, as the stream is called; null = nothing. */
  readonly count: string | null;
}

const number = (dimension: Dimension, fallback = 0): FieldFact => ({
  dimension,
  fallback,
  once: dimension === 'months',
});
/** A starting stock, a chance. */
const once = (dimension: Dimension, fallback = 0): FieldFact => ({ dimension, fallback, once: true });
const driver = (
  dimension: Dimension,
  fallback: number,
  needs: Stage | null,
  more: Partial<Pick<DriverFact, 'rank' | 'count'>> = {},
): DriverFact => ({ ...number(dimension, fallback), needs, rank: null, count: null, ...more });

/** What an effect or a spillover can move in a segment. Those that multiply the whole funnel come first in a Sobol sequence. */
export const segmentDriverFields = {
  recruitment: driver('count', 0, null, { rank: 9, count: 'contracts' }),
  attrition: driver('rate', 0, 'partners', { rank: 10, count: 'attrition' }),
  repsPerPartner: driver('count', 1, 'partners', { rank: 4 }),
  engagement: driver('share', 1, 'contactedReps', { rank: 3 }),
  referralsPerRep: driver('count', 0, 'engagedReps', { rank: 2, count: 'referrals' }),
  leads: driver('count', 0, 'partners', { rank: 8 }),
  qualification: driver('share', 1, 'referrals', { rank: 5, count: 'qualification' }),
  winRate: driver('share', 1, 'opportunities', { rank: 1, count: 'winRate' }),
  arpa: driver('money', 0, 'wins', { rank: 6 }),
  churn: driver('rate', 0, 'customers', { rank: 7, count: 'churn' }),
  expansion: driver('lift', 0, 'customers'),
  cannibalisation: driver('share', 0, 'wins', { rank: 11, count: 'cannibalisation' }),
} as const;

/** What they can move in the direct channel. */
export const directDriverFields = {
  wins: driver('count', 0, null, { count: 'wins' }),
  arpa: driver('money', 0, 'wins'),
  churn: driver('rate', 0, 'customers', { count: 'churn' }),
} as const;

/** What the terms of each kind of deal say in numbers (model section 7, step 10); kinds in the order of reports. */
export const dealFields = {
  referral: { commission: number('share'), upfront: number('count') },
  resale: { margin: number('share') },
  distributor: { margin: number('share'), distributorMargin: number('share') },
  oem: { royalty: number('share'), feePerWin: number('money') },
} as const;
export type DealKind = keyof typeof dealFields;
export type DealField<K extends DealKind> = K extends DealKind ? keyof (typeof dealFields)[K] : never;

const dealPaths = Object.fromEntries(
  Object.values<Readonly<Record<string, FieldFact>>>(dealFields).flatMap((fields) =>
    Object.entries(fields).map(([name, fact]) => [`deal.${name}`, fact]),
  ),
) as Readonly<Record<`deal.${DealField<DealKind>}`, FieldFact>>;

/** The other fields of a segment, by their path inside it. */
const segmentOnlyFields = {
  partners: once('count'),
  customers: once('count'),
  mrr: once('money'),
  age: number('months', 12),
  onboarding: number('months'),
  ramp: number('months'),
  'recruitment.perMonth': number('count'),
  'recruitment.pool': number('count'),
  'recruitment.p': number('rate'),
  'recruitment.q': number('rate'),
  signings: number('count'),
  salesCycle: number('months'),
  'churn.alpha': once('number', 1),
  'churn.beta': once('number', 1),
  grossMargin: number('share', 1),
  costPerPartner: number('money'),
  costPerWin: number('money'),
  supportPerCustomer: number('money'),
  load: number('count', 1),
  ...dealPaths,
  'deal.months': number('months'),
  'services.attach': number('share', 1),
  'services.price': number('money'),
  'services.margin': number('share', 1),
  'contact.perManager': number('count'),
  'contact.forgetting': number('rate'),
} as const;

/** Numeric fields by the part of the scenario that they stand in. */
export const inputFields = {
  segment: { ...segmentDriverFields, ...segmentOnlyFields },
  direct: {
    ...directDriverFields,
    customers: once('count'),
    mrr: once('money'),
    age: number('months', 12),
    expansion: number('lift'),
    grossMargin: number('share', 1),
    costPerWin: number('money'),
  },
  team: {
    managers: number('count'),
    partnersPerManager: number('count'),
    contractsPerManager: number('count'),
    monthlyCost: number('money'),
    rampUp: number('months'),
  },
  initiative: {
    runs: number('months'),
    success: once('share', 1),
    delay: number('months'),
    ramp: number('months'),
    halfLife: number('months'),
    'cost.once': number('money'),
    'cost.monthly': number('money'),
    'cost.exit': number('money'),
    managers: number('count'),
  },
  spillover: { lag: number('months') },
  capacity: { hours: number('count'), hourlyCost: number('money') },
  company: { otherRevenue: number('money'), fixedCosts: number('money') },
  scenario: { discountRate: number('growth'), rank: once('number') },
} as const;

export type SegmentDriver = keyof typeof segmentDriverFields;
export type DirectDriver = keyof typeof directDriverFields;

type Parts = typeof inputFields;
type FieldOf<P extends keyof Parts> = P extends keyof Parts ? keyof Parts[P] : never;
/** Path of a numeric field inside its part; what a spillover has is noted behind its size. */
export type FieldName = FieldOf<Exclude<keyof Parts, 'spillover'>>;

export const segmentDrivers = Object.keys(segmentDriverFields) as readonly SegmentDriver[];
export const directDrivers = Object.keys(directDriverFields) as readonly DirectDriver[];
export const drivers: readonly (SegmentDriver | DirectDriver)[] = [...segmentDrivers, ...directDrivers];

/** Names of what is drawn every month with these drivers. */
export const countsOf = (facts: Readonly<Record<string, DriverFact>>): string[] =>
  Object.values(facts).flatMap(({ count }) => count ?? []);

/** Drivers of a segment from the most to the least decisive; those without a rank are not among them. */
export const rankedDrivers: readonly SegmentDriver[] = segmentDrivers
  .filter((name) => segmentDriverFields[name].rank !== null)
  .sort((a, b) => segmentDriverFields[a].rank! - segmentDriverFields[b].rank!);

/** Kind of number that each driver holds. */
export const dimensionOfDriver = (name: SegmentDriver | DirectDriver): Dimension =>
  ({ ...segmentDriverFields, ...directDriverFields })[name].dimension;

/** The unit of a number of a field as the summary names it. */
export const unitOfDimension = (dimension: Dimension, currency: string): string =>
  dimension === 'money' ? currency : dimension;
