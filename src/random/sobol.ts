import { joeKuo } from './joe-kuo.js';
import type { JoeKuoRow } from './joe-kuo.js';
import { REPLICATES } from './sampling-method.js';
import { BELOW_ONE, streamId, uniform } from './stream.js';
import type { StreamKey } from './stream.js';

/** Dimensions of the table. */
export const SOBOL_DIMENSIONS = joeKuo.length;
const SCRAMBLES = REPLICATES.sobol;
/** Points of a replicate are told apart by this many bits: more than any number of trials needs. */
const BITS = 30;

/** Direction numbers m₁ … m₃₀ by Sobol's recurrence; m_k is odd and below 2^k. */
function directions({ polynomial, initial }: JoeKuoRow): number[] {
  if (polynomial === 1) return Array.from({ length: BITS }, () => 1);
  const degree = initial.length;
  const m = [...initial];
  for (let k = degree; k < BITS; k++) {
    // Plain sums of powers of two would do; numbers stay below 2^31.
    let next = m[k - degree] ^ (m[k - degree] << degree);
    for (let j = 1; j < degree; j++) if ((polynomial >>> (degree - j)) & 1) next ^= m[k - j] << j;
    m.push(next);
  }
  return m;
}

/**
 * Which earlier point shares its interval: among the first 2^k points of a dimension each interval of width 2^−k holds one,
 * and point 2^k + j falls into the interval of point j XOR partner[k] (A. Helmer, P. Christensen, A. Kensler, "Stochastic
 * generation of (t, s) sample sequences", EGSR 2021). Found by back substitution: the generator matrix is upper
 * triangular with ones on its diagonal, since every m is odd.
 */
function partners(row: JoeKuoRow): Int32Array {
  const m = directions(row);
  return Int32Array.from({ length: BITS }, (_, k) => {
    // The first k binary digits of direction k, first digit highest; direction b as k digits is m_b · 2^(k − 1 − b).
    let rest = m[k] >>> 1;
    let partner = 0;
    for (let b = k - 1; b >= 0; b--)
      if ((rest >>> (k - 1 - b)) & 1) {
        partner |= 1 << b;
        rest ^= m[b] << (k - 1 - b);
      }
    return partner;
  });
}

/**
 * The uniforms of one quantity as a dimension of a Sobol sequence under Owen's nested uniform scrambling, one scramble a
 * replicate. The scramble is exact, and made while points are added: a point whose interval is new takes its plain
 * uniform for all further digits; one that joins an earlier point goes to the other half of their interval and is free below.
 * So a draw depends on (seed, id, dimension, trial): not on the number of trials, nor on other quantities while the dimension
 * stays.
 * @param dimension whole number in [0, SOBOL_DIMENSIONS)
 */
export function sobol(key: StreamKey, id: string, dimension: number): (trial: number) => number {
  const own = streamId(id);
  const partner = partners(joeKuo[dimension]);
  const point = (index: number, replicate: number): number => {
    const free = uniform(key, own, index * SCRAMBLES + replicate, -1);
    if (index === 0) return free;
    const k = 31 - Math.clz32(index);
    const intervals = 2 ** (k + 1);
    const taken = Math.floor(point(index ^ (1 << k) ^ partner[k], replicate) * intervals);
    return Math.min(((taken ^ 1) + free) / intervals, BELOW_ONE);
  };
  return (trial) => point(Math.floor(trial / SCRAMBLES), trial % SCRAMBLES);
}
