import * as fc from 'fast-check';
import { initiativeIds } from './arbitrary-initiative.js';
import { amount, calendar, months, perhaps, shaped, share } from './arbitrary-quantity.js';

export const segmentIds = ['web', '販売店', 'maker'];

const deal = fc.oneof(
  fc.record({
    kind: fc.constant('referral'),
    commission: share(0.05, 0.3),
    months: fc.constantFrom('always', 3, 12),
    upfront: fc.constantFrom(0, 1),
  }),
  fc.record({ kind: fc.constant('resale'), margin: share(0.1, 0.4) }),
  fc.record({ kind: fc.constant('distributor'), margin: share(0.1, 0.3), distributorMargin: share(0.02, 0.1) }),
  fc.record({ kind: fc.constant('oem'), royalty: share(0.2, 0.6), feePerWin: amount(1_000, 9_000) }),
);

export const churn = fc.oneof(share(0.005, 0.05), fc.constant({ sbg: [0.8, 12] }));

const recruitment = fc.oneof(
  shaped(amount(0.5, 4)),
  fc.record({ perMonth: amount(0.5, 4), pool: fc.integer({ min: 20, max: 60 }) }),
  fc.record({ p: share(0.01, 0.05), q: share(0.05, 0.3), pool: fc.integer({ min: 20, max: 60 }) }),
);

const fields = fc.record({
  openedBy: perhaps(fc.constantFrom(...initiativeIds)),
  deal,
  partners: perhaps(fc.integer({ min: 1, max: 20 })),
  stock: perhaps(fc.integer({ min: 1, max: 50 })),
  age: perhaps(fc.integer({ min: 0, max: 24 })),
  recruitment: perhaps(recruitment),
  signings: perhaps(fc.integer({ min: 0, max: 5 }).map((t) => ({ [calendar(t)]: 2, [calendar(t + 3)]: 1 }))),
  attrition: share(0.005, 0.05),
  onboarding: perhaps(months(3)),
  ramp: perhaps(months(6)),
  repsPerPartner: amount(1, 5),
  engagement: share(0.2, 0.6),
  referralsPerRep: amount(0.2, 0.8),
  leads: perhaps(shaped(amount(0.5, 3))),
  qualification: share(0.3, 0.9),
  winRate: share(0.1, 0.4),
  salesCycle: fc.oneof(months(3), fc.constant([0, 0.2, 0.5, 0.3])),
  arpa: fc.oneof(fc.constant('arpa'), shaped(amount(5_000, 20_000))),
  churn,
  expansion: perhaps(fc.constant(0.003)),
  cannibalisation: perhaps(share(0.05, 0.3)),
  grossMargin: perhaps(share(0.5, 0.9)),
  costPerPartner: perhaps(amount(100, 900)),
  costPerWin: perhaps(amount(100, 900)),
  supportPerCustomer: perhaps(amount(100, 900)),
  services: perhaps(fc.record({ attach: share(0.1, 0.9), price: amount(10_000, 50_000), margin: share(0.1, 0.9) })),
  load: perhaps(fc.constantFrom(0.1, 2)),
  contact: perhaps(fc.record({ perManager: amount(1, 9), forgetting: share(0.05, 0.3) })),
});

const withStock = ({
  stock,
  ...rest
}: Record<string, unknown> & { stock: number | undefined }): Record<string, unknown> =>
  stock === undefined ? rest : { ...rest, customers: stock, mrr: stock * 9_000 };

/** A partner segment; its engagement, win rate and the like are never 0, so that effects may lift them. */
export const segment = fields.map(withStock);
