import { describe, expect, it } from 'vitest';
import { paths } from '../../src/decide/paths/paths.js';
import { replay } from '../../src/decide/paths/replay.js';
import { World } from '../../src/decide/world.js';
import { simulate } from '../../src/engine/simulate.js';
import { buildProgram } from '../../src/equations/build-program.js';
import { sampleScenario } from './sample-scenario.js';

describe('a replayed trial', () => {
  it('is bit for bit what the run saw: every series of both runs, in every month', async () => {
    for (const [name, trial] of [
      ['web-agency-launch', 17],
      ['regional-alliance', 0],
    ] as const) {
      const scenario = sampleScenario(name, 40);
      const program = buildProgram(scenario);
      const breathe = (): Promise<void> => Promise.resolve();
      const simulation = await simulate(program, { trials: 40, onTrials: () => undefined, breathe });
      const again = replay(scenario, trial);
      const main = again.lens === 'strict' ? 'strict' : 'all';
      for (const [side, run] of [
        ['with', main],
        ['without', 'none'],
      ] as const) {
        const result = await simulation.run(
          program.runs.find((each) => each.name === run)!,
          again.names,
        );
        for (const series of again.names) {
          const seen = Array.from({ length: program.horizon }, (_, t) => result.column(series, t)[trial]);
          expect([...again.series(series)[side]], `${run} ${series}`).toEqual(seen);
        }
      }
    }
  });

  it('has the value and payback by which it was chosen', async () => {
    const scenario = sampleScenario('web-agency-launch', 300);
    const found = await paths(await World.open(scenario, { trials: 300 }));
    for (const { trial, npv, payback } of found.paths) {
      const { flow } = replay(scenario, trial - 1);
      expect(flow.npv[0]).toBeCloseTo(npv, 4);
      expect(Number.isFinite(flow.payback[0]) ? flow.payback[0] : null).toBe(payback);
    }
    const [worst, median, luckiest] = found.paths;
    expect(worst.npv).toBeLessThan(median.npv);
    expect(median.npv).toBeLessThan(luckiest.npv);
  });
});
