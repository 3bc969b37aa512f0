import * as z from 'zod';
import { field, fieldOnce, numeral, patterns, quantity, shapeOf, text } from './quantity-schema.js';

export const churn = z
  .union([
    quantity,
    z.strictObject({
      sbg: z.tuple([quantity, quantity]).meta({ description: 'Alpha and beta of the shifted beta geometric' }),
    }),
  ])
  .optional()
  .meta({
    description: 'Share of customers lost per month, or { sbg: [alpha, beta] } by age of the cohort',
    default: 0,
  });

export const dealFields = {
  referral: {
    commission: field('share', 0, 'Fee as a share of the monthly price'),
    upfront: field('count', 0, 'Fee per win, in monthly prices, paid once'),
  },
  resale: { margin: field('share', 0, 'What the partner keeps of the list price') },
  distributor: {
    margin: field('share', 0, 'What the dealer keeps of the list price'),
    distributorMargin: field('share', 0, 'What the distributor keeps of the list price'),
  },
  oem: {
    royalty: field('share', 0, 'Share of the list price that comes to us'),
    feePerWin: field('money', 0, 'Received once per win'),
  },
};
export const commissionMonths = field('months', 0, '');

const label = text('Name shown in reports; the id when left out');

export const deal = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('referral').meta({ description: 'The partner introduces, we sell' }),
      ...shapeOf(dealFields.referral),
      months: z
        .union([quantity, z.literal('always')])
        .optional()
        .meta({
          description: 'The fee is paid on customers won in the last so many months, or always',
          default: 'always',
        }),
    }),
    z.strictObject({
      kind: z.literal('resale').meta({ description: 'The partner buys and sells on' }),
      ...shapeOf(dealFields.resale),
    }),
    z.strictObject({
      kind: z.literal('distributor').meta({ description: 'Two tiers: a distributor serves dealers' }),
      ...shapeOf(dealFields.distributor),
    }),
    z.strictObject({
      kind: z.literal('oem').meta({ description: "Sold under the partner's own name" }),
      ...shapeOf(dealFields.oem),
    }),
  ])
  .optional()
  .meta({
    description: 'How the money flows; a referral without a fee when left out (a warning)',
    default: { kind: 'referral' },
  });

export const recruitmentFields = {
  flow: { perMonth: field('count', 0, 'New contracts per month') },
  bass: {
    p: field('rate', 0, 'Bass: share of the rest of the pool that joins by itself, per month'),
    q: field('rate', 0, 'Bass: share that joins by imitation, per month'),
  },
  pool: {
    ...field('count', 0, ''),
    schema: quantity
      .optional()
      .meta({ description: 'Partners that exist at most; endless when left out (not for Bass)' }),
  },
};

const recruitment = z
  .union([
    quantity,
    z.strictObject({ ...shapeOf(recruitmentFields.flow), pool: recruitmentFields.pool.schema }),
    z.strictObject({
      p: quantity.meta({ description: 'Bass: share of the rest of the pool that joins by itself, per month' }),
      q: quantity.meta({ description: 'Bass: share that joins by imitation, per month' }),
      pool: quantity.meta({ description: 'Partners that exist at most' }),
    }),
  ])
  .optional()
  .meta({ description: 'New contracts per month: a number, { perMonth, pool }, or Bass { p, q, pool }', default: 0 });

export const salesCycle = z
  .union([quantity, z.array(numeral).min(1)])
  .optional()
  .meta({ description: 'Months from opportunity to decision, or a list of monthly shares that sum to 1', default: 0 });

export const servicesFields = {
  attach: field('share', 1, 'Share of wins that also buy the service'),
  price: field('money', 0, 'Price, once per win'),
  margin: field('share', 1, 'Gross margin of the service'),
};

export const contactFields = {
  perManager: field('count', 0, 'Reps that one manager reaches per month'),
  forgetting: field('rate', 0, 'Share of contacted reps lost per month'),
};

