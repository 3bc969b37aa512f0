import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { modelSheets } from '../../src/spreadsheet/model-sheets.js';
import { arbitraryAny } from '../proof/arbitrary-any.js';
import { enoughTime, more } from '../more.js';
import { onPaper, scenarioOf } from '../proof/scenario-of.js';
import { engineWith, nearlyEqual } from './engine-with.js';
import { Recalculated } from './recalculate.js';

vi.setConfig({ testTimeout: enoughTime });

const TOLERANCE = 1e-9;

const sample = (name: string): ReturnType<typeof scenarioOf> =>
  scenarioOf(readFileSync(`scenarios/${name}.yaml`, 'utf8'));

const alliance = sample('regional-alliance');

/** sBG churn that effects move, commission for some months, newcomers in the team, an unsafe own measure: every kind of row. */
const everyKind = scenarioOf(
  onPaper(
    14,
    `
discountRate: 6%
direct: { customers: 100, mrr: 1_000_000, wins: 4, arpa: 9_000, churn: { sbg: [0.7, 9] }, grossMargin: 80% }
team: { managers: { 2026-04: 1, 2026-08: 3 }, partnersPerManager: 1, monthlyCost: 5_000, rampUp: 3 months }
segments:
  web:
    deal: { kind: referral, commission: 20%, months: 5 }
    partners: 3
    customers: 12
    mrr: 90_000
    recruitment: 1.5
    attrition: 2%
    onboarding: 1 months
    ramp: 4 months
    repsPerPartner: 3
    engagement: 40%
    referralsPerRep: 0.5
    qualification: 60%
    winRate: 30%
    salesCycle: [0.25, 0.5, 0.25]
    arpa: 9_000
    churn: { sbg: [0.8, 12] }
    cannibalisation: 10%
initiatives:
  care:
    start: 2026-06
    runs: 6 months
    cost: { once: 30_000, monthly: 2_000 }
    success: 70%
    delay: 1 months
    ramp: 3 months
    halfLife: 6 months
    effects: [ { on: segments.web.churn, lift: -40% } ]
    spillovers: [ { on: direct.churn, add: 1%, lag: 2 months } ]
    stop: { at: 2026-12, unless: "endless >= 0.01 and not (nothing > 3) and nothing != 1" }
    payback: { within: 12 months, because: churn falls }
measures:
  endless: "wins.web / (wins.web - wins.web)"
  nothing: "(wins.web - wins.web) / (wins.web - wins.web)"
  quiet: "max(nothing, 3) + log(partners.web) + sqrt(1 - partners.web)"
`,
  ),
);

/** Discount rate, pools, costs, sizes of effects and people that differ by month, and what initiatives cost on the way. */
const shapes = scenarioOf(readFileSync('test/oracle/cases/49-shapes-over-time.json', 'utf8'));

const calculated = (scenario: ReturnType<typeof scenarioOf>, locale: 'ja' | 'en'): Recalculated =>
  new Recalculated(modelSheets(scenario, [], locale));
// Whoever changes a cell of these puts back what was there.
const alone = calculated(alliance, 'en');
const other = calculated(everyKind, 'en');
const shaped = calculated(shapes, 'en');

