import { describe, expect, it } from 'vitest';
import { ledger } from '../../../src/decide/ledger/ledger.js';
import { linesOf } from '../../../src/decide/ledger/lines.js';
import { World } from '../../../src/decide/world.js';
import { workloadScenario } from '../../../bench/workload.js';
import { sampleScenario } from '../sample-scenario.js';
import { ledgerOf, three } from './paper-ledger.js';

describe('a ledger on paper', () => {
  it('of three initiatives and one spillover has the lines that a hand finds', async () => {
    const found = await three();
    const [fair, seminar, training] = found.initiatives;
    expect(found.base.mean).toBeCloseTo(-2 * 500, 6);
    expect(fair.strict.mean).toBeCloseTo(2 * 10_000 - 3_000, 6);
    expect(seminar.strict.mean).toBeCloseTo(4 * 10_000 - 4_000, 6);
    expect(training.strict.mean).toBeCloseTo(3 * 10_000 - 5_000, 6);
    expect(fair.spillovers).toHaveLength(1);
    expect(fair.spillovers[0]).toMatchObject({
      to: { scope: 'initiative', id: 'seminar', driver: null },
      lag: { p10: 1, p50: 1, p90: 1 },
    });
    expect(fair.spillovers[0].value.mean).toBeCloseTo(2_000 * (1 + 2 + 3), 6);
    expect(found.strictTotal.mean).toBeCloseTo(-1_000 + 60_000 - 12_000, 6);
    // Both leads and their being won are counted as the doing of each: 60,000 instead of 90,000.
    expect(found.interaction.strict.mean).toBeCloseTo(-30_000, 6);
    expect(found.interaction.spillovers.mean).toBeCloseTo(0, 6);
    expect(found.spilloverTotal.mean).toBeCloseTo(12_000, 6);
    expect(found.total.mean).toBeCloseTo(-1_000 + 60_000 - 12_000 + 12_000, 6);
  });

  it('shares pairs in halves and what needs all three in thirds: 17,000, 31,000 and 12,000', async () => {
    const { initiatives, credits } = await three();
    // Alone: leads at half the win rate. Pairs: fair and seminar 6,000, fair and training 10,000, seminar and training 20,000.
    const [pairs, all] = [{ fairSeminar: 6_000, fairTraining: 10_000, seminarTraining: 20_000 }, 6_000];
    const expected = [
      10_000 - 3_000 + (pairs.fairSeminar + pairs.fairTraining) / 2 + all / 3,
      20_000 - 4_000 + (pairs.fairSeminar + pairs.seminarTraining) / 2 + all / 3,
      -5_000 + (pairs.fairTraining + pairs.seminarTraining) / 2 + all / 3,
    ];
    initiatives.forEach(({ credit }, at) => expect(credit.mean).toBeCloseTo(expected[at], 6));
    expect(expected).toEqual([17_000, 31_000, 12_000]);
    expect(credits).toMatchObject({ method: 'exact', coalitions: 8 });
    expect(credits.total.mean).toBeCloseTo(60_000, 6);
  });

  it('shows what direct sales lose beside the sum: 2 of 5 wins a month are 20,000 in four months', async () => {
    const body = (baseline: string): string => `
direct: { wins: 20, arpa: 1_000 }
${baseline}
segments:
  agency: { deal: { kind: resale }, partners: 1, leads: 5, winRate: { value: 100%, why: plain }, arpa: 1_000, cannibalisation: 40% }`;
    const opened = await ledgerOf(4, body('baseline: { segments: [] }'));
    expect(opened.cannibalisation.program.mean).toBeCloseTo(-20_000, 6);
    expect(opened.cannibalisation.business.mean).toBeCloseTo(-20_000, 6);
    expect(opened.total.mean).toBeCloseTo(50_000 - 20_000, 6);
    const there = await ledgerOf(4, body(''));
    expect(there.cannibalisation.program.mean).toBeCloseTo(0, 6);
    expect(there.cannibalisation.business.mean).toBeCloseTo(-20_000, 6);
  });

  it('gives what an initiative in flight still spills over to that initiative, not to the base', async () => {
    const found = await ledgerOf(
      2,
      `
direct: { wins: 10, arpa: 1_000 }
initiatives:
  fair: { start: 2026-01, halfLife: permanent, stop: none, spillovers: [ { on: direct.wins, lift: 10%, lag: 1 month } ] }`,
    );
    expect(found.base.mean).toBe(0);
    expect(found.initiatives[0].spillovers[0].value.mean).toBeCloseTo(1_000 * (1 + 2), 6);
    expect(found.initiatives[0].credit.mean).toBeCloseTo(3_000, 6);
  });
});

describe('the lines of a ledger', () => {
  it.each(['regional-alliance', 'web-agency-launch', 'workload'])(
    'of %s add up to the value of the program in every trial, and the strict ones to its strict value',
    async (name) => {
      const trials = 64;
      const scenario =
        name === 'workload' ? workloadScenario({ trials, counts: 'random' }) : sampleScenario(name, trials);
      const world = await World.open(scenario, { trials });
      const { base, strict, edges, interaction, strictTotal, total } = await linesOf(world, () => undefined);
      const [broad, own] = [await world.npv('broad'), await world.npv('strict')];
      for (let trial = 0; trial < trials; trial++) {
        const sum = (columns: Iterable<Float64Array>): number =>
          [...columns].reduce((found, column) => found + column[trial], 0);
        const inStrict = base[trial] + sum(strict.values()) + interaction.strict[trial];
        const scale = 1e-9 * Math.max(1, Math.abs(broad[trial]), Math.abs(own[trial]), Math.abs(base[trial]));
        expect(Math.abs(inStrict - own[trial])).toBeLessThan(scale);
        expect(Math.abs(inStrict + sum(edges.values()) + interaction.spillovers[trial] - broad[trial])).toBeLessThan(
          scale,
        );
        expect([total[trial], strictTotal[trial]]).toEqual([broad[trial], own[trial]]);
      }
    },
  );
});

describe('credits', () => {
  it('add up to all − base, also where orders are sampled and coalitions have fewer trials', async () => {
    const scenario = workloadScenario({ trials: 1280, months: 24 });
    const { initiatives, credits, total, base } = await ledger(await World.open(scenario, { trials: 1280 }));
    expect(credits).toMatchObject({ method: 'orders', trials: 1024 });
    expect(credits.coalitions).toBeLessThanOrEqual(128);
    const sum = initiatives.reduce((found, { credit }) => found + credit.mean, 0);
    expect(sum).toBeCloseTo(total.mean - base.mean, 2);
    for (const { credit } of initiatives) expect(credit.se).toBeGreaterThan(0);
  });

  it('are the same to the bit for the same seed, and the number of runs is known beforehand', async () => {
    const scenario = workloadScenario({ initiatives: 8, trials: 16, months: 24 });
    const told: [number, number][] = [];
    const onProgress = ({ done, total }: { done: number; total: number }): void => void told.push([done, total]);
    const first = await ledger(await World.open(scenario, { trials: 16 }), { onProgress });
    expect(told.at(-1)![0]).toBe(told[0][1]);
    expect(await ledger(await World.open(scenario, { trials: 16 }))).toEqual(first);
  });
});
