/** How a series reads over several months: a stock at the end of them, a flow as their sum, a ratio as neither. */
export const readings = ['flow', 'stock', 'ratio'] as const;
export type Reading = (typeof readings)[number];

/** What each unit counts. The unit `money` is printed as the currency of the scenario. */
const quantities = {
  money: 'money',
  partners: 'count',
  reps: 'count',
  referrals: 'count',
  opportunities: 'count',
  customers: 'count',
  people: 'count',
  index: 'count',
  '0/1': 'count',
  months: 'months',
  share: 'share',
  rate: 'share',
  factor: 'factor',
  hours: 'hours',
} as const;

export type SeriesUnit = keyof typeof quantities;
export type SeriesQuantity = (typeof quantities)[SeriesUnit] | 'number';

/** Whose a series is; `segments` are all of them together: the partner business. `measures` are the author's own. */
export type Owner =
  | { readonly kind: 'segment' | 'initiative' | 'group' | 'capacity'; readonly id: string }
  /** A number of the scenario by its path: what it is in the month. */
  | { readonly kind: 'quantity'; readonly id: string }
  | { readonly kind: 'direct' | 'segments' | 'business' | 'measures' };

/**
 * Where authors may name a series: in a segment, for all segments together, in the direct channel, in the business. `reserved`: the
 * business has it, but authors may not name it; no measure may go by its name.
 */
type NamedPlace = 'segment' | 'segments' | 'direct' | 'business' | 'reserved';

/** A line of the management P/L (model section 8). */
interface LineFact {
  readonly number: string;
  /** Lines that are added and subtracted to get it, `rest` for what the company has besides; a line of its own when left out. */
  readonly sum?: readonly string[];
  /** Every segment has it, and its sum over them is that of the business. */
  readonly ofSegment?: true;
}

/** What a step of the funnel is, over the step before it. */
export const conversions = ['share', 'per', 'per month'] as const;
type ConversionKind = (typeof conversions)[number];

interface SeriesFact {
  readonly reads: Reading;
  readonly unit: SeriesUnit;
  /** `indirect`: the sum over the segments is called `<key>.indirect`, as the direct channel has one of its own. */
  readonly total?: 'indirect';
  readonly line?: LineFact;
  readonly named?: readonly NamedPlace[];
  /** A KPI of every partner program, whatever its phase. */
  readonly kpi?: true;
  /** A step of the funnel, and what a figure of it is over one of the step before; null = they do not follow from each other. */
  readonly step?: ConversionKind | null;
  /** Whose values by month the summary keeps, for pictures. */
  readonly byMonth?: readonly MonthlyPlace[];
}

type MonthlyPlace = Exclude<NamedPlace, 'reserved'>;

const stock = (unit: SeriesUnit, named: readonly NamedPlace[] = [], more: Partial<SeriesFact> = {}): SeriesFact => ({
  reads: 'stock',
  unit,
  named,
  ...more,
});
const flow = (unit: SeriesUnit, named: readonly NamedPlace[] = [], more: Partial<SeriesFact> = {}): SeriesFact => ({
  ...stock(unit, named, more),
  reads: 'flow',
});
const ratio = (unit: SeriesUnit, named: readonly NamedPlace[] = [], more: Partial<SeriesFact> = {}): SeriesFact => ({
  ...stock(unit, named, more),
  reads: 'ratio',
});
/** A line of the whole business alone. */
const line = (number: string, sum?: readonly string[]): Partial<SeriesFact> => ({
  line: { number, ...(sum === undefined ? {} : { sum }) },
});
/** Lines 1 to 8: of every segment, and summed up. */
const segmentLine = (number: string, sum?: readonly string[]): Partial<SeriesFact> => ({
  line: { number, ofSegment: true, ...(sum === undefined ? {} : { sum }) },
});

const ofSegment: readonly NamedPlace[] = ['segment'];
const summedUp: readonly MonthlyPlace[] = ['segment', 'segments'];
const ofChannels: readonly MonthlyPlace[] = ['segment', 'segments', 'direct'];
const ofBusiness: readonly MonthlyPlace[] = ['business'];
const reserved: readonly NamedPlace[] = ['reserved'];
const indirect = { total: 'indirect' } as const;
const kpi = { kpi: true } as const;
const step = (conversion: ConversionKind | null) => ({ kpi: true, step: conversion }) as const;

