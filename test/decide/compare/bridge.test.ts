import { describe, expect, it } from 'vitest';
import { compared, tiny } from './sides.js';

/** Twice the leads, and half as much again a customer: 780,000 yen over the year becomes 1,560,000, 1,170,000 and, together, 2,340,000. */
const richer = tiny.replace('leads, add: 1 }', 'leads, add: 2 }').replace(/^ {4}arpa: 10_000/m, '    arpa: 15_000');

/** Random counts, seven inputs changed: more than are asked in all sets. */
const random = tiny
  .replace('simulation: { trials: 1, counts: expected }', 'simulation: { trials: 64, counts: random, seed: bridge }')
  .replace('winRate: {', 'attrition: 1%\n    winRate: {');
const changed = random
  .replace('attrition: 1%', 'attrition: 3%')
  .replace('arpa: 10_000, gross', 'arpa: 12_000, churn: 1%, wins: 4, gross')
  .replace('once: 60_000', 'once: 80_000, monthly: 1000')
  .replace('leads, add: 1 }', 'leads, add: 3 }')
  .replace('value: 100%', 'value: 60%')
  .replace('margin: 0%', 'margin: 10%');

describe('the bridge between two scenarios', () => {
  it('shares an interaction of two changes half and half, as on paper', async () => {
    const { comparisons } = await compared(tiny, richer);
    const [{ npv, changes, bridge }] = comparisons;
    expect(npv).toEqual({ mean: 1_560_000, se: 0, low: 1_560_000, high: 1_560_000 });
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      ['10_000', '15_000'],
      ['1', '2'],
    ]);
    expect(bridge!.lines.map(({ figures }) => figures.npv.mean)).toEqual([585_000, 975_000]);
    expect([bridge!.first.npv.mean, bridge!.last.npv.mean]).toEqual([720_000, 2_280_000]);
    expect([bridge!.method, bridge!.sets]).toEqual(['exact', 4]);
  });

  it('is the other way round when the scenarios change places', async () => {
    const { comparisons } = await compared(richer, tiny);
    expect(comparisons[0].bridge!.lines.map(({ figures }) => figures.npv.mean)).toEqual([-585_000, -975_000]);
  });

  it('sums to the whole difference in every measure, also where orders are sampled', async () => {
    const { comparisons } = await compared(random, changed);
    const { bridge } = comparisons[0];
    expect(bridge!.method).toBe('sampled');
    expect(bridge!.lines.length).toBeGreaterThan(6);
    for (const measure of ['npv', 'paidBack'] as const) {
      const sum = bridge!.lines.reduce((total, { figures }) => total + figures[measure].mean, 0);
      const whole = bridge!.last[measure].mean - bridge!.first[measure].mean;
      expect(sum).toBeCloseTo(whole, measure === 'npv' ? 5 : 12);
    }
    expect(bridge!.last.npv.mean).toBeCloseTo(comparisons[0].npv.mean + bridge!.first.npv.mean, 5);
  });

  it('does without rules and targets that name what only one of the two has', async () => {
    const target = (name: string, metric: string): string =>
      `targets:\n  - { name: ${name}, metric: ${metric}, atLeast: 1, by: 2027-03 }\n` +
      `decision: { lens: strict, go: ["P(${name}) >= 50%"], noGo: ["P(npv < 0) > 90%"] }\n`;
    const renamed = tiny.replaceAll(/agency:/g, 'shop:').replaceAll('segments.agency.', 'segments.shop.');
    const [a, b] = [tiny + target('agencies', 'wins.agency'), renamed + target('shops', 'wins.shop')];
    for (const [before, after] of [
      [a, b],
      [b, a],
    ]) {
      const { changes, bridge } = (await compared(before, after.replace('once: 60_000', 'once: 80_000')))
        .comparisons[0];
      expect(changes.filter(({ path }) => /^(decision|targets)/.test(path)).map(({ moves }) => moves)).toEqual(
        new Array(4).fill(false),
      );
      // One business goes, the same comes under another id, and the seminar costs 20,000 yen more.
      const amounts = bridge!.lines.map(({ figures }) => Math.round(figures.npv.mean));
      expect(amounts.sort((x, y) => x - y)).toEqual([-780_000, -20_000, 780_000]);
      expect(bridge!.last.npv.mean).toBeCloseTo(700_000, 6);
    }
  });

  it('takes away a team together with the people whom an initiative adds to it', async () => {
    const team = 'team:\n  front: { segments: [agency], managers: 1, partnersPerManager: 10, monthlyCost: 1_000 }\n';
    const staffed = tiny
      .replace('    stop: none', '    managers: { front: 1 }\n    stop: none')
      .replace('initiatives:', `${team}initiatives:`);
    const { changes, bridge } = (await compared(staffed, tiny)).comparisons[0];
    expect(changes.map(({ path }) => path)).toEqual(['team.front', 'initiatives.seminar.managers.front']);
    expect(bridge!.lines.flatMap((line) => line.changes).sort()).toEqual([0, 1]);
    // 10,000 + … + 120,000 yen from one customer more a month, less the seminar.
    expect(bridge!.last.npv.mean).toBeCloseTo(720_000, 6);
  });

  it('takes a deal of another kind as one change', async () => {
    const other = tiny.replace(
      'deal: { kind: resale, margin: 0% }',
      'deal: { kind: referral, commission: 10%, months: 12 }',
    );
    const { comparisons } = await compared(tiny, other);
    const { changes, bridge } = comparisons[0];
    expect(changes.map(({ path }) => path)).toEqual(['segments.agency.deal']);
    expect(bridge!.lines).toHaveLength(1);
    expect(bridge!.lines[0].figures.npv.mean).toBeCloseTo(-78_000, 6);
  });

  it('is not made where nothing that differs moves a figure', async () => {
    const { comparisons } = await compared(tiny, tiny.replace('within: 6 months', 'within: 4 months'));
    expect(comparisons[0].changes).toMatchObject([{ label: 'Seminar: payback statement', moves: false }]);
    expect(comparisons[0].bridge).toBeNull();
  });
});
