import { describe, expect, it } from 'vitest';
import { coverage } from '../../bench/interval-coverage/coverage.js';
import { closedForms } from '../../bench/interval-coverage/models.js';
import { meanAndError } from '../../src/summary/mean.js';
import { odds } from '../../src/summary/odds.js';

describe('errors from replicates', () => {
  it('of a mean are those of the replicate means: 1, 3 and 5, 7 give means 3 and 5 and an error of 1', () => {
    expect(meanAndError(Float64Array.of(1, 3, 5, 7), 2)).toEqual({ mean: 4, se: 1, n: 4 });
  });

  it('leave undefined trials out', () => {
    const { mean, se, n } = meanAndError(Float64Array.of(1, 3, NaN, 5), 2);
    expect([mean, n]).toEqual([3, 3]);
    // Residuals: −2 in the first replicate, 0 and 2 in the second.
    expect(se).toBeCloseTo(Math.sqrt(2 * 8) / 3, 12);
  });

  it('of a share never claim more than three trials can show', () => {
    const even = Float64Array.from({ length: 1600 }, (_, trial) => Number(trial < 800));
    const { value, low, high } = odds(even, (x) => x === 1, { exact: false, replicates: 16 });
    expect(value).toBe(0.5);
    expect(high - value).toBeCloseTo(3 / 1600, 5);
    expect(value - low).toBeCloseTo(3 / 1600, 5);
  });

  it('of a share of 0 are those of plain trials', () => {
    const never = (replicates: number): ReturnType<typeof odds> =>
      odds(new Float64Array(320), (x) => x === 1, { exact: false, replicates });
    expect(never(16)).toEqual(never(1));
  });
});

/** 400 replications: one binomial error of a share of 95% is 1.1 points; three of them are allowed beyond the limits. */
const REPLICATIONS = 400;
const CHANCE = 0.033;

describe.each(['latin-hypercube', 'sobol'] as const)('nominal 95%% intervals under %s', (method) => {
  it.each(closedForms.map((model) => [model.name, model] as const))(
    'hold the true figure as often as they say: %s',
    async (_, model) => {
      for (const { kind, figure, share } of await coverage(model, method, {
        replications: REPLICATIONS,
        trials: 256,
      })) {
        expect(share, figure).toBeGreaterThan(0.93 - CHANCE);
        if (kind !== 'percentile') expect(share, figure).toBeLessThan(0.97 + CHANCE);
      }
    },
  );
});
