import { describe, expect, it } from 'vitest';
import { REPLICATES as replicates } from '../../src/random/sampling-method.js';
import { sobol } from '../../src/random/sobol.js';
import { streamId, streamKey, uniform } from '../../src/random/stream.js';
import { sobolPoints } from './fixtures/sobol-points.js';

const key = streamKey('owen');
const REPLICATES = replicates.sobol;

/** How many leading binary digits two numbers share, at most 6. */
function shared(a: number, b: number): number {
  let digits = 0;
  while (digits < 6 && Math.floor(a * 2 ** (digits + 1)) === Math.floor(b * 2 ** (digits + 1))) digits++;
  return digits;
}

/** All ways to share out so many digits. */
function splits(digits: number, parts: number): number[][] {
  if (parts === 1) return [[digits]];
  return Array.from({ length: digits + 1 }, (_, first) =>
    splits(digits - first, parts - 1).map((rest) => [first, ...rest]),
  ).flat();
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

  // The quality t of a net in some dimensions is at most the sum of the degrees of their polynomials, each less one.
  it.each([
    [[0, 1, 2], 1],
    [[1, 2, 3], 3],
    [[0, 1, 2, 4], 3],
  ])('keeps the net in dimensions %j: 256 points fill every box of 2^%i/256 evenly', (dimensions, t) => {
    const columns = dimensions.map((dimension) => {
      const at = sobol(key, `q${dimension}`, dimension);
      return Array.from({ length: 256 }, (_, i) => at(i * REPLICATES + 5));
    });
    for (const digits of splits(8 - t, dimensions.length)) {
      const boxes = new Map<string, number>();
      for (let i = 0; i < 256; i++) {
        const box = columns.map((column, j) => Math.floor(column[i] * 2 ** digits[j])).join();
        boxes.set(box, (boxes.get(box) ?? 0) + 1);
      }
      expect(boxes.size).toBe(2 ** (8 - t));
      expect(new Set(boxes.values())).toEqual(new Set([2 ** t]));
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
        0.8677634631884379,
        0.9122310745590935,
      ]
    `);
  });

  it('is uniform digit by digit: each of 32 intervals is hit equally often by any one point', () => {
    const hits = new Float64Array(32);
    for (let seed = 0; seed < 800; seed++) {
      const at = sobol(streamKey(seed), 'a', 20);
      for (let replicate = 0; replicate < REPLICATES; replicate++)
        hits[Math.floor(at(77 * REPLICATES + replicate) * 32)]++;
    }
    const chi = hits.reduce((sum, n) => sum + (n - 200) ** 2 / 200, 0);
    // 31 degrees of freedom: mean 31, standard deviation 7.9.
    expect(chi).toBeLessThan(31 + 4 * 7.9);
  });
});
