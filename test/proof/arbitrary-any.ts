import * as fc from 'fast-check';
import { initiativeIds, type Features } from './arbitrary-initiative.js';
import { rarities, type Rarities, type RareInitiative } from './arbitrary-rare.js';
import { arbitraryScenario, isGrouped, type ScenarioValue } from './arbitrary-scenario.js';
import { segmentIds } from './arbitrary-segment.js';
import type { WrittenEffect } from './change-scenario.js';

type Fields = Record<string, unknown>;

/** Adds edges on drivers that there are and that the initiative does not move yet. */
function joined(old: unknown, more: readonly WrittenEffect[], segments: object): WrittenEffect[] {
  const kept = [...(old as WrittenEffect[])];
  for (const edge of more) {
    const [scope, id] = edge.on.split('.');
    if (scope === 'segments' && !(id in segments)) continue;
    if (!kept.some(({ on }) => on === edge.on)) kept.push(edge);
  }
  return kept;
}

function rareInitiative(id: string, fields: Fields, rare: RareInitiative, scenario: ScenarioValue): Fields {
  const others = initiativeIds.slice(0, initiativeIds.indexOf(id));
  return {
    ...fields,
    ...rare.fields,
    ...(rare.stop === undefined ? {} : { stop: rare.stop }),
    ...(rare.when === undefined ? {} : { start: { when: rare.when } }),
    ...(rare.requires && others.length > 1 ? { requires: others } : {}),
    effects: joined(fields.effects, rare.effects, scenario.segments),
    spillovers: joined(fields.spillovers, rare.spillovers, scenario.segments),
  };
}

/** Phases by number: those of the plain scenario, three in a row, or two of which the first ends at once. */
const phasesOf = (scenario: ScenarioValue, form: number): unknown =>
  [
    scenario.phases,
    [
      { name: 'first', until: 'partners >= 3' },
      { name: 'second', until: 'total(opportunities) > 5 or share > 0.5', kpis: ['share', 'partners'] },
      { name: 'later' },
    ],
    [{ name: 'first', until: 'partners >= 0' }, { name: 'later' }],
  ][form];

/** A baseline written by the author: some segments, and managers where there is a team. */
function baselineOf(scenario: ScenarioValue, { baseline }: Rarities): Fields | undefined {
  if (baseline === undefined) return undefined;
  const ids = Object.keys(scenario.segments);
  const managers = isGrouped(scenario.team) ? { front: baseline.managers } : baseline.managers;
  return {
    segments: baseline.all ? ids : ids.slice(0, 1),
    managers: scenario.team === undefined || baseline.managers === undefined ? undefined : managers,
  };
}

function overlaid(scenario: ScenarioValue, rare: Rarities): ScenarioValue {
  const correlations = scenario.correlations as unknown[];
  const value: unknown = {
    ...scenario,
    horizon: scenario.horizon + rare.longer,
    fiscalYearName: rare.fiscalYearName,
    simulation: { ...(scenario.simulation as Fields), sampling: rare.sampling, seed: rare.seed },
    correlations: rare.correlated ? [...correlations, { between: ['arpa', 'third'], rank: 0.5 }] : correlations,
    assumptions: { ...(scenario.assumptions as Fields), third: 'normal(1, 0.2)' },
    capacities: { ...(scenario.capacities as Fields), engineers: { hours: '1 to 3', hourlyCost: 'uniform(100, 900)' } },
    baseline: baselineOf(scenario, rare),
    measures: rare.measures,
    discountRate: rare.discountRate ?? scenario.discountRate,
    phases: phasesOf(scenario, rare.phases),
    direct: { ...(scenario.direct as Fields), ...rare.direct },
    segments: Object.fromEntries(
      Object.entries(scenario.segments).map(([id, fields]) => [
        id,
        { ...fields, ...rare.segments[segmentIds.indexOf(id)] },
      ]),
    ),
    initiatives: Object.fromEntries(
      Object.entries(scenario.initiatives).map(([id, fields], index) => [
        id,
        rareInitiative(id, fields, rare.initiatives[index], scenario),
      ]),
    ),
  };
  return JSON.parse(JSON.stringify(value)) as ScenarioValue; // keys without a value fall away
}

/** Scenarios with every feature of the model, plain and rare forms mixed; some of them are refused by the loader. */
export const arbitraryAny = (features: Features): fc.Arbitrary<ScenarioValue> =>
  fc.tuple(arbitraryScenario(features), rarities).map(([scenario, rare]) => overlaid(scenario, rare));
