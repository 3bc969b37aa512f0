import * as fc from 'fast-check';
import { initiative, initiativeIds, type Features } from './arbitrary-initiative.js';
import { amount, calendar, months, perhaps, shaped, share } from './arbitrary-quantity.js';
import { churn, segment, segmentIds } from './arbitrary-segment.js';

export type { Features } from './arbitrary-initiative.js';

/** A scenario as a plain value: JSON text of it loads. */
export interface ScenarioValue extends Record<string, unknown> {
  readonly horizon: number;
  readonly segments: Record<string, Record<string, unknown>>;
  readonly initiatives: Record<string, Record<string, unknown>>;
}

const frame = (horizon: number) =>
  fc.record({
    fiscalYearStart: fc.constantFrom('April', 'January', 'October'),
    discountRate: fc.constantFrom(0, '8%', 'uniform(0.03, 0.12)'),
    seed: fc.integer({ min: 1, max: 999 }),
    direct: fc.record({
      customers: fc.integer({ min: 1, max: 300 }),
      mrr: fc.constant(2_000_000),
      wins: shaped(amount(2, 12)),
      arpa: fc.oneof(fc.constant('arpa'), amount(5_000, 20_000)),
      churn,
      grossMargin: share(0.5, 0.9),
      costPerWin: amount(1_000, 9_000),
    }),
    company: perhaps(fc.record({ otherRevenue: amount(1_000, 9_000), fixedCosts: amount(1_000, 9_000) })),
    team: perhaps(
      fc.record({
        managers: fc.oneof(
          fc.integer({ min: 1, max: 3 }),
          fc.constant({ [calendar(0)]: 1, [calendar(3)]: 3, [calendar(horizon - 1)]: 2 }),
        ),
        partnersPerManager: perhaps(amount(4, 12)),
        contractsPerManager: perhaps(amount(0.5, 3)),
        monthlyCost: amount(1_000, 9_000),
        rampUp: perhaps(months(4)),
      }),
    ),
    paymentTerms: perhaps(
      fc.record({ customers: fc.integer({ min: 0, max: 3 }), partners: fc.integer({ min: 0, max: 3 }) }),
    ),
    groups: fc.boolean(),
    ranked: fc.constantFrom(-0.4, 0, 0.6),
  });

/** `requires` names an initiative before it, so that there is no circle. */
function chained(
  initiatives: readonly (Record<string, unknown> & { earlier: boolean })[],
): ScenarioValue['initiatives'] {
  const entries = initiatives.map(({ earlier, ...fields }, index): [string, Record<string, unknown>] => [
    initiativeIds[index],
    earlier && index > 0 ? { ...fields, requires: initiativeIds[index - 1] } : fields,
  ]);
  return Object.fromEntries(entries);
}

/** People of an initiative need a team, and the name of their group where there are several. */
function staffed(fields: Record<string, unknown>, team: unknown): Record<string, unknown> {
  const { managers, ...rest } = fields;
  if (managers === undefined || team === undefined) return rest;
  return { ...rest, managers: isGrouped(team) ? { front: managers, back: 0.5 } : managers };
}

/** Whether a team is a map of groups. */
export const isGrouped = (team: unknown): boolean => typeof team === 'object' && team !== null && 'front' in team;

/** Spillovers onto, and segments opened by, initiatives that there are not, are left out. */
function pruned(value: ScenarioValue): ScenarioValue {
  const there = (id: unknown): boolean => typeof id !== 'string' || id in value.initiatives;
  const known = ({ on }: { on: string }): boolean =>
    !on.startsWith('initiatives.') || there(on.slice('initiatives.'.length));
  const segments = Object.entries(value.segments).map(([id, { openedBy, ...fields }]) => [
    id,
    there(openedBy) ? { ...fields, openedBy } : fields,
  ]);
  const initiatives = Object.entries(value.initiatives).map(([id, fields]) => [
    id,
    { ...staffed(fields, value.team), spillovers: (fields.spillovers as { on: string }[]).filter(known) },
  ]);
  const clean: unknown = {
    ...value,
    segments: Object.fromEntries(segments) as unknown,
    initiatives: Object.fromEntries(initiatives) as unknown,
  };
  return JSON.parse(JSON.stringify(clean)) as ScenarioValue; // keys without a value fall away
}

/** One group for all segments, or one for the first and one for the rest. */
function grouped(team: object | undefined, groups: boolean, segments: number): object | undefined {
  if (team === undefined || !groups || segments < 2) return team;
  return {
    front: { ...team, segments: segmentIds.slice(0, 1) },
    back: { ...team, segments: segmentIds.slice(1, segments) },
  };
}

const parts = (horizon: number, features: Features) =>
  fc.tuple(
    frame(horizon),
    fc.array(segment, { minLength: 1, maxLength: segmentIds.length }),
    fc
      .integer({ min: 0, max: initiativeIds.length })
      .chain((count) => fc.tuple(...initiativeIds.slice(0, count).map((id) => initiative(id, horizon, features)))),
  );

/** Valid scenarios over most of what the model offers; the first segment is `web`, and no drawn duration is above 6 months. */
export const arbitraryScenario = (features: Features): fc.Arbitrary<ScenarioValue> =>
  fc.integer({ min: 6, max: 26 }).chain((horizon) =>
    parts(horizon, features).map(([{ seed, ranked, groups, team, ...rest }, segments, initiatives]) =>
      pruned({
        yoha: 1,
        title: 'arbitrary',
        purpose: 'customers and partners gain',
        start: calendar(0),
        horizon,
        simulation: { trials: features.trials, seed, counts: features.counts },
        assumptions: { arpa: '6000 to 12_000', quality: 'beta(8, 12)' },
        correlations: ranked === 0 ? [] : [{ between: ['arpa', 'quality'], rank: ranked }],
        capacities: { executives: { hours: 3, hourlyCost: 1_000 } },
        phases: [{ name: 'first', until: 'total(wins.web) >= 6' }, { name: 'later' }],
        ...rest,
        team: grouped(team, groups, segments.length),
        segments: Object.fromEntries(segments.map((fields, index) => [segmentIds[index], fields])),
        initiatives: chained(initiatives),
      }),
    ),
  );
