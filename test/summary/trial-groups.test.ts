import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { oneThread } from '../../src/engine/pool/one-thread.js';
import { meanAndError } from '../../src/summary/mean.js';
import { addGroupSums } from '../../src/summary/pool/group-sums.js';
import { threadsOf } from '../../src/summary/threads.js';
import { meanOfGroups, TRIAL_GROUPS } from '../../src/summary/trial-groups.js';

const threads = threadsOf(oneThread(), { breathe: () => Promise.resolve() });
const uniform = seedrandom('groups');
const sample = (trials: number): Float64Array => Float64Array.from({ length: trials }, () => 1e6 * uniform());

/** In batches of so many trials. */
async function grouped(values: Float64Array, batch = values.length): Promise<Float64Array> {
  const out = new Float64Array(TRIAL_GROUPS);
  for (let first = 0; first < values.length; first += batch) {
    const data = values.subarray(first, first + batch);
    await addGroupSums(threads, { data, trials: data.length, terms: [[0]], out });
  }
  return out;
}

describe('sums over 256 groups of trials', () => {
  it.each([2, 5, 255, 256])('give mean and error of %d trials as the trials do', async (trials) => {
    const values = sample(trials);
    const found = meanOfGroups(await grouped(values), trials, { exact: false, replicates: 1 });
    const { mean, se } = meanAndError(values, 1);
    expect(found.mean / mean).toBeCloseTo(1, 12);
    expect(found.se! / se).toBeCloseTo(1, 10);
  });

  it.each([8, 16])(
    'give the error between %d replicates as the trials do, also of 5,000 in batches',
    async (replicates) => {
      const values = sample(5000);
      const found = meanOfGroups(await grouped(values, 2048), 5000, { exact: false, replicates });
      const { mean, se } = meanAndError(values, replicates);
      expect(found.mean / mean).toBeCloseTo(1, 12);
      expect(found.se! / se).toBeCloseTo(1, 10);
    },
  );

  it('estimate the error of many trials to about 4%, without bias', async () => {
    const ratios: number[] = [];
    for (let sampled = 0; sampled < 60; sampled++) {
      const values = sample(3000);
      const { se } = meanOfGroups(await grouped(values), 3000, { exact: false, replicates: 1 });
      ratios.push(se! / meanAndError(values, 1).se);
    }
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    const spread = Math.sqrt(ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / (ratios.length - 1));
    // Four standard errors of the mean of 60 ratios; between half and twice the stated 4.4%.
    expect(Math.abs(mean - 1)).toBeLessThan((4 * 0.044) / Math.sqrt(60));
    expect(spread).toBeGreaterThan(0.022);
    expect(spread).toBeLessThan(0.088);
  });

  it('have no error where nothing is random, and none that is told where a single trial is left', () => {
    const sums = Float64Array.from({ length: TRIAL_GROUPS }, (_, group) => (group === 0 ? 7 : 0));
    expect(meanOfGroups(sums, 1, { exact: false, replicates: 1 })).toEqual({ mean: 7, se: null });
    expect(meanOfGroups(sums, 1, { exact: true, replicates: 1 })).toEqual({ mean: 7, se: 0 });
  });
});
