import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamId, streamKey, uniform } from '../../src/random/stream.js';
import golden from './fixtures/stream.json' with { type: 'json' };

describe('the pinned scheme of uniforms', () => {
  it('gives the 1,000 frozen draws that are made once per trial', () => {
    const [key, id] = [streamKey('fy26-q3'), streamId('assumptions.arpa')];
    expect(golden.once.map((_, trial) => uniform(key, id, trial, -1))).toEqual(golden.once);
  });

  it('gives the 1,000 frozen draws that are made every month', () => {
    const [key, id] = [streamKey(1), streamId('wins.tohoku-dealer')];
    const drawn = golden.monthly.map((_, i) => uniform(key, id, Math.floor(i / 20), i % 20));
    expect(drawn).toEqual(golden.monthly);
  });

  it('agrees with a second implementation for odd seeds, ids, trials and months', () => {
    for (const [seed, id, trial, month, u] of golden.odd as [string | number, string, number, number, number][])
      expect(uniform(streamKey(seed), streamId(id), trial, month)).toBe(u);
  });

  it('stays strictly between 0 and 1', () => {
    const key = streamKey('bounds');
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.integer({ min: -1, max: 600 }), (id, trial, month) => {
        const u = uniform(key, streamId(id), trial, month);
        return u > 0 && u < 1;
      }),
      { numRuns: 1000 },
    );
  });
});

describe('seeds', () => {
  it('reads 1 and "1" as one seed', () => {
    expect(streamKey(1)).toEqual(streamKey('1'));
  });

  it('keeps apart what the default generator of seedrandom takes for the same', () => {
    const seeds = ['1', '11', '111', 'ab', 'abab', '紹介', '紹介紹介', 'B', 'あ'];
    expect(new Set(seeds.map((seed) => JSON.stringify(streamKey(seed)))).size).toBe(seeds.length);
  });

  it('gives 100,000 numbered seeds distinct keys', () => {
    const keys = new Set<string>();
    for (let seed = 0; seed < 100_000; seed++) {
      const { k0, k1 } = streamKey(seed);
      keys.add(`${k0},${k1}`);
    }
    expect(keys.size).toBe(100_000);
  });

  it('refuses an empty text and numbers that are not finite', () => {
    for (const seed of ['', NaN, Infinity]) expect(() => streamKey(seed)).toThrow(RangeError);
  });
});

describe('ids', () => {
  const hex = (id: string): string => {
    const { hi, lo } = streamId(id);
    return hi.toString(16).padStart(8, '0') + lo.toString(16).padStart(8, '0');
  };

  it('are hashed by FNV-1a with 64 bits', () => {
    expect([hex(''), hex('a'), hex('foobar')]).toEqual(['cbf29ce484222325', 'af63dc4c8601ec8c', '85944171f73967e8']);
  });

  it('are the same in composed and decomposed form', () => {
    expect(streamId('ガ'.normalize('NFD'))).toEqual(streamId('ガ'.normalize('NFC')));
  });

  it('do not collide over 1,000,000 generated ids', () => {
    const seen = new Set<bigint>();
    let made = 0;
    const add = (id: string): void => {
      const { hi, lo } = streamId(id);
      seen.add((BigInt(hi) << 32n) | BigInt(lo));
      made++;
    };
    const names = ['web', '地方銀行', 'a', 'aa', 'ガス', 'ﾊ', 'x-1'];
    for (let i = 0; i < 250_000; i++) {
      add(`${i}`);
      add(`segments.${names[i % 7]}${i}.winRate`);
      add(`initiatives.紹介${i}.success`);
      add('ab'.repeat(1 + (i % 40)) + i.toString(36));
    }
    expect(made).toBe(1_000_000);
    expect(seen.size).toBe(made);
  });
});

describe('the numbers of a stream', () => {
  const N = 1 << 18;
  const draws = (id: string, month: number): Float64Array => {
    const [key, stream] = [streamKey('uniformity'), streamId(id)];
    return Float64Array.from({ length: N }, (_, trial) => uniform(key, stream, trial, month));
  };

  it('fill 256 bins evenly (chi-square within 4 standard deviations)', () => {
    const bins = new Float64Array(256);
    for (const u of draws('even', 5)) bins[Math.floor(u * 256)]++;
    const chi = bins.reduce((sum, n) => sum + (n - N / 256) ** 2 / (N / 256), 0);
    expect(Math.abs(chi - 255)).toBeLessThan(4 * Math.sqrt(510));
  });

  it('are uncorrelated between neighbouring trials, months, ids and with the once-per-trial draw', () => {
    const first = draws('item-1', 0);
    const correlation = (other: Float64Array, shift: number): number => {
      let sum = 0;
      for (let i = 0; i < N - shift; i++) sum += (first[i + shift] - 0.5) * (other[i] - 0.5);
      return (12 * sum) / N;
    };
    for (const [other, shift] of [
      [first, 1],
      [draws('item-1', 1), 0],
      [draws('item-2', 0), 0],
      [draws('item-1', -1), 0],
    ] as const)
      expect(Math.abs(correlation(other, shift))).toBeLessThan(4 / Math.sqrt(N));
  });
});
