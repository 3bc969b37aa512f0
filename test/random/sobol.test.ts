import { describe, expect, it } from 'vitest';
import { REPLICATES } from '../../src/random/sampling-method.js';
import { sobol } from '../../src/random/sobol.js';
import { streamId, streamKey, uniform } from '../../src/random/stream.js';
import { sobolPoints } from './fixtures/sobol-points.js';

const key = streamKey('owen');

/** How many leading binary digits two numbers share, at most 6. */
function shared(a: number, b: number): number {
  let digits = 0;
  while (digits < 6 && Math.floor(a * 2 ** (digits + 1)) === Math.floor(b * 2 ** (digits + 1))) digits++;
  return digits;
}

describe('a scrambled Sobol sequence', () => {
  it.each(sobolPoints)(
    'shares as many leading digits between any two points as the plain sequence does (dimension %i)',
    (dimension, plain) => {
      for (const replicate of [0, 7]) {
        const at = sobol(key, `q${dimension}`, dimension);
        const points = plain.map((_, i) => at(i * REPLICATES + replicate));
        for (let i = 0; i < 64; i++)
          for (let j = 0; j < i; j++) expect(shared(points[i], points[j])).toBe(shared(plain[i] / 64, plain[j] / 64));
      }
    },
  );

  it('keeps the net in two dimensions: 256 points fill every box of area 1/256 once', () => {
    const [a, b] = [sobol(key, 'a', 0), sobol(key, 'b', 1)];
    for (let width = 0; width <= 8; width++) {
      const boxes = new Set<number>();
      for (let i = 0; i < 256; i++) {
        const trial = i * REPLICATES + 3;
        boxes.add(Math.floor(a(trial) * 2 ** width) * 256 + Math.floor(b(trial) * 2 ** (8 - width)));
      }
      expect(boxes.size).toBe(256);
    }
  });

  it('starts each replicate with the plain uniform, and a scramble of its own', () => {
    const at = sobol(key, 'a', 9);
    expect(at(5)).toBe(uniform(key, streamId('a'), 5, -1));
    const halves = Array.from({ length: REPLICATES }, (_, replicate) => Math.floor(at(replicate) * 2));
    expect(new Set(halves).size).toBe(2);
  });

  it('keeps these numbers from the first release on', () => {
    const at = sobol(streamKey(1), 'assumptions.arpa', 12);
    expect([0, 1, 17, 2047].map(at)).toMatchInlineSnapshot(`
      [
        0.9496176460693297,
        0.2532285818765437,
        0.7355269263768758,
        0.9885246491181869,
      ]
    `);
  });

  it('is uniform digit by digit: each of 32 intervals is hit equally often by any one point', () => {
    const hits = new Float64Array(32);
    for (let seed = 0; seed < 400; seed++) {
      const at = sobol(streamKey(seed), 'a', 20);
      for (let replicate = 0; replicate < REPLICATES; replicate++)
        hits[Math.floor(at(77 * REPLICATES + replicate) * 32)]++;
    }
    const chi = hits.reduce((sum, n) => sum + (n - 200) ** 2 / 200, 0);
    // 31 degrees of freedom: mean 31, standard deviation 7.9.
    expect(chi).toBeLessThan(31 + 4 * 7.9);
  });
});