/** Every series that equations may write, by the first part of its name, in the order in which a partner business is read. */
const facts = {
  // The segment (model section 7), from partners to recurring revenue.
  partners: stock('partners', summedUp, { ...step(null), byMonth: summedUp }),
  contracts: flow('partners', summedUp, kpi),
  productivePartners: stock('partners', summedUp),
  contactedReps: stock('reps', summedUp, step('per')),
  engagedReps: stock('reps', summedUp),
  // The same people month after month: a sum of months would count them again and again.
  repsReferring: stock('reps', summedUp, step('share')),
  activePartners: stock('partners', summedUp, kpi),
  referrals: flow('referrals', summedUp, step('per month')),
  opportunities: flow('opportunities', summedUp, step('share')),
  wins: flow('customers', ofChannels, { ...indirect, ...step('share'), byMonth: ofChannels }),
  cannibalised: flow('customers', summedUp),
  customers: stock('customers', ofChannels, { ...indirect, ...step(null) }),
  mrr: stock('money', ofChannels, { ...indirect, ...step('per'), byMonth: ['segments', 'direct'] }),
  newMrr: flow('money', [], indirect),
  open: stock('0/1'),
  opening: flow('0/1'),
  openMonths: stock('months'),
  room: stock('share'),
  leftPartners: flow('partners'),
  kept: ratio('share'),
  partnersByAge: stock('partners'),
  lacking: stock('share'),
  reps: stock('reps'),
  suppliedLeads: flow('referrals'),
  churned: flow('customers'),
  churnRate: ratio('rate'),
  churnAdd: ratio('rate'),
  churnLift: ratio('factor'),
  hazard: ratio('rate'),
  foundingHazard: ratio('rate'),
  foundingSurvivors: stock('customers'),
  survivors: stock('customers'),
  mrrFactor: ratio('factor'),
  mrrByAge: stock('money'),
  recent: stock('0/1'),
  // The management P/L (model section 8).
  listRevenue: flow('money', reserved, segmentLine('1')),
  partnerMargin: flow('money', reserved, segmentLine('2')),
  netRevenue: flow('money'),
  revenue: flow('money', ofChannels, { ...indirect, ...kpi, ...segmentLine('3', ['+1', '-2']), byMonth: ofChannels }),
  services: flow('money', summedUp, segmentLine('3s')),
  coverage: stock('share', ofSegment),
  indirectRatio: ratio('share', ofBusiness, { ...kpi, byMonth: ofBusiness }),
  costOfRevenue: flow('money', reserved, segmentLine('4')),
  grossProfit: flow('money', ofBusiness, segmentLine('5', ['+3', '+3s', '-4'])),
  referralFees: flow('money', ofBusiness, segmentLine('6')),
  variableCosts: flow('money', reserved, segmentLine('7')),
  marginalProfit: flow('money', ofBusiness, segmentLine('8', ['+5', '-6', '-7'])),
  teamCost: flow('money', ofBusiness, line('9')),
  initiativeCost: flow('money', ofBusiness, line('10')),
  contributionProfit: flow('money', ofBusiness, { ...line('11', ['+8', '-9', '-10']), byMonth: ofBusiness }),
  directProfit: flow('money', ofBusiness, line('12')),
  profit: flow('money', ofBusiness, { ...line('13', ['+11', '+12']), byMonth: ofBusiness }),
  operatingProfit: flow('money', reserved, line('14', ['+13', '+rest'])),
  companyRevenue: flow('money', reserved),
  cash: flow('money', reserved),
  cumulativeCash: stock('money', ofBusiness),
  // Initiatives (model section 6).
  success: stock('0/1'),
  ready: stock('0/1'),
  started: stock('0/1'),
  elapsed: stock('months'),
  stopped: stock('0/1'),
  running: stock('0/1'),
  effort: stock('0/1'),
  effortMonths: stock('months'),
  decay: stock('share'),
  rise: stock('share'),
  activation: stock('share'),
  boost: stock('factor'),
  sunkCost: flow('money'),
  // The team, and what is scarce.
  managers: stock('people'),
  newcomers: stock('people'),
  untrained: stock('share'),
  people: stock('people'),
  rampedPeople: stock('people'),
  staffed: ratio('share'),
  care: stock('partners'),
  hoursBooked: flow('hours'),
  hoursThere: flow('hours'),
  // Numbers of the scenario in the month.
  driver: ratio('factor'),
  held: flow('0/1'),
  growth: ratio('factor'),
  // What holds for all.
  phase: stock('index', reserved),
  'discount.start': stock('share'),
  'discount.rate': stock('share'),
  'discount.factor': stock('factor'),
} as const satisfies Readonly<Record<string, SeriesFact>>;

