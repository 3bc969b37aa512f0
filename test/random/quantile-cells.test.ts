import { describe, expect, it } from 'vitest';
import { type Distribution, cdf, quantile } from '../../src/random/distribution.js';
import { byCells, CELL_ORIGIN } from '../../src/random/quantile-cells.js';
import { streamId, streamKey, uniform } from '../../src/random/stream.js';

const shapes: readonly Distribution[] = [
  { kind: 'pert', min: 0.14, mode: 0.22, max: 0.32 },
  { kind: 'pert', min: -3, mode: -3, max: 1 },
  { kind: 'beta', alpha: 0.3, beta: 7 },
  { kind: 'beta', alpha: 400, beta: 90 },
  { kind: 'gamma', shape: 2.5, scale: 3 },
  { kind: 'gamma', shape: 0.4, scale: 1 },
  { kind: 'gamma', shape: 300, scale: 1 },
];
/** Another object has no cell made yet. */
const fresh = (distribution: Distribution): Distribution => ({ ...distribution });

describe('a quantile by Taylor series', () => {
  const key = streamKey('cells');
  const us = Array.from({ length: 20_000 }, (_, i) => uniform(key, streamId('u'), i, -1));

  it.each(shapes)('of %j gives back the probability within 1e-12', (distribution) => {
    const ends = distribution.kind === 'pert' ? [distribution.min, distribution.max] : [];
    const worst = us.reduce((error, u) => {
      const x = quantile(distribution, u);
      // A bound that is not 0 leaves the value fewer digits than the probability has near it.
      if (ends.some((end) => end !== 0 && Math.abs(x - end) < 1e-3)) return error;
      return Math.max(error, Math.abs(cdf(distribution, x) - u) / Math.min(u, 1 - u));
    }, 0);
    expect(worst).toBeLessThan(1e-12);
  });

  it.each(shapes)('of %j depends on u alone, not on what was asked before', (distribution) => {
    const [upwards, downwards] = [fresh(distribution), fresh(distribution)];
    const sorted = us.slice(0, 3000).sort((a, b) => a - b);
    const up = sorted.map((u) => quantile(upwards, u));
    const down = [...sorted].reverse().map((u) => quantile(downwards, u));
    expect(down.reverse()).toEqual(up);
    expect(quantile(fresh(distribution), sorted[1234])).toBe(up[1234]);
  });

  it.each(shapes)(
    'of %j never falls as u rises, and at the seams of the cells by no more than the last digits',
    (d) => {
      const grid = Array.from({ length: 200_001 }, (_, i) => quantile(d, (i + 0.5) / 200_002));
      expect(grid.findIndex((x, i) => i > 0 && x < grid[i - 1])).toBe(-1);
      for (let doubling = 2; doubling <= 128; doubling *= 2)
        for (let step = 8; step < 16; step++) {
          const seam = step / 16 / doubling;
          const [low, high] = [quantile(d, seam * (1 - 2 ** -50)), quantile(d, seam)];
          expect((low - high) / Math.abs(high)).toBeLessThan(1e-13);
        }
    },
  );

  it('is left for the root where the series does not converge', () => {
    const unending = byCells({ exact: (p) => -p, expand: (_, __, out) => void out.fill(1) });
    const constant = byCells({ exact: (p) => -p, expand: (_, __, out) => void (out[CELL_ORIGIN] = 7) });
    expect([unending(0.3), constant(0.3), constant(1e-9), constant(0.5)]).toEqual([-0.3, 7, -1e-9, -0.5]);
  });
});
