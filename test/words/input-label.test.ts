import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/words/words.js';
import { inputLabel } from '../../src/words/input-label.js';
import type { Scenario } from '../../src/model/scenario.js';
import { quantitiesOf } from '../../src/model/quantities-of.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { costFields, initiativeFields } from '../../src/scenario/schema/initiative-schema.js';
import { capacityFields, companyFields } from '../../src/scenario/schema/scenario-schema.js';
import {
  contactFields,
  dealFields,
  directFields,
  groupCapacities,
  groupFields,
  recruitmentFields,
  segmentFields,
  servicesFields,
} from '../../src/scenario/schema/segment-schema.js';
import { sampleScenario } from '../decide/sample-scenario.js';
import { example } from '../scenario/model-example.js';

function scenarioOf(text: string): Scenario {
  const loaded = loadScenario({ name: 'paper.yaml', bytes: new TextEncoder().encode(text) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.scenario;
}

/** Every part that may be written and that the samples leave out. */
const everything = `
yoha: 1
title: paper
purpose: every kind of field
start: 2026-10
horizon: 24 months
assumptions: { growth: { value: 3, growth: 2% } }
direct: { customers: 100, mrr: 1_000_000, wins: 5, arpa: 10_000, grossMargin: 80%, churn: { sbg: [1, 2] } }
team:
  east: { label: East, segments: [oem], managers: 2, contractsPerManager: 3, monthlyCost: 1 }
  west: { label: West, segments: [tiers], managers: { 2026-10: 1 to 3, 2027-04: 4 }, monthlyCost: 1 }
baseline: { managers: { east: 1, west: 0 } }
segments:
  oem:
    label: Makers
    deal: { kind: oem, royalty: 40%, feePerWin: 5 }
    recruitment: { p: 1%, q: 2%, pool: 90 }
    contact: { perManager: 20, forgetting: 5% }
    services: { attach: 10%, price: 5, margin: 20% }
    leads: { value: 1 to 2, growth: 3% to 5% }
  tiers: { deal: { kind: distributor, margin: 20%, distributorMargin: 10% } }
initiatives:
  push:
    label: The push
    start: 2026-10
    managers: { east: 1 }
    stop: none
    effects: [{ on: direct.wins, add: { 2026-10: 1, 2027-04: 2 } }, { on: direct.wins, add: 2 }]
    spillovers: [{ on: segments.oem.winRate, lift: 10%, lag: 1 to 3 }, { on: initiatives.pull, lift: 5% }]
    payback: { within: never, because: paper }
  pull: { start: 2026-10, stop: none, payback: { within: never, because: paper } }
`;

const scenarios: readonly (readonly [string, () => Scenario])[] = [
  ...['regional-alliance', 'regional-alliance-cautious', 'regional-alliance-checks', 'tiny', 'web-agency-launch'].map(
    (name) => [name, () => sampleScenario(name, 16)] as const,
  ),
  ['the example of the model', () => scenarioOf(example)],
  ['every kind of field', () => scenarioOf(everything)],
];

describe('the label of an input', () => {
  it.each(scenarios)('is never its path, and no two are alike: %s', (_, read) => {
    const scenario = read();
    const ids = [...new Set(quantitiesOf(scenario).map(({ id }) => id))];
    for (const locale of ['ja', 'en'] as const) {
      const labels = ids.map((id) => inputLabel(scenario, id, locale));
      expect(labels.filter((label, i) => label === ids[i] || /\w\.\w/.test(label))).toEqual([]);
      expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
    }
  });

  it.each([
    ['assumptions.growth', 'growth', 'growth'],
    ['assumptions.growth.growth', 'growth (growth per year)', 'growth（年成長率）'],
    ['discountRate', 'Discount rate', '割引率'],
    ['direct.wins', 'Direct sales: wins', '直販：受注数'],
    ['segments.oem.deal.royalty', 'Makers: royalty', 'Makers：ロイヤルティ率'],
    ['segments.oem.leads.growth', 'Makers: leads (growth per year)', 'Makers：リード数（年成長率）'],
    ['team.west.managers[2027-04]', 'West: partner managers (2027-04)', 'West：パートナー営業の人数（2027-04）'],
    ['baseline.managers.east', 'Without the program: partner managers (East)', 'プログラムなし：パートナー営業の人数（East）'],
    ['initiatives.push.managers.east', 'The push: partner managers (East)', 'The push：パートナー営業の人数（East）'],
    ['initiatives.push.success', 'The push: success', 'The push：成功確率'],
    ['initiatives.push.effects.direct.wins.add', 'The push → Direct sales: wins (added)', 'The push → 直販の受注数（追加）'],
    ['initiatives.push.effects.direct.wins.add[2027-04]', 'The push → Direct sales: wins (added, 2027-04)', 'The push → 直販の受注数（追加、2027-04）'],
    ['initiatives.push.effects.direct.wins.add#2', 'The push → Direct sales: wins (added, #2)', 'The push → 直販の受注数（追加、#2）'],
    ['initiatives.push.spillovers.segments.oem.winRate.lift.lag', 'The push → Makers: win rate (spillover, lift, lag)', 'The push → Makersの受注率（余波、増減率、届くまでの月数）'],
    ['initiatives.push.spillovers.initiatives.pull.lift', 'The push → pull: whole effect (spillover, lift)', 'The push → pullの効果全体（余波、増減率）'],
  ])('says what %s is', (id, en, ja) => {
    const scenario = scenarioOf(everything);
    expect(quantitiesOf(scenario).map((quantity) => quantity.id)).toContain(id);
    expect([inputLabel(scenario, id, 'en'), inputLabel(scenario, id, 'ja')]).toEqual([en, ja]);
  }); // prettier-ignore

  it('is the path where the scenario has no such number', () => {
    expect(inputLabel(scenarioOf(everything), 'segments.oem.nothing', 'en')).toBe('segments.oem.nothing');
  });
});

describe('words of fields', () => {
  const within = (part: string, fields: object): string[] => Object.keys(fields).map((key) => `${part}${key}`);
  const paths = [
    ...[
      segmentFields,
      directFields,
      groupFields,
      groupCapacities,
      companyFields,
      capacityFields,
      initiativeFields,
    ].flatMap((fields) => within('', fields)),
    ...Object.values(dealFields).flatMap((fields) => within('deal.', fields)),
    ...within('recruitment.', { ...recruitmentFields.flow, ...recruitmentFields.bass, pool: 0 }),
    ...within('services.', servicesFields),
    ...within('contact.', contactFields),
    ...within('cost.', costFields),
  ];

  it.each(['en', 'ja'] as const)('cover the numeric fields of the schema: %s', (locale) => {
    const { names: known } = wordsOf(locale).fields;
    expect(paths.filter((path) => !(path in known))).toEqual([]);
  });
});

it('calls a number what its author calls it, wherever it stands', () => {
  const scenario = scenarioOf(
    everything
      .replace('growth: { value: 3,', 'growth: { label: "Growth we hope for", value: 3,')
      .replace('arpa: 10_000', 'arpa: { value: 10_000, label: "Price of a plan" }'),
  );
  expect(inputLabel(scenario, 'assumptions.growth', 'en')).toBe('Growth we hope for');
  expect(inputLabel(scenario, 'direct.arpa', 'ja')).toBe('Price of a plan');
});
