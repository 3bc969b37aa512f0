import { describe, expect, it } from 'vitest';
import { World } from '../../src/decide/world.js';
import { assess } from '../../src/summary/assess.js';
import { sampleScenario } from './sample-scenario.js';

describe('a world', () => {
  it('gives the verdict, rule by rule, that a full assessment gives', async () => {
    for (const name of ['web-agency-launch', 'regional-alliance']) {
      const scenario = sampleScenario(name, 512);
      const { summary } = await assess(scenario, { version: 'test', allSeries: false });
      const world = await World.open(scenario, { trials: 512 });
      const { lens, strict, broad } = summary.verdict!;
      expect(await world.verdict()).toEqual(lens === 'strict' ? strict : broad);
    }
  });

  it('changes nothing but what is changed', async () => {
    const world = await World.open(sampleScenario('web-agency-launch', 256), { trials: 256 });
    const drawn = world.program.inputs.filter(({ distribution }) => distribution.kind !== 'constant');
    const [first, second] = drawn;
    const same = await world.changed({ held: new Map([[first.id, world.column(first.id).slice()]]) });
    expect(await same.npv('broad')).toEqual(await world.npv('broad'));
    const other = await world.changed({ held: new Map([[first.id, new Float64Array(256).fill(1)]]) });
    expect(other.column(first.id)).toEqual(new Float64Array(256).fill(1));
    expect(other.column(second.id)).toEqual(world.column(second.id));
    const elsewhere = await world.changed({ seed: 'another' });
    expect(elsewhere.column(second.id)).not.toEqual(world.column(second.id));
  });

  it('simulates a run once, whoever asks and whatever it is called', async () => {
    const world = await World.open(sampleScenario('web-agency-launch', 64), { trials: 64 });
    await world.verdict();
    await world.named('all');
    const { runs } = world;
    await world.run({ name: 'the same as all', switches: {} });
    await world.verdict();
    expect(world.runs).toBe(runs);
  });

  it('keeps the run without initiatives when what is held belongs to one: simulated anew it is the same', async () => {
    const scenario = sampleScenario('web-agency-launch', 64);
    const world = await World.open(scenario, { trials: 64 });
    const none = await world.named('none');
    const ids = world.program.inputs.map(({ id }) => id).filter((id) => id.startsWith('initiatives.'));
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) {
      const changed = await world.changed({ held: new Map([[id, new Float64Array(64).fill(1)]]) });
      expect(await changed.named('none')).toBe(none);
      // The same switches under a switch that does nothing: a run that is not known yet.
      const { switches } = world.program.runs.find(({ name }) => name === 'none')!;
      const anew = await changed.run({ name: 'anew', switches: { ...switches, nothing: 0 } });
      expect(anew.side).toEqual(none.side);
    }
  });
});
