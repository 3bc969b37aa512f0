import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { assess } from '../../src/summary/assess.js';
import type { Assessment } from '../../src/summary/assess.js';

async function run(text: string): Promise<Assessment & { months: (series: string) => number[] }> {
  const loaded = loadScenario({ name: 'plan.yaml', bytes: new TextEncoder().encode(`purpose: by hand\n${text}`) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  const found = await assess(loaded.scenario, { version: 'test', allSeries: true });
  const months = (series: string): number[] =>
    found.series.find((row) => row.run === 'all' && row.series === series)!.band.mean.map((mean) => mean ?? NaN);
  return { ...found, months };
}

const rounded = (values: readonly number[]): string[] => values.map((value) => value.toFixed(1));

describe('starting customers under sBG churn', () => {
  const left = ['850.7', '746.9', '669.8', '610.0'];
  const about = 'customers: 1000, mrr: 1_000_000, churn: { sbg: [0.668, 3.806] }';
  const plan = 'start: 2026-04\nhorizon: 8 months\nsimulation: { trials: 1, counts: expected }';

  it('of age 0 lose as a cohort won the month before: 1000·(1 − 0.668/4.474), then ·(1 − 0.668/5.474) …', async () => {
    const { months } = await run(`${plan}\ndirect: { age: 0, ${about} }`);
    expect(rounded(months('customers.direct').slice(0, 4))).toEqual(left);
  });

  it('lose the same from the month in which their segment opens', async () => {
    const { months } = await run(`${plan}
segments: { w: { openedBy: i, deal: { kind: resale }, partners: 1, age: 0, ${about} } }
initiatives: { i: { start: 2026-06 } }`);
    expect(rounded(months('customers.w').slice(1, 6))).toEqual(['0.0', ...left]);
  });

  it('are as old as the file says, also beyond the horizon', async () => {
    const { months } = await run(`${plan}\ndirect: { age: 240, ${about} }`);
    expect(months('customers.direct')[0]).toBeCloseTo(1000 * (1 - 0.668 / (4.474 + 240)), 9);
    const drawn = await run(`${plan}\ndirect: { age: { data: [240, 240] }, ${about} }`);
    expect(drawn.months('customers.direct')[0]).toBeCloseTo(months('customers.direct')[0], 9);
  });
});

describe('a discount rate by month', () => {
  /** Ten customers a month at 1,000: a flow of 10,000, 20,000 … from the only initiative. */
  const plan = (rate: string): string => `start: 2026-04
horizon: 18 months
discountRate: ${rate}
simulation: { trials: 1, counts: expected }
direct: { arpa: 1_000 }
initiatives: { i: { effects: [ { on: direct.wins, add: 10 } ] } }`;
  const flow = Array.from({ length: 18 }, (_, t) => 10_000 * (t + 1));

  it('discounts each month by the product of the rates so far', async () => {
    const { summary } = await run(plan('{ 2026-04: 8%, 2027-04: 5% }'));
    const factor = (t: number): number => 1.08 ** (-Math.min(t, 11) / 12) * 1.05 ** (-Math.max(0, t - 11) / 12);
    const npv = flow.reduce((sum, amount, t) => sum + amount * factor(t), 0);
    expect(summary.program.strict.npv.mean).toBeCloseTo(npv, 6);
    expect(summary.program.strict.npvEndOfMonth.mean).toBeCloseTo(npv * 1.08 ** (-1 / 12), 6);
    expect(summary.initiatives[0].broad.npv.mean).toBeCloseTo(npv, 6);
    expect(summary.scenario.discountByMonth).toBe(true);
  });

  it('with growth and seasonality too, and as one rate where it does not change', async () => {
    const growing = await run(plan('{ value: 8%, growth: 50%/year }'));
    let [factor, npv] = [1, 0];
    flow.forEach((amount, t) => {
      if (t > 0) factor *= (1 + 0.08 * 1.5 ** (t / 12)) ** (-1 / 12);
      npv += amount * factor;
    });
    expect(growing.summary.program.strict.npv.mean).toBeCloseTo(npv, 6);
    const [steps, one] = [await run(plan('{ 2026-04: 8% }')), await run(plan('8%'))];
    expect(steps.summary.program.strict.npv.mean).toBeCloseTo(one.summary.program.strict.npv.mean!, 6);
    expect(one.summary.scenario).not.toHaveProperty('discountByMonth');
  });
});

describe('costs and pools over time', () => {
  it('exit costs what its step table, growth and seasonality say in the month after the stop', async () => {
    const plan = (exit: string): string => `start: 2026-04
horizon: 24 months
simulation: { trials: 1, counts: expected }
direct: { customers: 10 }
initiatives: { a: { cost: { exit: ${exit} }, stop: { at: 2026-12, unless: "wins.direct >= 1" } } }`;
    const cost = async (exit: string): Promise<number> => (await run(plan(exit))).months('initiativeCost')[9];
    expect(await cost('{ 2026-10: 5_000_000 }')).toBe(5_000_000);
    expect(await cost('{ value: 1000, growth: 100%/year }')).toBeCloseTo(1000 * 2 ** (9 / 12), 9);
    expect(await cost('{ value: 1000, seasonality: [1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1] }')).toBe(3000);
  });

  it('a pool of this month thins recruitment of this month', async () => {
    const { months } = await run(`start: 2026-04
horizon: 15 months
simulation: { trials: 1, counts: expected }
segments: { a: { recruitment: { perMonth: 5, pool: { 2026-04: 50, 2027-04: 100 } } } }`);
    const [before, contracts] = [months('partners')[11], months('contracts')[12]];
    expect(contracts).toBeCloseTo(5 * (1 - before / 100), 9);
    expect(months('contracts')[11]).toBeCloseTo(5 * (1 - months('partners')[10] / 50), 9);
  });

  it('what an initiative in flight has cost follows the calendar', async () => {
    const { summary } = await run(`start: 2027-04
horizon: 12 months
simulation: { trials: 1, counts: expected }
direct: { customers: 10 }
initiatives: { a: { start: 2026-12, cost: { once: { value: 1000, growth: 100%/year }, monthly: { 2026-12: 10, 2027-02: 100 } } } }`);
    expect(summary.initiatives[0].sunkCost).toBeCloseTo(1000 * 2 ** (-4 / 12) + 10 + 10 + 100 + 100, 9);
  });
});

describe('an initiative that waits for another', () => {
  it('starts with it although its own condition, once reached, no longer holds', async () => {
    const { months } = await run(`start: 2026-04
horizon: 12 months
simulation: { trials: 1, counts: expected }
segments: { web: { partners: 2, signings: { 2026-07: 3 } } }
initiatives:
  first: { start: 2026-12, cost: { once: 7 } }
  second: { start: { when: "partners <= 3" }, requires: first, cost: { once: 500_000 } }
  third: { start: { when: "partners >= 100" }, requires: first, cost: { once: 9 } }`);
    expect(months('initiativeCost.second').indexOf(500_000)).toBe(8);
    expect(months('initiativeCost.second').filter((cost) => cost > 0)).toEqual([500_000]);
    expect(months('initiativeCost.third').every((cost) => cost === 0)).toBe(true);
  });
});

describe('return on investment of an initiative in flight', () => {
  it('is told over the horizon alone: its first 3, 6 and 12 months are not all counted', async () => {
    const { summary } = await run(`start: 2027-03
horizon: 24 months
simulation: { trials: 1, counts: expected }
direct: { arpa: 1_000 }
initiatives:
  flying: { start: 2026-04, cost: { monthly: 1_000 }, effects: [ { on: direct.wins, add: 1 } ] }
  begun: { start: 2027-03, cost: { monthly: 1_000 }, effects: [ { on: direct.wins, add: 1 } ] }`);
    const [flying, begun] = summary.initiatives.map(({ broad }) => broad.roi);
    expect([flying.months3.mean, flying.months6.mean, flying.months12.mean]).toEqual([null, null, null]);
    expect([flying.months12.undefined, begun.months12.undefined]).toEqual([1, 0]);
    // 1,000 a customer in each month since: 1 + 2 + … over 1,000 a month.
    expect(begun.months3.mean).toBeCloseTo((1 + 2 + 3) / 3 - 1, 9);
    expect(flying.horizon.mean).not.toBeNull();
  });
});
