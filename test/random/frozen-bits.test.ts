import { expect, it } from 'vitest';
import { binomial, poisson } from '../../src/random/count.js';
import { type Distribution, quantile } from '../../src/random/distribution.js';
import { exp, expm1, log, log1p, pow } from '../../src/random/elementary.js';
import { normalLower, normalQuantile } from '../../src/random/normal.js';
import { streamId, streamKey, uniform } from '../../src/random/stream.js';

/** FNV-1a with 32 bits over the bytes of the results: one different bit anywhere changes it. */
function fingerprint(f: (u: number, v: number) => number): string {
  const bits = new DataView(new ArrayBuffer(8));
  const [key, first, second] = [streamKey('bits'), streamId('u'), streamId('v')];
  let hash = 0x811c9dc5;
  for (let trial = 0; trial < 5000; trial++) {
    bits.setFloat64(0, f(uniform(key, first, trial, -1), uniform(key, second, trial, -1)));
    for (let i = 0; i < 8; i++) hash = Math.imul(hash ^ bits.getUint8(i), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

const of =
  (distribution: Distribution): ((u: number) => number) =>
  (u) =>
    quantile(distribution, u);

// A change here changes every published result: it needs a major version. Same in every engine, by construction.
it.each<[string, (u: number, v: number) => number, string]>([
  ['exp', (u) => exp((u - 0.5) * 1500), 'fde634a'],
  ['expm1', (u) => expm1((u - 0.5) * 20), '795b7800'],
  ['log', (u, v) => log(u / v), 'f397ccdf'],
  ['log1p', (u, v) => log1p(u - v), '117e0f3d'],
  ['pow', (u, v) => pow(u * 4, (v - 0.5) * 200), 'ec666dfa'],
  ['normalQuantile', (u) => normalQuantile(u), '268a409e'],
  ['normalLower', (u) => normalLower((u - 0.5) * 70), 'c9b591bd'],
  ['gamma', of({ kind: 'gamma', shape: 2.5, scale: 3 }), '953a6101'],
  ['pert', of({ kind: 'pert', min: 0.08, mode: 0.15, max: 0.25 }), '3d60c255'],
  ['interval', of({ kind: 'interval', low: 30_000, high: 60_000 }), '78acbc03'],
  ['poisson', (u, v) => poisson(v * 200, u), '20b7e0e6'],
  ['binomial', (u, v) => binomial(500, v, u), '67c5b3a5'],
])('the bits of %s are frozen', (_, f, frozen) => {
  expect(fingerprint(f)).toBe(frozen);
});
