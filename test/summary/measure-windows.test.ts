import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { assess } from '../../src/summary/assess.js';
import type { Summary } from '../../src/summary/summary.js';

/** Ten partners that stay, one new customer a month and every other opportunity won: 2 opportunities, 1 win a month. */
const text = `
start: 2026-10
horizon: 15 months
fiscalYearStart: 10
simulation: { trials: 4, counts: expected }
direct: { customers: 0, mrr: 0 }
segments:
  web:
    deal: { kind: resale }
    partners: 10
    recruitment: 0
    leads: 2
    qualification: 100%
    winRate: 50%
    salesCycle: 0
    arpa: 1000
measures:
  mine: partners
  twice: partners * 2
  won: wins.indirect * 3
  rate: wins.indirect / opportunities
  perPartner: wins.indirect / partners
phases:
  - { name: opening, until: partners >= 99, kpis: [mine, won, rate, repsReferring] }
  - { name: growth, kpis: [winRate, arpa] }
initiatives:
  call: { start: 2027-01, effects: [ { on: segments.web.winRate, lift: 0% } ], stop: none }
targets:
  - { name: partners, metric: partners, atLeast: 1, by: 2027-03, over: quarter }
  - { name: mine, metric: mine, atLeast: 1, by: 2027-03, over: quarter }
  - { name: twice, metric: twice, atLeast: 1, by: 2027-03, over: quarter }
  - { name: won, metric: won, atLeast: 1, by: 2027-03, over: quarter }
  - { name: rate, metric: rate, atLeast: 0.4, by: 2027-03, over: quarter }
  - { name: per-partner, metric: perPartner, atLeast: 0.1, by: 2027-03, over: quarter }
`;

async function summaryOf(): Promise<Summary> {
  const loaded = loadScenario({ name: 'plan.yaml', bytes: new TextEncoder().encode(text) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return (await assess(loaded.scenario, { version: 'test', allSeries: false })).summary;
}

describe('a measure over a quarter', async () => {
  const summary = await summaryOf();
  const reached = (name: string) => summary.targets.find((target) => target.name === name)!;

  it.each([
    ['partners', 10],
    // The same stock by another name.
    ['mine', 10],
    ['twice', 20],
    ['won', 9],
    ['rate', 0.5],
    ['per-partner', 0.3],
  ])('%s reads %d', (name, value) => {
    expect(reached(name).reached.strict.p50).toBeCloseTo(value, 12);
  });

  it('starts its path at the level that month 1 gives for a quarter', () => {
    expect(reached('mine').path.start).toBeCloseTo(10, 12);
    expect(reached('rate').path.start).toBeCloseTo(0.5, 12);
    expect(reached('won').path.start).toBeCloseTo(9, 12);
  });

  it('gives a driver the unit of its field, whether an initiative moves it or not', () => {
    const units = summary.phases[1].kpis.map(({ name, unit }) => [name, unit]);
    expect(units).toEqual([
      ['winRate', 'share'],
      ['arpa', 'JPY'],
    ]);
  });

  it('reads a fiscal year the same way, and says which', () => {
    const year = (name: string) => summary.phases[0].kpis.find((kpi) => kpi.name === name)!;
    expect([year('mine').read, year('mine').years.p50[0]]).toEqual(['end', 10]);
    expect([year('won').read, year('rate').read, year('repsReferring').read]).toEqual(['sum', 'average', 'end']);
    expect(year('won').years.p50[0]).toBeCloseTo(36, 12);
    expect(year('rate').years.p50[0]).toBeCloseTo(0.5, 12);
    const reading = (series: string) => summary.kpis.find((kpi) => kpi.series === series)!.reading;
    expect(['mine', 'won', 'rate', 'repsReferring'].map(reading)).toEqual(['stock', 'flow', 'ratio', 'stock']);
  });
});