export const segmentFields = {
  partners: fieldOnce('count', 0, 'Partners under contract at the start'),
  customers: fieldOnce('count', 0, 'Customers at the start'),
  mrr: fieldOnce('money', 0, 'List-price MRR of the customers at the start'),
  age: field('months', 12, 'Age of the starting customers, one cohort'),
  attrition: field('rate', 0, 'Share of partners that leave per month'),
  onboarding: field('months', 0, 'Months before a new partner starts to produce'),
  ramp: field('months', 0, 'Months from the end of onboarding to full production'),
  repsPerPartner: field('count', 1, 'Salespeople of a partner who could refer'),
  engagement: field('share', 1, 'Share of contacted reps who are engaged'),
  referralsPerRep: field('count', 0, 'Referrals of an engaged rep per month'),
  leads: field('count', 0, 'Leads per month that do not come through reps'),
  qualification: field('share', 1, 'Share of referrals that become opportunities'),
  winRate: field('share', 1, 'Share of opportunities that are won'),
  arpa: field('money', 0, 'List price per month of a new customer'),
  expansion: field('lift', 0, 'Growth of the list price of existing customers per month'),
  cannibalisation: field('share', 0, 'Share of wins that the direct channel would have won anyway'),
  costPerPartner: field('money', 0, 'Cost per partner and month'),
  costPerWin: field('money', 0, 'Cost per win, once'),
  supportPerCustomer: field('money', 0, 'Cost per customer and month'),
  load: field('count', 1, 'Care that one partner needs, in normal partners'),
};

export const segmentGrossMargin = field('share', 1, '');

export const segment = z.strictObject({
  label,
  openedBy: z
    .string()
    .optional()
    .meta({ description: 'Initiative whose start opens the segment; open from month 0 when left out' }),
  deal,
  ...shapeOf(segmentFields),
  recruitment,
  signings: z
    .record(z.string().meta({ pattern: patterns.month }), quantity)
    .optional()
    .meta({ description: 'Named partners that join on a date: { 2026-12: 1 }', default: {} }),
  churn,
  salesCycle,
  grossMargin: quantity.optional().meta({ description: "Gross margin; the direct channel's when left out" }),
  services: z
    .strictObject(shapeOf(servicesFields))
    .optional()
    .meta({ description: 'A service sold with a win; none when left out' }),
  contact: z
    .strictObject(shapeOf(contactFields))
    .optional()
    .meta({ description: 'Contacted reps as a stock; all reps are contacted when left out' }),
});

export const directFields = {
  customers: fieldOnce('count', 0, 'Customers at the start'),
  mrr: fieldOnce('money', 0, 'MRR at the start'),
  age: field('months', 12, 'Age of the starting customers, one cohort'),
  wins: field('count', 0, 'New customers per month'),
  arpa: field('money', 0, 'Price per month of a new customer'),
  expansion: field('lift', 0, 'Growth of the price of existing customers per month'),
  grossMargin: field('share', 1, 'Gross margin'),
  costPerWin: field('money', 0, 'Cost per win, once'),
};

export const direct = z
  .strictObject({
    label,
    ...shapeOf(directFields),
    churn,
    winRate: quantity
      .optional()
      .meta({
        description:
          'Win rate of the direct channel: a yardstick for the win rates of segments, not part of the model; 50% when left out',
      }),
  })
  .optional()
  .meta({ description: 'The existing direct business; nothing when left out', default: {} });

export const groupFields = {
  managers: field('count', 0, 'Partner managers'),
  monthlyCost: field('money', 0, 'Cost per manager and month'),
  rampUp: field('months', 0, 'Months until a new manager counts fully'),
};
/** Null when left out: no bottleneck. */
export const groupCapacities = {
  partnersPerManager: field('count', 0, 'Partners one manager can care for; no bottleneck when left out'),
  contractsPerManager: field(
    'count',
    0,
    'New contracts per month one manager can bring in; no bottleneck when left out',
  ),
};

export const group = z.strictObject({
  label,
  segments: z
    .array(z.string())
    .optional()
    .meta({ description: 'Segments that the group serves; all of them when left out and it is the only group' }),
  ...shapeOf(groupFields),
  partnersPerManager: quantity
    .optional()
    .meta({ description: 'Partners one manager can care for; no bottleneck when left out' }),
  contractsPerManager: quantity
    .optional()
    .meta({ description: 'New contracts per month one manager can bring in; no bottleneck when left out' }),
});

export const team = z
  .union([group, z.record(z.string(), group)])
  .optional()
  .meta({
    description: 'Partner managers: one group, or a map of groups each with its segments; none when left out',
    default: {},
  });