describe('the model sheets', () => {
  it.each([
    ['tiny', () => calculated(sample('tiny'), 'ja')],
    ['web-agency-launch', () => calculated(sample('web-agency-launch'), 'ja')],
    ['regional-alliance', () => alone],
    ['every kind of row', () => other],
    ['shapes over time', () => shaped],
  ] as const)('give every figure of the interpreter when they are calculated from their formulas: %s', (_, sheets) => {
    const { formulas, wrong } = sheets().differences(TOLERANCE);
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(2_000);
  });

  it('do so for generated scenarios with every feature of the model', () => {
    const scenarios = arbitraryAny({ counts: 'random', trials: 1, conditions: true });
    const wrong: string[] = [];
    let compared = 0;
    for (const value of fc.sample(scenarios, { numRuns: 4 * more, seed: 20_261_123 })) {
      const loaded = loadScenario({ name: 'any.json', bytes: new TextEncoder().encode(JSON.stringify(value)) });
      if (!loaded.ok) continue;
      compared += 1;
      wrong.push(...new Recalculated(modelSheets(loaded.scenario, [], 'en')).differences(TOLERANCE).wrong);
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(3 * more);
  });

  it('are the same on every write', () => {
    const [one, two] = [modelSheets(everyKind, [], 'ja'), modelSheets(everyKind, [], 'ja')];
    expect(JSON.stringify([one.sheets, one.names, one.checks(5)])).toBe(
      JSON.stringify([two.sheets, two.names, two.checks(5)]),
    );
  });

  it('name their inputs and results in ASCII, each name once', () => {
    const { names } = alone.model;
    expect(names.every(({ name }) => /^[a-z][A-Za-z0-9_]*$/.test(name))).toBe(true);
    expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBe(names.length);
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['npv_broad', 'payback_strict', 'in_assumptions_arpa']),
    );
  });

  it('let only inputs be changed, each to what its field allows', () => {
    const { sheets } = alone.model;
    expect(sheets.map(({ isProtected }) => isProtected)).toEqual(sheets.map(() => true));
    const inputs = new Map(
      sheets[0].rows.flatMap((row) => (row[3]?.input === undefined ? [] : [[row[2]?.content, row[3].input] as const])),
    );
    expect(inputs.get('direct.churn')).toEqual({ min: 0, max: 1, whole: false });
    expect(inputs.get('direct.mrr')).toEqual({ min: 0, max: Infinity, whole: false });
    expect(inputs.get('segments.tohoku-dealers.salesCycle[1]')).toEqual({ min: 0, max: 1, whole: false });
    expect(inputs.get('initiative.bank-seminar')).toEqual({ min: 0, max: 1, whole: true });
    const formulas = sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => row.filter((one) => typeof one?.content === 'object' && one.content !== null)),
    );
    expect(formulas.filter((one) => one?.input !== undefined)).toEqual([]);
  });

  it('show the mean and the median of the simulation beside the value of the central case', () => {
    const flow = Object.fromEntries(
      ['npv', 'npvEndOfMonth', 'peakDeficit', 'total', 'cost'].map((name) => [name, { mean: 7, p50: 6 }]),
    );
    const model = modelSheets(everyKind, [], 'en', { strict: flow, broad: flow } as never);
    const { rows } = model.sheets[0];
    const at = rows.findIndex((cells) => cells[2]?.content === 'npv_broad');
    expect(rows[at].slice(6, 8).map((one) => one?.content)).toEqual([7, 6]);
    const recalculated = new Recalculated(model);
    const now = recalculated.at('Inputs', at, 3) as number;
    expect(recalculated.at('Inputs', at, 8)).toBe(7 - now);
    expect(recalculated.differences(TOLERANCE).wrong).toEqual([]);
  });

  it('show the mean of the simulation and its gap to the central case beside each line of a year', () => {
    const spread = { mean: 5 } as never;
    const row = { view: 'with', lens: 'broad', number: '13', line: 'profit', period: 'total', spread } as never;
    const recalculated = new Recalculated(modelSheets(everyKind, [row], 'en'));
    const { rows } = recalculated.model.sheets.find(({ name }) => name === 'Model years')!;
    const at = rows.findIndex((cells) => cells[2]?.content === 'with:profit');
    const total = rows[at].length - 1;
    expect(recalculated.at('Model years', at + 1, total)).toBe(5);
    expect(recalculated.at('Model years', at + 2, total)).toBe(
      5 - (recalculated.at('Model years', at, total) as number),
    );
  });
});

describe('a changed input', () => {
  it.each([
    [alone, alliance, 'segments.web-agencies.winRate', 0.31],
    [alone, alliance, 'assumptions.arpa', 61_000],
    [alone, alliance, 'initiatives.fukushima-alliance.cost.once', 9_000_000],
    [alone, alliance, 'initiatives.fukushima-alliance.delay', 7],
    [alone, alliance, 'initiatives.fukushima-alliance.success', 0.4],
    [alone, alliance, 'segments.web-agencies.churn.alpha', 1.1],
    [alone, alliance, 'segments.web-agencies.salesCycle', 5],
    [alone, alliance, 'discountRate', 0.15],
    [other, everyKind, 'segments.web.churn.beta', 4],
    [other, everyKind, 'segments.web.deal.months', 9],
    [other, everyKind, 'segments.web.attrition', 1],
    [other, everyKind, 'segments.web.ramp', 0],
    [other, everyKind, 'team.rampUp', 0],
    [other, everyKind, 'initiatives.care.ramp', 0],
    [other, everyKind, 'initiatives.care.halfLife', 0],
    [shaped, shapes, 'discountRate[2026-04]', 0.2],
    [shaped, shapes, 'discountRate.growth', 0.5],
    [shaped, shapes, 'segments.web.recruitment.pool[2027-12]', 90],
  ])('gives what the engine gives for the same change: %$', (sheets, scenario, id, value) => {
    const name = `in_${id.replace(/[^A-Za-z0-9]+/g, '_').replace(/_$/, '')}`;
    const before = sheets.named(name) as number;
    const npv = sheets.named('npv_broad');
    sheets.change(name, value);
    const wrong = nearlyEqual(sheets, scenario, engineWith(scenario, { inputs: { [id]: value } }), TOLERANCE);
    const [moved, changed] = [sheets.named('npv_broad'), sheets.named('inputs_changed')];
    sheets.change(name, before);
    expect(wrong).toEqual([]);
    expect(moved).not.toBe(npv);
    expect(changed).toBe(1);
    expect(sheets.named('npv_broad')).toBe(npv);
  });

  it('that switches an initiative off gives the runs without it', () => {
    alone.change('on_initiative_bank_seminar', 0);
    const off = { 'initiative.bank-seminar': 0 };
    expect(nearlyEqual(alone, alliance, engineWith(alliance, { switches: off }), TOLERANCE)).toEqual([]);
    alone.change('on_initiative_bank_seminar', 1);
  });
});
