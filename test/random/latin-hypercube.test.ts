import { describe, expect, it } from 'vitest';
import { latinHypercube } from '../../src/random/latin-hypercube.js';
import { keyedPermutation } from '../../src/random/permutation.js';
import { streamId, streamKey, uniform } from '../../src/random/stream.js';

const key = streamKey('strata');
const REPLICATES = 16;
const column = (id: string, trials: number): number[] =>
  Array.from({ length: trials }, (_, t) => latinHypercube(key, id, trials, Math.min(REPLICATES, trials))(t));

describe('a Latin hypercube', () => {
  it.each([1, 5, 16, 33, 1000, 2048])(
    'puts one trial of each replicate into each of its strata (%i trials)',
    (trials) => {
      const values = column('arpa', trials);
      for (let replicate = 0; replicate < Math.min(REPLICATES, trials); replicate++) {
        const own = values.filter((_, trial) => trial % REPLICATES === replicate);
        const strata = own.map((u) => Math.floor(u * own.length)).sort((a, b) => a - b);
        expect(strata).toEqual(own.map((_, i) => i));
      }
    },
  );

  it('places a trial inside its stratum by its plain uniform', () => {
    const u = latinHypercube(key, 'arpa', 1600, REPLICATES)(37);
    const plain = uniform(key, streamId('arpa'), 37, -1);
    expect(u * 100 - Math.floor(u * 100)).toBeCloseTo(plain, 10);
  });

  it('is plain where there is a single replicate, which could not show its error', () => {
    const at = latinHypercube(key, 'arpa', 31, 1);
    for (let trial = 0; trial < 31; trial++) expect(at(trial)).toBe(uniform(key, streamId('arpa'), trial, -1));
  });

  it('keeps these numbers from the first release on', () => {
    const at = latinHypercube(streamKey(1), 'assumptions.arpa', 2048, REPLICATES);
    expect([0, 1, 17, 2047].map(at)).toMatchInlineSnapshot(`
      [
        0.19491888785991665,
        0.6738533482959105,
        0.050555108224638684,
        0.215087149118187,
      ]
    `);
  });

  it('pairs the strata of two quantities at random: rank correlations over 1600 replicates look independent', () => {
    const n = 8;
    let [sum, squares] = [0, 0];
    for (let seed = 0; seed < 100; seed++) {
      const [a, b] = ['a', 'b'].map((id) => latinHypercube(streamKey(seed), id, n * REPLICATES, REPLICATES));
      for (let replicate = 0; replicate < REPLICATES; replicate++) {
        let product = 0;
        for (let i = 0; i < n; i++) {
          const trial = i * REPLICATES + replicate;
          product += (Math.floor(a(trial) * n) - 3.5) * (Math.floor(b(trial) * n) - 3.5);
        }
        const correlation = product / 42;
        sum += correlation;
        squares += correlation ** 2;
      }
    }
    // Variance of Spearman's correlation under independence: 1/(n − 1); 4 standard errors of its estimates.
    expect(Math.abs(sum / 1600)).toBeLessThan(4 / Math.sqrt(7 * 1600));
    expect(Math.abs((squares / 1600) * 7 - 1)).toBeLessThan(4 * Math.sqrt(2 / 1600));
  });
});

describe('a keyed permutation', () => {
  it('sends each place to each place about equally often', () => {
    const [size, draws] = [12, 12_000];
    const hits = new Float64Array(size * size);
    for (let k = 0; k < draws; k++) {
      const words = Int32Array.from({ length: 4 }, (_, i) =>
        Math.floor(uniform(key, streamId(`w${i}`), k, -1) * 4294967296),
      );
      const permute = keyedPermutation(size, words);
      for (let place = 0; place < size; place++) hits[place * size + permute(place)]++;
    }
    const expected = draws / size;
    const chi = hits.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    // 121 degrees of freedom: mean 121, standard deviation 15.6.
    expect(chi).toBeGreaterThan(121 - 4 * 15.6);
    expect(chi).toBeLessThan(121 + 4 * 15.6);
  });
});
