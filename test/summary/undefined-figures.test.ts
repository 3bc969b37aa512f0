import { describe, expect, it } from 'vitest';
import { explain } from '../../src/summary/explain.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { assess } from '../../src/summary/assess.js';
import type { Assessment } from '../../src/summary/assess.js';
import { toJson } from '../../src/write/json.js';

const scenarioOf = (text: string) => {
  const loaded = loadScenario({ name: 'plan.yaml', bytes: new TextEncoder().encode(text) });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.scenario;
};

const run = (text: string, keepTrials?: number): Promise<Assessment> =>
  assess(scenarioOf(text), { version: 'test', allSeries: true, ...(keepTrials === undefined ? {} : { keepTrials }) });

/** No partner at first; in about half of the trials one joins in the first month. */
const text = `
start: 2026-10
horizon: 3 months
simulation: { trials: 64 }
direct: { customers: 10, mrr: 1000 }
segments: { web: { deal: { kind: resale }, recruitment: 0.7 } }
measures: { inLogs: log(partners), each: 1 / partners, nowhere: (partners - partners) / 0, sum: 1 + partners, joining: contracts / partners }
phases: [ { name: opening, kpis: [each] } ]
targets:
  - { name: logs, metric: inLogs, atLeast: 0, by: 2026-12, over: month }
  - { name: summed, metric: joining, atMost: 5, by: 2026-12, over: total }
  - { name: nowhere, metric: nowhere, atLeast: 0, by: 2026-12, over: month }
`;

describe('a measure without a value in some months and trials', () => {
  it.each([undefined, 16])(
    'is null or an average of what there is, and the trials without one are counted (kept: %s)',
    async (keep) => {
      const { summary, series } = await run(text, keep);
      const band = series.find((row) => row.run === 'all' && row.series === 'each')!.band;
      const partners = series.find((row) => row.run === 'all' && row.series === 'partners')!.band;
      const [first, second] = band.undefined!;
      expect(first).toBeGreaterThan(10);
      expect(first).toBeLessThan(54);
      expect(second).toBeLessThan(first);
      expect(band.mean[0]).toBeGreaterThan(0);
      expect(band.mean[0]).toBeLessThanOrEqual(1);
      expect(partners).not.toHaveProperty('undefined');
      const reached = (name: string) => summary.targets.find((target) => target.name === name)!;
      expect(reached('logs').reached.strict.undefined).toBe(band.undefined![2]);
      // A sum over a month without a value has none.
      expect(reached('summed').reached.strict.undefined).toBe(first);
      expect(reached('nowhere').reached.strict).toMatchObject({ mean: null, p50: null, undefined: 64 });
      expect(reached('nowhere').odds.strict.value).toBe(0);
      expect(reached('nowhere').path.start).toBeNull();
      expect(() => toJson(summary)).not.toThrow();
    },
  );

  it('makes no condition true', async () => {
    const waiting = `${text}initiatives: { a: { start: { when: each >= 2 }, cost: { once: 1 } } }\n`;
    const { summary } = await run(waiting);
    expect(summary.initiatives[0].started.value).toBe(0);
  });

  it('has a formula without a word for NaN in the explanation', () => {
    for (const { formula } of explain(scenarioOf(text))) expect(formula).not.toMatch(/NaN|undefined/);
  });
});

describe('trials that are kept', () => {
  it('may be fewer than those of a batch: the means are those of a run that keeps all', async () => {
    const [kept, streamed] = [await run(text), await run(text, 16)];
    const mean = ({ series }: Assessment) => series.map(({ band }) => band.mean.map((value) => value?.toPrecision(9)));
    expect(mean(streamed)).toEqual(mean(kept));
    expect(streamed.summary.replay.percentiles).toBe('streamed');
  });
});
