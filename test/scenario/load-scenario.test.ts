import { describe, expect, test } from 'vitest';
import { monthOf } from '../../src/model/time.js';
import type { Quantity } from '../../src/model/quantity.js';
import type { Scenario } from '../../src/model/scenario.js';
import { loadDocument, loadScenario, type LoadOptions } from '../../src/scenario/load-scenario.js';
import { example } from './model-example.js';

const head = 'start: 2026-10\nhorizon: 24 months\n';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const load = (text: string, options?: LoadOptions) => loadScenario({ name: 'test.yaml', bytes: bytes(text) }, options);

function scenarioOf(text: string, options?: LoadOptions): Scenario {
  const result = load(text, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.scenario;
}

const codes = (text: string, options?: LoadOptions): string[] => load(text, options).issues.map(({ code }) => code);
const constant = ({ base }: Quantity): number => (base.kind === 'constant' ? base.value : NaN);

test('a value that documents share is read by the names that each of them has', () => {
  const segment = 'segments:\n  web: { arpa: "price * 2", winRate: price }\n';
  const priced = load(`${head}assumptions:\n  price: 0.25\n${segment}`);
  if (!priced.ok) throw new Error(JSON.stringify(priced.issues));
  const { document } = priced;
  const bare = { ...document, entries: document.entries.filter(({ key }) => key !== 'assumptions') };
  const found = [bare, document, bare].map((each) => loadDocument(each, 'test.yaml').issues.map(({ code }) => code));
  expect(found.map((codes) => codes.filter((code) => code === 'formula-unknown-name').length)).toEqual([2, 0, 2]);
});

describe('the example of the model page', () => {
  const scenario = scenarioOf(example);
  const [agencies, dealer] = scenario.segments;
  const [alliance] = scenario.initiatives;

  test('has its frame', () => {
    expect(scenario).toMatchObject({
      title: '地方銀行との市場開拓',
      locale: 'ja',
      currency: 'JPY',
      start: monthOf(2026, 10),
      horizon: 60,
      fiscalCalendar: { firstMonth: 4, name: 'start' },
      simulation: { trials: 8192, seed: 'fy26-q3', sampling: 'monte-carlo', counts: 'random' },
    });
  });

  test('draws arpa between the percentiles written, and tells who said so', () => {
    expect(scenario.assumptions[0]?.quantity).toMatchObject({
      id: 'assumptions.arpa',
      base: { kind: 'drawn', distribution: { kind: 'interval', low: 30_000, high: 60_000 } },
      provenance: { unit: 'JPY/month', why: '直近12か月の受注単価', owner: 'sales-ops', asOf: '2026-09' },
    });
  });

  test('lets direct wins grow by 4% a year with twelve seasonal factors', () => {
    expect(scenario.direct.wins.growth?.base).toEqual({ kind: 'constant', value: 0.04 });
    expect(scenario.direct.wins.growth?.id).toBe('direct.wins.growth');
    expect(scenario.direct.wins.seasonality).toHaveLength(12);
    expect(scenario.direct.arpa.base).toEqual({ kind: 'formula', expression: { kind: 'name', name: 'arpa' } });
  });

  test('has managers in steps with an id for each month', () => {
    expect(scenario.team).toHaveLength(1);
    expect(scenario.team[0]).toMatchObject({ id: 'team', segments: ['web-agencies', 'tohoku-dealer'] });
    const managers = scenario.team[0]?.managers.base;
    const steps = managers?.kind === 'steps' ? managers.steps : [];
    expect(steps.map(({ from, quantity }) => [from, quantity.id, constant(quantity)])).toEqual([
      [monthOf(2026, 10), 'team.managers[2026-10]', 4],
      [monthOf(2027, 10), 'team.managers[2027-10]', 8],
    ]);
  });

  test('has two segments with their deals', () => {
    expect(agencies?.deal).toMatchObject({ kind: 'referral', months: { base: { kind: 'constant', value: 12 } } });
    expect(agencies?.churn).toMatchObject({ kind: 'sbg', alpha: { id: 'segments.web-agencies.churn.alpha' } });
    expect(agencies?.recruitment).toMatchObject({ kind: 'flow', pool: { base: { kind: 'constant', value: 600 } } });
    expect(dealer).toMatchObject({ openedBy: 'fukushima-alliance', deal: { kind: 'resale' } });
    expect(dealer?.signings.map(({ month, count }) => [month, constant(count)])).toEqual([[monthOf(2026, 12), 1]]);
  });

  test('keys effects and spillovers by what they do', () => {
    expect(alliance?.effects.map(({ id }) => id)).toEqual([
      'initiatives.fukushima-alliance.effects.segments.tohoku-dealer.leads.add',
      'initiatives.fukushima-alliance.effects.segments.tohoku-dealer.winRate.lift',
    ]);
    expect(alliance?.spillovers.map(({ id, size, lag }) => [id, size.id, lag.id, constant(lag)])).toEqual([
      [
        'fukushima-alliance→direct.wins',
        'initiatives.fukushima-alliance.spillovers.direct.wins.lift',
        'initiatives.fukushima-alliance.spillovers.direct.wins.lift.lag',
        6,
      ],
      [
        'fukushima-alliance→initiatives.bank-seminar',
        'initiatives.fukushima-alliance.spillovers.initiatives.bank-seminar.lift',
        'initiatives.fukushima-alliance.spillovers.initiatives.bank-seminar.lift.lag',
        3,
      ],
    ]);
    expect(alliance?.spillovers[0]?.size.provenance.why).toBe('地元紙での露出');
  });

  test('has its promises, targets and rules', () => {
    expect(alliance?.payback).toEqual({ within: 36, because: 'リード供給は2年目から', review: monthOf(2027, 10) });
    expect(alliance?.stop).toMatchObject({ at: [monthOf(2027, 10)], unless: { text: 'wins.tohoku-dealer >= 2' } });
    expect(scenario.targets).toMatchObject([
      { name: 'sales-y3', over: 'fiscal-year', value: 400_000_000, by: { kind: 'fiscal-year', year: 2029 } },
      { name: 'ratio-y5', over: 'trailing-12', value: 0.25, by: { kind: 'month', month: monthOf(2031, 9) } },
    ]);
    expect(scenario.decision?.go).toHaveLength(2);
    expect(scenario.decision?.noGo[1]).toMatchObject({
      statistic: { kind: 'percentile', percent: 5 },
      threshold: -2e8,
    });
    expect(scenario.correlations).toEqual([{ between: ['assumptions.arpa', 'assumptions.localWin'], rank: -0.3 }]);
  });
});

describe('what is left out', () => {
  test('gets the documented default', () => {
    const scenario = scenarioOf(`${head}segments:\n  web: { deal: { kind: referral } }\ninitiatives:\n  seminar: {}\n`);
    const [web] = scenario.segments;
    const [seminar] = scenario.initiatives;
    const ones = [web?.qualification, web?.winRate, web?.engagement, web?.repsPerPartner, web?.load, seminar?.success];
    expect(ones.map((quantity) => quantity && constant(quantity))).toEqual([1, 1, 1, 1, 1, 1]);
    const zeros = [web?.partners, web?.arpa, web?.ramp, web?.leads, seminar?.cost.monthly, seminar?.delay];
    expect(zeros.map((quantity) => quantity && constant(quantity))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(web).toMatchObject({ label: 'web', grossMargin: null, openedBy: null, services: null, contact: null });
    expect(seminar).toMatchObject({ runs: null, halfLife: null, shape: 'linear', stop: null, payback: null });
    expect(seminar?.start).toEqual({ kind: 'month', month: monthOf(2026, 10) });
    expect(scenario).toMatchObject({
      title: 'test',
      locale: 'en',
      currency: 'JPY',
      simulation: { trials: 2048, seed: '1', counts: 'random' },
      fiscalCalendar: { firstMonth: 4, name: 'start' },
      baseline: { declared: false, segments: [], managers: [] },
      decision: null,
      company: null,
    });
    expect(constant(scenario.direct.age)).toBe(12);
    expect(constant(scenario.direct.grossMargin)).toBe(1);
  });

  test('plain numbers only are valid without a warning, given purpose and discount rate', () => {
    expect(
      codes(`${head}purpose: Help small companies\ndiscountRate: 8%\ndirect: { wins: 10, arpa: 30_000 }\n`),
    ).toEqual([]);
  });
});

describe('one file in two forms', () => {
  test('JSON reads like YAML', () => {
    const json = JSON.stringify({ start: '2026-10', horizon: 24, direct: { wins: 10, arpa: 30000, churn: '1.2%' } });
    const yaml = `${head}direct: { wins: 10, arpa: 30_000, churn: 0.012 }\n`;
    expect(scenarioOf(json).digest).toBe(scenarioOf(yaml).digest);
  });

  test('a tab may indent JSON', () => {
    expect(load('{\n\t"start": "2026-10",\n\t"horizon": 24,\n\t"direct": { "wins": 10, "arpa": 3 }\n}').ok).toBe(true);
  });
});

describe('what the command line changes', () => {
  const text = `${head}direct: { wins: 10, arpa: 30_000 }\nphases: [{ name: a, until: "profit > 1" }, { name: b }]\n`;

  test('--set replaces, adds, removes and reaches into lists', () => {
    const set = [
      { path: 'direct.wins', value: '20 to 30' },
      { path: 'direct.churn.value', value: '2%' },
      { path: 'phases[0].until', value: 'profit > 5' },
      { path: 'direct.arpa', value: 'null' },
    ];
    const scenario = scenarioOf(text, { set });
    expect(scenario.direct.wins.base.kind).toBe('drawn');
    expect(scenario.direct.churn).toMatchObject({ rate: { base: { value: 0.02 } } });
    expect(scenario.phases[0]?.until?.text).toBe('profit > 5');
    expect(constant(scenario.direct.arpa)).toBe(0);
  });

  test('--set is checked like the file, and points at itself', () => {
    const result = load(text, { set: [{ path: 'direct.winz', value: '3' }] });
    const [issue] = result.issues.filter(({ severity }) => severity === 'error');
    expect(issue).toMatchObject({ code: 'unknown-key', path: 'direct.winz', place: { file: '--set direct.winz' } });
    expect(result.sources.get('--set direct.winz')).toBe('3');
  });

  test('trials, seed and locale are overridden', () => {
    const { simulation, locale } = scenarioOf(text, { overrides: { trials: 7, seed: 'x', locale: 'ja' } });
    expect([simulation.trials, simulation.seed, locale]).toEqual([7, 'x', 'ja']);
  });

  test('a larger run than the limit is refused with its number, and allowed with a higher limit', () => {
    const big = { overrides: { trials: 1_000_000 }, maxCells: 1_000_000 };
    expect(codes(text, big)).toContain('too-much-work');
    expect(codes(text, { ...big, maxCells: 5 * 24_000_000 })).not.toContain('too-much-work');
  });
});

test('every problem is reported in one run, in the order of the file', () => {
  const result = load(
    'start: 2026-13\nhorizon: 0\ntitel: x\nsegments:\n  web: { deal: { kind: referal }, winRte: 3, winRate: 35, arpa: "1,000" }\n' +
      'initiatives:\n  a: { effects: [{ on: segments.wep.leads, add: 3 }] }\n',
  );
  const errors = result.issues.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code }) => code)).toEqual([
    'month-form',
    'horizon-range',
    'unknown-key',
    'unknown-value',
    'unknown-key',
    'above-maximum',
    'number-comma',
    'unknown-segment',
  ]);
  expect(errors.map(({ place }) => place?.start.line)).toEqual([1, 2, 3, 5, 5, 5, 5, 7]);
});

test('at most fifty problems are listed, errors before warnings, and the rest counted', () => {
  const segments = Array.from({ length: 60 }, (_, k) => `  s${k}: { partners: 3, winRate: 35 }\n`).join('');
  const { issues } = load(`${head}segments:\n${segments}`);
  expect(issues).toHaveLength(50);
  expect(issues.slice(0, 49).every(({ severity }) => severity === 'error')).toBe(true);
  expect(issues.at(-1)).toMatchObject({ code: 'more-problems', data: { count: 13 } });
});
