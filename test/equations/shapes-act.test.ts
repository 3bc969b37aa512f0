import { describe, expect, it } from 'vitest';
import { centralDraws } from '../../src/engine/draws.js';
import { Interpreter } from '../../src/engine/interpreter.js';
import { DISCOUNT_FACTOR } from '../../src/equations/discount.js';
import { buildProgram } from '../../src/equations/build-program.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';

/** Every field that takes a shape over time has a value here, and each acts before and after 2027-04. */
const text = `
purpose: Every field at work
start: 2026-10
horizon: 18 months
simulation: { counts: expected }
discountRate: 8%
company: { otherRevenue: 5_000_000, fixedCosts: 6_000_000 }
direct:
  { customers: 50, mrr: 900_000, wins: 4, arpa: 20_000, expansion: 1%, grossMargin: 70%, costPerWin: 9_000, churn: 1% }
baseline: { segments: [web], managers: 1 }
team: { managers: 2, monthlyCost: 800_000, partnersPerManager: 2, contractsPerManager: 0.5 }
capacities: { board: { hours: 20, hourlyCost: 9_000 } }
segments:
  web:
    { deal: { kind: referral, commission: 20%, months: 12, upfront: 1 }, partners: 5, customers: 7, mrr: 90_000,
      recruitment: { perMonth: 2, pool: 60 }, signings: { 2026-12: 1, 2027-12: 1 }, attrition: 1%, repsPerPartner: 4,
      engagement: 30%, referralsPerRep: 0.3, leads: 1, qualification: 60%, winRate: 20%, arpa: 15_000, churn: 1%,
      expansion: 1%, cannibalisation: 10%, grossMargin: 75%, costPerPartner: 1_000, costPerWin: 5_000,
      supportPerCustomer: 300, load: 1, services: { attach: 20%, price: 100_000, margin: 40% },
      contact: { perManager: 2, forgetting: 5% } }
  shops: { deal: { kind: distributor, margin: 20%, distributorMargin: 5% }, partners: 1, leads: 1, winRate: 50%, arpa: 9_000, recruitment: { p: 1%, q: 5%, pool: 40 } }
  phones: { deal: { kind: oem, royalty: 40%, feePerWin: 1_000 }, partners: 1, leads: 1, winRate: 50%, arpa: 9_000 }
initiatives:
  seminar:
    { start: 2027-06, cost: { once: 100_000, monthly: 20_000, exit: 50_000 }, halfLife: 6,
      effects: [{ on: segments.web.winRate, lift: 10% }, { on: segments.web.leads, add: 2 }],
      spillovers: [{ on: direct.wins, lift: 2%, lag: 1 }, { on: direct.arpa, add: 5, lag: 1 }, { on: initiatives.press, lift: 10%, lag: 1 }],
      managers: 1, uses: { board: 3 }, stop: { at: 2027-10, unless: "partners >= 1000" }, payback: { within: 12 } }
  press: { effects: [{ on: direct.arpa, add: 1 }], stop: none }
`;

const monthly = [
  'discountRate', 'company.otherRevenue', 'company.fixedCosts', 'baseline.managers', 'direct.wins', 'direct.arpa',
  'direct.expansion', 'direct.grossMargin', 'direct.costPerWin', 'direct.churn', 'team.managers', 'team.monthlyCost',
  'team.partnersPerManager', 'team.contractsPerManager', 'capacities.board.hours', 'capacities.board.hourlyCost',
  'segments.web.deal.commission', 'segments.web.deal.upfront', 'segments.web.recruitment.perMonth',
  'segments.web.recruitment.pool', 'segments.web.signings[2027-12]', 'segments.web.attrition', 'segments.web.repsPerPartner',
  'segments.web.engagement', 'segments.web.referralsPerRep', 'segments.web.leads', 'segments.web.qualification',
  'segments.web.winRate', 'segments.web.arpa', 'segments.web.expansion', 'segments.web.cannibalisation',
  'segments.web.costPerPartner', 'segments.web.costPerWin', 'segments.web.supportPerCustomer', 'segments.web.load',
  'segments.web.grossMargin', 'segments.web.churn', 'segments.web.services.attach', 'segments.web.services.price',
  'segments.web.services.margin', 'segments.web.contact.perManager', 'segments.web.contact.forgetting',
  'segments.shops.deal.margin', 'segments.shops.deal.distributorMargin', 'segments.shops.recruitment.p',
  'segments.shops.recruitment.q', 'segments.shops.recruitment.pool', 'segments.phones.deal.royalty',
  'segments.phones.deal.feePerWin', 'initiatives.seminar.cost.once', 'initiatives.seminar.cost.monthly',
  'initiatives.seminar.cost.exit', 'initiatives.seminar.managers', 'initiatives.seminar.uses.board',
  'initiatives.seminar.effects[0].lift', 'initiatives.seminar.effects[1].add', 'initiatives.seminar.spillovers[0].lift',
  'initiatives.seminar.spillovers[1].add', 'initiatives.seminar.spillovers[2].lift',
]; // prettier-ignore

