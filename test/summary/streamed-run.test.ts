import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { workerPool } from '../../src/cli/worker-pool.js';
import type { Scenario } from '../../src/model/scenario.js';
import { loadScenario } from '../../src/scenario/load-scenario.js';
import { assess } from '../../src/summary/assess.js';
import type { Assessment } from '../../src/summary/assess.js';
import { plain } from '../cli/yoha.js';

const TRIALS = 2560;
/** Every month is streamed for itself: half a year of them shows what a year does. */
const random = plain
  .replaceAll('12 months', '6 months')
  .replace('payback <= 12', 'payback <= 6')
  .replace('by: 2027-09', 'by: 2027-03')
  .replace('counts: expected', `counts: random, sampling: sobol, trials: ${TRIALS}`)
  .replace('wins: 5', 'wins: 4 to 6')
  .replace('partnersPerManager: 20', 'partnersPerManager: 7 to 14');
const worker = pathToFileURL(resolve('dist/simulation-worker.js'));

let scenario: Scenario;
let exact: Assessment;
let streamed: Assessment;

async function assessed(keepTrials: number, threads: number): Promise<Assessment> {
  const pool = workerPool(threads, worker);
  const breathe = (): Promise<void> => new Promise((done) => setImmediate(done));
  const found = await assess(scenario, { version: 'test', allSeries: true, keepTrials, pool, breathe });
  await pool.close();
  return found;
}

beforeAll(async () => {
  const loaded = loadScenario({ name: 'a.yaml', bytes: new TextEncoder().encode(random) });
  if (!loaded.ok) throw new Error('the scenario is not valid');
  ({ scenario } = loaded);
  [exact, streamed] = [await assessed(TRIALS, 1), await assessed(TRIALS - 1, 1)];
}, 120_000);

describe('a run whose trials are streamed', () => {
  it('says so, and an exact one does not', () => {
    expect(exact.summary.replay).not.toHaveProperty('percentiles');
    expect(streamed.summary.replay.percentiles).toBe('streamed');
  });

  it('has the same bytes with 1 and 3 workers', async () => {
    const [one, three] = [streamed, await assessed(TRIALS - 1, 3)].map(({ summary, series }) =>
      JSON.stringify([summary, series]),
    );
    expect(three).toBe(one);
  });

  it('has the shares of an exact one to the digit: recovered by each month, NPV below zero, targets, rules', () => {
    for (const lens of ['strict', 'broad'] as const) {
      const [a, b] = [exact.summary.program[lens], streamed.summary.program[lens]];
      expect(b.payback.recoveredByMonth).toEqual(a.payback.recoveredByMonth);
      expect([b.payback.by50, b.payback.by80, b.payback.by90]).toEqual([
        a.payback.by50,
        a.payback.by80,
        a.payback.by90,
      ]);
      expect(b.npvNegative.value).toBe(a.npvNegative.value);
      expect(b.irr.oneRoot).toBe(a.irr.oneRoot);
    }
    const shares = ({ summary }: Assessment) =>
      summary.targets.map(({ odds }) => [odds.strict.value, odds.broad.value]);
    expect(shares(streamed)).toEqual(shares(exact));
    expect(streamed.summary.verdict?.outcome).toBe(exact.summary.verdict?.outcome);
  });

  it('has the bottlenecks of an exact one: shares, months, and the lowest to a hundredth', () => {
    const [[a], [b]] = [exact.summary.bottlenecks, streamed.summary.bottlenecks];
    expect(a).toMatchObject({ kind: 'coverage', binds: true });
    expect(a.share.value).toBeGreaterThan(0.2);
    expect(a.share.value).toBeLessThan(0.8);
    const counted = ({ share, from, byMonth, binds }: typeof a) => ({ value: share.value, from, byMonth, binds });
    expect(counted(b)).toEqual(counted(a));
    expect(b.lowest?.undefined).toBe(a.lowest?.undefined);
    expect(b.lowest?.p50).toBeCloseTo(a.lowest!.p50!, 2);
  });

  it('has the means and errors of an exact one but for rounding', () => {
    streamed.series.forEach(({ band }, i) => {
      band.mean.forEach((mean, month) => {
        const [other, error] = [exact.series[i].band.mean[month]!, exact.series[i].band.se[month]!];
        expect(Math.abs(mean! - other)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(other), 1));
        expect(Math.abs(band.se[month]! - error)).toBeLessThanOrEqual(1e-6 * Math.max(error, 1));
      });
    });
  });

  it('keeps NPV and payback of every trial', () => {
    expect([...streamed.kept!.strict.npv]).toEqual([...exact.kept!.strict.npv]);
    expect([...streamed.kept!.broad.payback]).toEqual([...exact.kept!.broad.payback]);
  });
});
