import { describe, expect, it } from 'vitest';
import { FlipAnalysis, flips, verdictHeldAt } from '../../../src/decide/flip/flip-analysis.js';
import { World } from '../../../src/decide/world.js';
import { scenarioOf } from '../../proof/scenario-of.js';
import { sampleScenario } from '../sample-scenario.js';
import { onePayment } from './paper.js';

describe('nearest flips', () => {
  it('are where NPV = 110,000 · share − fee meets the thresholds of the rules', async () => {
    const scenario = scenarioOf(onePayment('{ lens: strict, go: ["mean(npv) > 0"], noGo: ["mean(npv) < -40_000"] }'));
    const found = (await flips(await World.open(scenario, { trials: 1 })))!;
    expect(found).toMatchObject({ outcome: 'go', lens: 'strict', trials: 1 });
    const of = (label: string) => found.inputs.find((input) => input.label === label)!;
    const [fee] = of('fee').flips;
    expect(fee.value).toBeCloseTo(110_000, 3);
    expect(fee).toMatchObject({ below: 'go', above: 'borderline', rule: 'mean(npv) > 0' });
    const [share] = of('share').flips;
    expect(share.value).toBeCloseTo(100 / 110, 9);
    expect(share).toMatchObject({ below: 'borderline', above: 'go' });
    expect(of('fee').flips).toHaveLength(1);
    expect(FlipAnalysis.parse(found)).toEqual(found);
  });

  it('have different verdicts on both sides, one of them that of the run, drawn inputs nearest first', async () => {
    const scenario = sampleScenario('web-agency-launch', 256);
    const world = await World.open(scenario, { trials: 256 });
    const { inputs, outcome } = (await flips(world))!;
    expect(inputs.length).toBeLessThanOrEqual(12);
    const drawn = inputs.filter(({ kind, flips }) => kind === 'drawn' && flips.length > 0);
    expect(drawn.length).toBeGreaterThan(0);
    const distances = drawn.map(({ flips }) => flips[0].distance);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    for (const { id, flips } of drawn.slice(0, 2))
      for (const { between, below, above, value, low, high } of flips) {
        const sides = [];
        for (const at of between) sides.push((await verdictHeldAt(world, id, at)).outcome);
        expect(sides).toEqual([below, above]);
        expect((below === outcome) !== (above === outcome)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(between[0]);
        expect(value).toBeLessThanOrEqual(between[1]);
        expect(low ?? -Infinity).toBeLessThanOrEqual(value);
        expect(high ?? Infinity).toBeGreaterThanOrEqual(value);
      }
  });
});
