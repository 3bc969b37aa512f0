import * as fc from 'fast-check';
import { amount, calendar, months, perhaps, shaped, share } from './arbitrary-quantity.js';

export const initiativeIds = ['alliance', 'seminar', '勉強会'];

/** What a property can bear. */
export interface Features {
  readonly counts: 'random' | 'expected';
  readonly trials: number;
  /** Stop rules, starts by condition or phase. */
  readonly conditions: boolean;
}

/** Drivers that are never 0 and may be lifted; the others are only added to. */
const lifted = ['engagement', 'referralsPerRep', 'qualification', 'winRate', 'arpa', 'attrition', 'churn'];

const onDriver = fc.oneof(
  fc.record({
    on: fc.constantFrom(...lifted).map((name) => `segments.web.${name}`),
    lift: fc.constantFrom('10% to 40%', 0.2, -0.3, 'uniform(-0.2, 0.4)'),
  }),
  fc.record({ on: fc.constantFrom('segments.web.leads', 'segments.web.repsPerPartner'), add: amount(0.5, 3) }),
  fc.record({ on: fc.constant('direct.wins'), lift: fc.constantFrom('1% to 5%', 0.1) }),
  fc.record({ on: fc.constantFrom('direct.churn', 'segments.web.cannibalisation'), add: fc.constantFrom(0.002, 0.01) }),
);
const spilling = (id: string) =>
  fc
    .tuple(
      fc.oneof(
        { weight: 2, arbitrary: onDriver },
        {
          weight: 1,
          arbitrary: fc.record({
            on: fc
              .constantFrom(...initiativeIds.filter((other) => other !== id))
              .map((other) => `initiatives.${other}`),
            lift: fc.constantFrom(0.3, '10% to 50%'),
          }),
        },
      ),
      months(4),
    )
    .map(([target, lag]) => ({ ...target, lag }));
const target = (effect: { on: string }): string => effect.on;

const stopRule = (horizon: number) =>
  fc.oneof(
    fc.constant('none'),
    fc.record({
      at: fc.integer({ min: 0, max: horizon - 1 }).map(calendar),
      unless: fc.constantFrom('wins.web >= 1', 'total(contracts) > 8', 'partners >= 12'),
    }),
    fc.record({
      every: fc.constant('3 months'),
      from: fc.integer({ min: 0, max: horizon - 1 }).map(calendar),
      unless: fc.constant('customers.web > 10 and opportunities > 0'),
    }),
  );

const startRule = (horizon: number, { conditions }: Features) => {
  const date = fc.integer({ min: -6, max: horizon - 1 }).map(calendar);
  if (!conditions) return date;
  return fc.oneof(
    { weight: 3, arbitrary: date },
    { weight: 1, arbitrary: fc.constantFrom({ when: 'total(wins.web) >= 3' }, { phase: 'later' }) },
  );
};

/** An initiative on the segment `web` and the direct channel. */
export const initiative = (id: string, horizon: number, features: Features) =>
  fc.record({
    start: startRule(horizon, features),
    runs: perhaps(fc.integer({ min: 1, max: horizon })),
    cost: fc.record({
      once: amount(10_000, 90_000),
      monthly: shaped(amount(1_000, 9_000)),
      exit: amount(1_000, 9_000),
    }),
    success: fc.oneof(fc.constant(1), share(0.3, 0.9)),
    delay: perhaps(months(4)),
    ramp: perhaps(months(6)),
    shape: fc.constantFrom('linear', 's-curve'),
    halfLife: perhaps(fc.constantFrom('permanent', 3, 'uniform(2, 6)')),
    effects: fc.uniqueArray(onDriver, { maxLength: 3, selector: target }),
    spillovers: fc.uniqueArray(spilling(id), { maxLength: 2, selector: target }),
    uses: perhaps(fc.constant({ executives: 2 })),
    managers: perhaps(amount(0.5, 2)),
    stop: features.conditions ? stopRule(horizon) : fc.constant('none'),
    earlier: fc.boolean(),
  });
