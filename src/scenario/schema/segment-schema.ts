import * as z from 'zod';
import { dealFields as dealFacts, inputFields, type DealField, type DealKind } from '../../model/fields.js';
import { field, numeral, patterns, quantity, shapeOf, text, type QuantityField } from './quantity-schema.js';

const churn = z
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
    commission: field(dealFacts.referral.commission, 'Fee as a share of the monthly price'),
    upfront: field(dealFacts.referral.upfront, 'Fee per win, in monthly prices, paid once'),
  },
  resale: { margin: field(dealFacts.resale.margin, 'What the partner keeps of the list price') },
  distributor: {
    margin: field(dealFacts.distributor.margin, 'What the dealer keeps of the list price'),
    distributorMargin: field(dealFacts.distributor.distributorMargin, 'What the distributor keeps of the list price'),
  },
  oem: {
    royalty: field(dealFacts.oem.royalty, 'Share of the list price that comes to us'),
    feePerWin: field(dealFacts.oem.feePerWin, 'Received once per win'),
  },
} satisfies { readonly [K in DealKind]: Readonly<Record<DealField<K>, QuantityField>> };
export const commissionMonths = field(inputFields.segment['deal.months'], '');

const label = text('Name shown in reports; the id when left out');

const deal = z
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
  flow: { perMonth: field(inputFields.segment['recruitment.perMonth'], 'New contracts per month') },
  bass: {
    p: field(
      inputFields.segment['recruitment.p'],
      'Bass: share of the rest of the pool that joins by itself, per month',
    ),
    q: field(inputFields.segment['recruitment.q'], 'Bass: share that joins by imitation, per month'),
  },
  pool: {
    ...field(inputFields.segment['recruitment.pool'], ''),
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

const salesCycle = z
  .union([quantity, z.array(numeral).min(1)])
  .optional()
  .meta({ description: 'Months from opportunity to decision, or a list of monthly shares that sum to 1', default: 0 });

export const servicesFields = {
  attach: field(inputFields.segment['services.attach'], 'Share of wins that also buy the service'),
  price: field(inputFields.segment['services.price'], 'Price, once per win'),
  margin: field(inputFields.segment['services.margin'], 'Gross margin of the service'),
};

export const contactFields = {
  perManager: field(inputFields.segment['contact.perManager'], 'Reps that one manager reaches per month'),
  forgetting: field(inputFields.segment['contact.forgetting'], 'Share of contacted reps lost per month'),
};

export const segmentFields = {
  partners: field(inputFields.segment.partners, 'Partners under contract at the start'),
  customers: field(inputFields.segment.customers, 'Customers at the start'),
  mrr: field(inputFields.segment.mrr, 'List-price MRR of the customers at the start'),
  age: field(inputFields.segment.age, 'Age of the starting customers, one cohort'),
  attrition: field(inputFields.segment.attrition, 'Share of partners that leave per month'),
  onboarding: field(inputFields.segment.onboarding, 'Months before a new partner starts to produce'),
  ramp: field(inputFields.segment.ramp, 'Months from the end of onboarding to full production'),
  repsPerPartner: field(inputFields.segment.repsPerPartner, 'Salespeople of a partner who could refer'),
  engagement: field(inputFields.segment.engagement, 'Share of contacted reps who are engaged'),
  referralsPerRep: field(inputFields.segment.referralsPerRep, 'Referrals of an engaged rep per month'),
  leads: field(inputFields.segment.leads, 'Leads per month that do not come through reps'),
  qualification: field(inputFields.segment.qualification, 'Share of referrals that become opportunities'),
  winRate: field(inputFields.segment.winRate, 'Share of opportunities that are won'),
  arpa: field(inputFields.segment.arpa, 'List price per month of a new customer'),
  expansion: field(inputFields.segment.expansion, 'Growth of the list price of existing customers per month'),
  cannibalisation: field(
    inputFields.segment.cannibalisation,
    'Share of wins that the direct channel would have won anyway',
  ),
  costPerPartner: field(inputFields.segment.costPerPartner, 'Cost per partner and month'),
  costPerWin: field(inputFields.segment.costPerWin, 'Cost per win, once'),
  supportPerCustomer: field(inputFields.segment.supportPerCustomer, 'Cost per customer and month'),
  load: field(inputFields.segment.load, 'Care that one partner needs, in normal partners'),
};

export const segmentGrossMargin = field(inputFields.segment.grossMargin, '');

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
  customers: field(inputFields.direct.customers, 'Customers at the start'),
  mrr: field(inputFields.direct.mrr, 'MRR at the start'),
  age: field(inputFields.direct.age, 'Age of the starting customers, one cohort'),
  wins: field(inputFields.direct.wins, 'New customers per month'),
  arpa: field(inputFields.direct.arpa, 'Price per month of a new customer'),
  expansion: field(inputFields.direct.expansion, 'Growth of the price of existing customers per month'),
  grossMargin: field(inputFields.direct.grossMargin, 'Gross margin'),
  costPerWin: field(inputFields.direct.costPerWin, 'Cost per win, once'),
};

export const direct = z
  .strictObject({
    label,
    ...shapeOf(directFields),
    churn,
    winRate: quantity.optional().meta({
      description:
        'Win rate of the direct channel: a yardstick for the win rates of segments, not part of the model; 50% when left out',
    }),
  })
  .optional()
  .meta({ description: 'The existing direct business; nothing when left out', default: {} });

export const groupFields = {
  managers: field(inputFields.team.managers, 'Partner managers'),
  monthlyCost: field(inputFields.team.monthlyCost, 'Cost per manager and month'),
  rampUp: field(inputFields.team.rampUp, 'Months until a new manager counts fully'),
};
/** Null when left out: no bottleneck. */
export const groupCapacities = {
  partnersPerManager: field(
    inputFields.team.partnersPerManager,
    'Partners one manager can care for; no bottleneck when left out',
  ),
  contractsPerManager: field(
    inputFields.team.contractsPerManager,
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
