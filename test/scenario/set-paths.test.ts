import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/equations/build-program.js';
import { quantitiesOf } from '../../src/model/quantities-of.js';
import type { Scenario } from '../../src/model/scenario.js';
import { folderResolver } from '../../src/scenario/files.js';
import { loadScenario, type LoadResult } from '../../src/scenario/load-scenario.js';
import { filePath } from '../../src/scenario/read/file-path.js';
import type { Setting } from '../../src/scenario/read/set-value.js';
import { childOf, plainOf, type MapNode } from '../../src/scenario/read/tree.js';
import { assumedQuantities, assumptionSummaries } from '../../src/summary/assumptions.js';
import { inputGroups } from '../../src/write/workbook/model/input-lines.js';
import { Labels } from '../../src/write/workbook/model/labels.js';

const samples = readdirSync('scenarios').filter((name) => name.endsWith('.yaml'));

type Loaded = Extract<LoadResult, { ok: true }>;

/** Everything that may be said of a number in another form than the plain one. */
const forms = `
yoha: 1
title: forms
purpose: p
locale: en
start: 2026-04
horizon: 24 months
direct: { customers: 10, mrr: 100000, arpa: 10000, wins: { value: { 2026年04月: 3, 2027-01: { value: 4, growth: 2% } }, growth: 3%/year, seasonality: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] } }
team:
  managers: { value: { 2026-04: 1, 2026-10: 2 } }
  monthlyCost: 1
baseline: { segments: [a], managers: 1 }
segments:
  a:
    deal: { kind: resale, margin: 0% }
    partners: 1
    recruitment: 2
    signings: { 2026-06: 1, 2026年08月: { value: 2, why: x } }
    leads: 10
    winRate: 20%
    arpa: 1000
    salesCycle: [0, 0.5, 0.5]
    churn: { sbg: [0.668, { value: 3.8, why: x }] }
  b:
    deal: { kind: resale, margin: 0% }
    partners: 1
    recruitment: { value: 1 to 3, growth: 5%/year, why: x }
    leads: 10
    winRate: 20%
    arpa: 1000
    salesCycle: [0, 0.5, 0.5]
correlations: [{ between: [segments.b.recruitment.perMonth, initiatives.i.cost.once], rank: -0.3 }]
initiatives:
  i:
    start: 2026-05
    cost: { once: 1000 to 2000 }
    effects:
      - { on: segments.a.leads, add: 1 }
      - { on: segments.a.leads, add: { value: { 2026-06: 2, 2027-01: 3 }, why: x } }
      - { on: segments.a.leads, lift: 10% }
    spillovers:
      - { on: direct.wins, lift: { value: 1%, growth: 2% }, lag: 3 months }
      - { on: direct.wins, lift: 2%, lag: { value: 4 months, why: x } }
    stop: none
    payback: { within: never, because: x }
`;

function load(name: string, set: readonly Setting[] = []): LoadResult {
  if (name === 'forms') return loadScenario({ name, bytes: new TextEncoder().encode(forms) }, { set });
  const path = `scenarios/${name}`;
  return loadScenario({ name: path, bytes: readFileSync(path) }, { resolve: folderResolver(path), set });
}

const loaded = (name: string): Loaded => {
  const found = load(name);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found;
};

/** The value at a path as it stands in the file, as JSON; null when the file does not say it. */
function written(document: MapNode, path: string): string | null {
  const steps = path.replace(/\[([^\]]*)\]/g, '.$1').split('.');
  const node = filePath(document, steps).reduce<ReturnType<typeof childOf>>((at, step) => childOf(at, step), document);
  return node === undefined ? null : JSON.stringify(plainOf(node));
}

/** Ids in the sheet Inputs that a reader may change. */
function inputIds(scenario: Scenario): { readonly id: string; readonly value: number }[] {
  const groups = inputGroups(buildProgram(scenario), scenario, new Labels(scenario, 'en'));
  return groups.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'input' || line.kind === 'weight' ? [line] : [])),
  );
}

describe.each([...samples, 'forms'])('the ids of %s are paths that --set takes', (name) => {
  const { scenario, document } = loaded(name);

  it('each number that its author wrote, set to what is written, leaves the scenario as it is', () => {
    const ids = assumptionSummaries(scenario, new Map()).map(({ id }) => id);
    const set = ids.map((path) => ({ path, value: written(document, path) ?? 'not found' }));
    expect(set.filter(({ value }) => value === 'not found')).toEqual([]);
    const again = load(name, set);
    expect(again.ok ? again.scenario.digest : again.issues).toEqual(scenario.digest);
  });

  it('each number of assumptions.csv that is no quantity, set to what stands there, leaves the scenario as it is', () => {
    const quantities = new Set(assumedQuantities(scenario).map(({ id }) => id));
    const plain = assumptionSummaries(scenario, new Map()).filter(({ id }) => !quantities.has(id));
    const again = load(
      name,
      plain.map(({ id: path, text: value }) => ({ path, value })),
    );
    expect(again.ok ? again.scenario.digest : again.issues).toEqual(scenario.digest);
    expect(plain.filter(({ label, id }) => label === id || label.includes('undefined'))).toEqual([]);
    if (name === 'forms')
      expect(plain.map(({ label, text }) => [label, text])).toEqual([
        ['Direct sales: wins (seasonality)', '[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]'],
        ['a: sales cycle', '[0, 0.5, 0.5]'],
        ['b: sales cycle', '[0, 0.5, 0.5]'],
        ['b: new contracts per month ~ i: cost at the start: rank correlation', '-0.3'],
      ]);
  });

  it('each input of the workbook can be set to its own value', () => {
    const set = inputIds(scenario).map(({ id: path, value }) => ({
      path,
      value: written(document, path) ?? String(value),
    }));
    const again = load(name, set);
    expect(again.ok ? [] : again.issues).toEqual([]);
  });

  it('each number has a path of its own', () => {
    const known = new Map<string, string>();
    const shared = quantitiesOf(scenario).filter((quantity) => {
      const before = known.get(quantity.id);
      known.set(quantity.id, JSON.stringify(quantity));
      return before !== undefined && before !== JSON.stringify(quantity);
    });
    expect(shared.map(({ id }) => id)).toEqual([]);
    const inputs = inputIds(scenario).map(({ id }) => id);
    expect(inputs.filter((id, at) => inputs.indexOf(id) !== at)).toEqual([]);
  });
});
