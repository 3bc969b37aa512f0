import { binomial, poisson } from '../../random/count.js';
import { type Distribution, quantile } from '../../random/distribution.js';
import { exp, expm1, log, log1p, pow } from '../../random/elementary.js';
import { normalLower, normalQuantile } from '../../random/normal.js';
import { streamId, streamKey, uniform } from '../../random/stream.js';

/** A function of two uniforms in (0, 1) whose bits are a promise. */
export interface FrozenFunction {
  readonly name: string;
  readonly of: (u: number, v: number) => number;
  /** Of its values at 5,000 pinned pairs of uniforms. */
  readonly fingerprint: string;
}

/** FNV-1a with 32 bits over the bytes of the results: one different bit anywhere changes it. */
export function fingerprint({ of }: FrozenFunction): string {
  const bits = new DataView(new ArrayBuffer(8));
  const [key, first, second] = [streamKey('bits'), streamId('u'), streamId('v')];
  let hash = 0x811c9dc5;
  for (let trial = 0; trial < 5000; trial++) {
    bits.setFloat64(0, of(uniform(key, first, trial, -1), uniform(key, second, trial, -1)));
    for (let i = 0; i < 8; i++) hash = Math.imul(hash ^ bits.getUint8(i), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

const drawn =
  (distribution: Distribution): ((u: number) => number) =>
  (u) =>
    quantile(distribution, u);

/** A change of a fingerprint changes every published result: it needs a major version. Same in every engine, by construction. */
export const frozenFunctions: readonly FrozenFunction[] = [
  { name: 'exp', of: (u) => exp((u - 0.5) * 1500), fingerprint: 'fde634a' },
  { name: 'expm1', of: (u) => expm1((u - 0.5) * 20), fingerprint: '795b7800' },
  { name: 'log', of: (u, v) => log(u / v), fingerprint: 'f397ccdf' },
  { name: 'log1p', of: (u, v) => log1p(u - v), fingerprint: '117e0f3d' },
  { name: 'pow', of: (u, v) => pow(u * 4, (v - 0.5) * 200), fingerprint: 'ec666dfa' },
  { name: 'normalQuantile', of: (u) => normalQuantile(u), fingerprint: '268a409e' },
  { name: 'normalLower', of: (u) => normalLower((u - 0.5) * 70), fingerprint: 'c9b591bd' },
  { name: 'gamma', of: drawn({ kind: 'gamma', shape: 2.5, scale: 3 }), fingerprint: '953a6101' },
  { name: 'pert', of: drawn({ kind: 'pert', min: 0.08, mode: 0.15, max: 0.25 }), fingerprint: '3d60c255' },
  { name: 'interval', of: drawn({ kind: 'interval', low: 30_000, high: 60_000 }), fingerprint: '78acbc03' },
  { name: 'poisson', of: (u, v) => poisson(v * 200, u), fingerprint: '20b7e0e6' },
  { name: 'binomial', of: (u, v) => binomial(500, v, u), fingerprint: '67c5b3a5' },
];
