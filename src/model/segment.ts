import type { DealField, DealKind } from './fields.js';
import type { Quantity } from './quantity.js';
import type { Month } from './time.js';

/** Customer churn: a monthly rate, or shifted beta geometric by age of the cohort. */
export type Churn =
  | { readonly kind: 'rate'; readonly rate: Quantity }
  | { readonly kind: 'sbg'; readonly alpha: Quantity; readonly beta: Quantity };

/** What a kind of deal has besides the numbers of `dealFields`. */
interface DealExtras {
  /** The fee is paid on MRR of customers won in the last `months` months; `always` = on all of it. */
  readonly referral: { readonly months: Quantity | 'always' };
}

/** How the money flows (model section 7, step 10). `upfront` is in monthly prices, paid once per win. */
export type Deal = {
  [K in DealKind]: { readonly kind: K } & Readonly<Record<DealField<K>, Quantity>> &
    (K extends keyof DealExtras ? DealExtras[K] : unknown);
}[DealKind];

export type Recruitment =
  /** Poisson arrivals per month, thinned as the pool empties (`pool` null = endless). */
  | { readonly kind: 'flow'; readonly perMonth: Quantity; readonly pool: Quantity | null }
  /** Bass: (p + q·P/pool)·(pool − P), p and q monthly. */
  | { readonly kind: 'bass'; readonly p: Quantity; readonly q: Quantity; readonly pool: Quantity };

/** Named partners that join on a date: events, not a step. */
export interface Signing {
  readonly month: Month;
  readonly count: Quantity;
}

export type SalesCycle =
  | { readonly kind: 'months'; readonly months: Quantity }
  /** Share of opportunities decided k months later, k = index; sums to 1. */
  | { readonly kind: 'weights'; readonly weights: readonly number[] };

export interface Services {
  readonly attach: Quantity;
  readonly price: Quantity;
  readonly margin: Quantity;
}

/** Contacted reps as a stock: K(t) = min(reps, K(t−1)·(1 − forgetting) + perManager·people·share). */
export interface Contact {
  readonly perManager: Quantity;
  readonly forgetting: Quantity;
}

export interface Segment {
  readonly id: string;
  readonly label: string;
  /** Id of the initiative whose start opens the segment. */
  readonly openedBy: string | null;
  readonly deal: Deal;
  /** Starting stocks, end of month −1. */
  readonly partners: Quantity;
  readonly customers: Quantity;
  readonly mrr: Quantity;
  /** Age in months of the starting customers in month 0, one cohort. */
  readonly age: Quantity;
  readonly recruitment: Recruitment;
  readonly signings: readonly Signing[];
  readonly attrition: Quantity;
  readonly onboarding: Quantity;
  readonly ramp: Quantity;
  readonly repsPerPartner: Quantity;
  readonly engagement: Quantity;
  readonly referralsPerRep: Quantity;
  readonly leads: Quantity;
  readonly qualification: Quantity;
  readonly winRate: Quantity;
  readonly salesCycle: SalesCycle;
  readonly arpa: Quantity;
  readonly churn: Churn;
  readonly expansion: Quantity;
  readonly cannibalisation: Quantity;
  /** null = the direct channel's. */
  readonly grossMargin: Quantity | null;
  readonly costPerPartner: Quantity;
  readonly costPerWin: Quantity;
  readonly supportPerCustomer: Quantity;
  readonly services: Services | null;
  /** Care that one partner needs, in partners (1 = a normal one). */
  readonly load: Quantity;
  readonly contact: Contact | null;
}

/** The existing direct business. */
export interface DirectChannel {
  readonly label: string;
  readonly customers: Quantity;
  readonly mrr: Quantity;
  readonly age: Quantity;
  readonly wins: Quantity;
  readonly arpa: Quantity;
  readonly churn: Churn;
  readonly expansion: Quantity;
  readonly grossMargin: Quantity;
  readonly costPerWin: Quantity;
}

/** A group of partner managers and the segments they serve. */
export interface TeamGroup {
  /** `team` for the single group. */
  readonly id: string;
  readonly label: string;
  readonly segments: readonly string[];
  readonly managers: Quantity;
  /** null = coverage is never the bottleneck. */
  readonly partnersPerManager: Quantity | null;
  /** New contracts a month that one manager can bring in; null = recruitment needs no staff. */
  readonly contractsPerManager: Quantity | null;
  readonly monthlyCost: Quantity;
  readonly rampUp: Quantity;
}