export type SeriesKey = keyof typeof facts;

const catalogue: Readonly<Record<SeriesKey, SeriesFact>> = facts;

/** All keys, in the order of the catalogue. */
export const seriesKeys = Object.keys(facts) as readonly SeriesKey[];

/** The line of the management P/L that a series is; null = none. */
export const lineFact = (key: SeriesKey): LineFact | null => catalogue[key].line ?? null;

export const readsOf = (key: SeriesKey): Reading => catalogue[key].reads;

/** What the values of a series count. */
export const quantityOfKey = (key: SeriesKey): SeriesQuantity => quantities[catalogue[key].unit];

/** The unit of a series as the summary names it. */
export const unitOf = (key: SeriesKey, currency: string): string => {
  const { unit } = catalogue[key];
  return unit === 'money' ? currency : unit;
};

const isUnit = (unit: string): unit is SeriesUnit => Object.hasOwn(quantities, unit);

/** What the values of a series count, by the unit that the summary names; a measure of the author has none. */
export function quantityOf(unit: string, currency: string): SeriesQuantity {
  if (unit === currency) return 'money';
  return isUnit(unit) ? quantities[unit] : 'number';
}

/** The name of a series; sums over the segments go by the key alone, or as `.indirect` beside the direct channel. */
export function seriesName(key: SeriesKey, of: Owner): string {
  if ('id' in of) return `${key}.${of.id}`;
  if (of.kind === 'direct') return `${key}.direct`;
  return of.kind === 'segments' && catalogue[key].total === 'indirect' ? `${key}.indirect` : key;
}

/** The key of any series that equations write, by its name; null for a measure or a driver. */
export function keyOfSeries(name: string): SeriesKey | null {
  const key = [name, name.split('.')[0]].find((candidate) => Object.hasOwn(facts, candidate));
  return key === undefined ? null : (key as SeriesKey);
}

/** Keys of the series that may be named at a place, in the order of the catalogue. */
export const keysNamedIn = (place: NamedPlace): SeriesKey[] =>
  seriesKeys.filter((key) => catalogue[key].named?.includes(place) === true);

/** KPIs of every partner program, from contracts to revenue. */
export const kpiKeys: readonly SeriesKey[] = seriesKeys.filter((key) => catalogue[key].kpi === true);

/** From partners to recurring revenue (model section 7). Customers are a stock: wins go in, churn goes out. */
export const funnelSteps: readonly { readonly key: SeriesKey; readonly conversion: ConversionKind | null }[] =
  seriesKeys.flatMap((key) => {
    const { step: conversion } = catalogue[key];
    return conversion === undefined ? [] : [{ key, conversion }];
  });

/** Names of the series whose values by month the summary keeps. @param segments ids */
export const monthlyNames = (segments: readonly string[]): string[] =>
  seriesKeys.flatMap((key) =>
    (catalogue[key].byMonth ?? []).flatMap((place) =>
      place === 'segment'
        ? segments.map((id) => seriesName(key, { kind: 'segment', id }))
        : [seriesName(key, { kind: place })],
    ),
  );

const isSummed = (key: SeriesKey): boolean =>
  catalogue[key].total !== undefined || keysNamedIn('segments').includes(key);

/** Series of segments that have a sum over all of them: counts and stocks, then lines 1 to 8 of the P/L. */
export const summedKeys: readonly SeriesKey[] = [
  ...seriesKeys.filter((key) => isSummed(key) && lineFact(key) === null),
  ...seriesKeys.filter((key) => lineFact(key)?.ofSegment === true),
];
