import { describe, expect, it } from 'vitest';
import { InformationAnalysis } from '../../../src/decide/information/information-analysis.js';
import { information } from '../../../src/decide/information/information.js';
import { World } from '../../../src/decide/world.js';
import { paperScenario } from '../paper-scenario.js';
import { sampleScenario } from '../sample-scenario.js';

/** A program of one initiative: it costs 1,000 and brings a few wins in its one month, how many is uncertain. */
const paper = (checks: string): Promise<World> =>
  World.open(
    paperScenario({
      initiatives: `
  sure: { start: 2026-10, stop: none, cost: { once: 1_000 }, effects: [{ on: direct.wins, add: extra }], runs: 1 month, payback: { within: 24 months, because: paper } }`,
      more: `
assumptions: { extra: "uniform(0, 0.02)" }
decision: { lens: strict, go: ["P(npv < 0) <= 50%"], checks: [${checks}] }`,
    }),
    { trials: 2048 },
  );

describe('the value of information of a scenario on paper', () => {
  // One more win in month t brings 10,000 · 80% · Σ 0.99^k over the months left: the gain is linear in `extra`.
  const perWin = 10_000 * 0.8 * Array.from({ length: 24 }, (_, k) => 0.99 ** k).reduce((a, b) => a + b, 0);

  it('is that of a uniform gain, by hand', async () => {
    const found = (await information(await paper('')))!;
    // X = perWin·U(0, 0.02) − 1,000 with U uniform: E[max(0, X)] − max(0, E X), with X from −1,000 to top.
    const top = perWin * 0.02 - 1_000;
    const truth = (top * top) / 2 / (top + 1_000) - Math.max(0, (top - 1_000) / 2);
    const [extra] = found.inputs;
    expect(extra.label).toBe('extra');
    expect(Math.abs(extra.value.value - truth)).toBeLessThan(4 * extra.value.se!);
    expect(extra.value.value).toBeCloseTo(found.perfect.value, 0);
    expect(extra.seen).toBe(true);
    expect(found.choices.map(({ name }) => name)).toEqual(['nothing', 'program', 'without sure']);
  });

  it('is net of the cost and the delay of finding out', async () => {
    const checks = '{ name: ask, of: [extra], cost: 10, delay: 12 months }, { name: dear, of: [extra], cost: 10_000 }';
    const found = (await information(await paper(checks)))!;
    const [ask, dear] = found.checks;
    const [extra] = found.inputs;
    expect(ask.of).toEqual(['extra']);
    expect(ask.value.value).toBeCloseTo(extra.value.value, 9);
    // Without interest a delay costs nothing.
    expect(ask.net.value).toBeCloseTo(extra.value.value - 10, 6);
    expect(ask.worth).toBe('yes');
    expect(dear.net.value).toBeCloseTo(extra.value.value - 10_000, 6);
    expect(dear.worth).toBe('no');
  });
});

describe('the value of information of a sample', () => {
  it('has the shape of its schema, and no input is worth more than everything', async () => {
    const world = await World.open(sampleScenario('regional-alliance', 1024), { trials: 1024 });
    const found = (await information(world))!;
    expect(InformationAnalysis.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
    for (const { value } of found.inputs) {
      expect(value.value).toBeGreaterThanOrEqual(0);
      expect(value.value).toBeLessThanOrEqual(found.perfect.value + 4 * (value.se! + found.perfect.se!));
    }
  });

  it('is nothing where nothing is random', async () => {
    expect(await information(await World.open(sampleScenario('tiny', 64), { trials: 64 }))).toBeUndefined();
  });
});
