import { describe, expect, it } from 'vitest';
import { SensitivityAnalysis } from '../../../src/decide/sensitivity/sensitivity-analysis.js';
import { sensitivity } from '../../../src/decide/sensitivity/sensitivity.js';
import { World } from '../../../src/decide/world.js';
import { sampleScenario } from '../sample-scenario.js';
import { paperScenario } from '../paper-scenario.js';

const of = async (costs: string): Promise<SensitivityAnalysis> =>
  (await sensitivity(await World.open(paperScenario({ initiatives: costs }), { trials: 1024 })))!;

describe('the sensitivity of a scenario on paper', () => {
  it('gives two independent linear inputs the shares of variance that they have, and chance nothing', async () => {
    // The program only costs: once A ± 3, once B ± 4 (standard deviations), so the value is −(A + B).
    const found = await of(`
  a: { start: 2026-10, stop: none, cost: { once: "normal(100, 3)" }, payback: { within: never, because: paper } }
  b: { start: 2026-10, stop: none, cost: { once: "normal(100, 4)" }, payback: { within: never, because: paper } }`);
    const [npv] = found.outcomes;
    expect(npv.name).toBe('npv');
    expect(npv.sd / 5).toBeCloseTo(1, 1);
    expect(npv.chance.value).toBe(0);
    expect(found.inputs.map(({ label }) => label)).toEqual(['b: cost at the start', 'a: cost at the start']);
    for (const [i, share, sd] of [
      [0, 16 / 25, 4],
      [1, 9 / 25, 3],
    ] as const) {
      // prettier-ignore
      const { effects, tornado, low, high } = found.inputs[i];
      const { first, total } = effects[0];
      expect(Math.abs(first.value - share)).toBeLessThan(4 * first.se!);
      expect(Math.abs(total!.value - share)).toBeLessThan(4 * total!.se!);
      // P10 and P90 lie 1.2816 standard deviations out, in the unit of the author; what costs more is worth less.
      expect(high - low).toBeCloseTo(2 * 1.2815515655446 * sd, 8);
      expect(tornado!.swing[0].mean.value).toBeCloseTo(low - high, 8);
      expect(tornado!.swing[0].mean.se).toBeLessThan(1e-9);
    }
  });

  it('takes a success without effects for what it is: costs are paid either way', async () => {
    const found = await of(`
  a: { start: 2026-10, stop: none, success: 50%, cost: { once: "normal(100, 3)" }, payback: { within: never, because: paper } }`);
    const success = found.inputs.find(({ kind }) => kind === 'success')!;
    expect(success).toMatchObject({ label: 'a: success', low: 0, high: 1 });
    expect(success.effects[0].total).toEqual({ value: 0, se: 0 });
    expect(success.tornado!.swing[0].mean).toEqual({ value: 0, se: 0 });
    expect(Math.abs(success.effects[0].first.value)).toBeLessThan(4 * success.effects[0].first.se!);
  });
});

describe('the sensitivity of a sample', () => {
  it('has the shape of its schema, names inputs by the labels of the scenario, and ends that are held', async () => {
    const world = await World.open(sampleScenario('regional-alliance', 256), { trials: 256 });
    const found = (await sensitivity(world))!;
    expect(SensitivityAnalysis.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
    const labels = found.inputs.map(({ label }) => label);
    expect(labels).toContain('新規顧客1社の月額');
    expect(labels).toContain('福島 三社連携：成功確率');
    expect(found.inputs.filter(({ correlated }) => correlated).map(({ label }) => label).sort()).toEqual(['地域販売会社の受注率', '新規顧客1社の月額']); // prettier-ignore
    expect(found.inputs.filter(({ tornado }) => tornado !== null)).toHaveLength(12);
    for (const { effects } of found.inputs) expect(effects.map(({ outcome }) => outcome)).toEqual(found.outcomes.map(({ name }) => name)); // prettier-ignore
    for (const { chance } of found.outcomes) {
      expect(chance.value).toBeGreaterThan(0);
      expect(chance.value).toBeLessThan(1 + 4 * chance.se!);
    }
  });

  it('is nothing where nothing is random', async () => {
    expect(await sensitivity(await World.open(sampleScenario('tiny', 64), { trials: 64 }))).toBeUndefined();
  });
});
