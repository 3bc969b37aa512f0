import { describe, expect, it } from 'vitest';
import { seek } from '../../../src/decide/seek/seek.js';
import type { Search } from '../../../src/decide/seek/seek.js';
import { SeekAnalysis } from '../../../src/decide/seek/seek-analysis.js';
import { quantitiesOf } from '../../../src/model/quantities-of.js';
import { readRule } from '../../../src/scenario/value/read-rule.js';
import { scenarioOf } from '../../proof/scenario-of.js';
import { onePayment } from '../flip/paper.js';

const text = onePayment('{ lens: strict, go: ["mean(npv) > 0"], noGo: ["mean(npv) < -40_000"] }');

function seekIn(path: string, until: string, from: number, to: number, source = text): Promise<SeekAnalysis> {
  const scenario = scenarioOf(source);
  const read = readRule(until, { initiatives: ['launch'], targets: [], series: [] });
  if (!read.ok) throw new Error(until);
  const quantity = quantitiesOf(scenario).find(({ id }) => id === path)!;
  const withValue: Search['withValue'] = (value) => scenarioOf(source, { set: [{ path, value: String(value) }] });
  return seek(scenario, { quantity, from, to, rule: read.rule, withValue }, { trials: scenario.simulation.trials });
}

describe('goal seek', () => {
  it('finds the fee at which NPV = 110,000 − fee reaches 30,000', async () => {
    const found = await seekIn('assumptions.fee', 'mean(npv) >= 30_000', 0, 200_000);
    expect(found.found).toHaveLength(1);
    expect(found.found[0].value).toBeCloseTo(80_000, 3);
    expect(found.found[0].holds).toBe('below');
    expect(found.now).toMatchObject({ holds: false });
    expect(found.now.value).toBeCloseTo(10_000, 6);
    expect(SeekAnalysis.parse(found)).toEqual(found);
  });

  it('varies what a formula stands at by putting the constant in its place', async () => {
    const [found] = (await seekIn('initiatives.launch.cost.once', 'mean(npv) >= 30_000', 0, 200_000)).found;
    expect(found.value).toBeCloseTo(80_000, 3);
  });

  it('says what the figure is at both ends when the range does not reach it', async () => {
    const { found, ends } = await seekIn('assumptions.fee', 'mean(npv) >= 30_000', 90_000, 120_000);
    expect(found).toEqual([]);
    expect(ends.map(({ value }) => Math.round(value!))).toEqual([20_000, -10_000]);
  });

  it('tries whole months only: paid back in month 13 − 3 when the money comes three months earlier', async () => {
    const { found } = await seekIn('initiatives.launch.delay', 'median(payback) <= 10', 0, 12);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ between: [9, 10], holds: 'below' });
  });
});