/** Months of every series of the runs with and without the program, one after the other. */
function everyFigure(path: string, value: string): number[] {
  const loaded = loadScenario(
    { name: 'plan.yaml', bytes: new TextEncoder().encode(text) },
    { set: path === '' ? [] : [{ path, value }] },
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues.filter(({ severity }) => severity === 'error')));
  const program = buildProgram(loaded.scenario);
  const interpreter = new Interpreter(program, 'central');
  const shown = program.equations.flatMap(({ name }) => (/^(discount|growth|driver|held)/.test(name) ? [] : [name]));
  return ['all', 'none'].flatMap((name) => {
    interpreter.setRun(program.runs.find((run) => run.name === name)!);
    interpreter.load(centralDraws(program), 0);
    interpreter.run();
    return shown.flatMap((series) => {
      const from = interpreter.seriesIndex(series);
      if (from === undefined) return [];
      const months = [...interpreter.state.series.subarray(from * program.horizon, (from + 1) * program.horizon)];
      const factor = interpreter.seriesIndex(DISCOUNT_FACTOR);
      if (series !== 'cash') return months;
      // Cash as it is discounted, so that the discount rate shows.
      return months.map(
        (cash, t) =>
          cash * (factor === undefined ? 1.08 ** (-t / 12) : interpreter.state.series[factor * program.horizon + t]),
      );
    });
  });
}

/** A value at which the field acts in the scenario above: a pool that fills, people who are too few. */
const own: Readonly<Record<string, string>> = {
  discountRate: '8%',
  managers: '1',
  pool: '60',
  contractsPerManager: '0.5',
};
const isShare =
  /rate$|margin|churn|engagement|qualification|attach|commission|royalty|forgetting|cannibalisation|expansion|attrition|lift|^[pq]$/i;

function written(path: string): string {
  const field = path.split('.').at(-1)!;
  return own[field] ?? (isShare.test(field) ? '10%' : '3');
}

describe('a shape over time', () => {
  const steady = new Map<string, number[]>();
  const flat = (path: string): number[] => {
    const known = steady.get(path) ?? everyFigure(path, written(path));
    steady.set(path, known);
    return known;
  };
  const differs = (path: string, shape: string): boolean => {
    const [a, b] = [flat(path), everyFigure(path, shape)];
    return a.length !== b.length || a.some((value, i) => Math.abs(value - b[i]) > 1e-9 * Math.max(1, Math.abs(value)));
  };

  it.each(monthly)('moves the numbers where %s takes one: growth, seasonality, steps', (path) => {
    const value = written(path);
    expect(differs(path, `{ value: ${value}, growth: 30%/year }`)).toBe(true);
    expect(differs(path, `{ value: ${value}, seasonality: [${'0.5, '.repeat(11)}0.5] }`)).toBe(true);
    expect(differs(path, `{ 2026-10: ${value}, 2027-04: 0 }`)).toBe(true);
    expect(differs(path, `{ 2026-10: ${value} }`)).toBe(false);
  });
});
