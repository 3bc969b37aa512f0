/**
 * Philox4x32-10, the counter-based generator of Salmon, Moraes, Dror and Shaw (SC11, "Parallel random numbers: as easy as
 * 1, 2, 3"): 128 bits of counter and 64 bits of key become 128 random bits in ten rounds.
 */

/** Halves of the two multipliers 0xD2511F53 and 0xCD9E8D57: a 32-bit product is built from 16-bit ones. */
const M0 = 0xd2511f53;
const M0_HIGH = 0xd251;
const M0_LOW = 0x1f53;
const M1 = 0xcd9e8d57;
const M1_HIGH = 0xcd9e;
const M1_LOW = 0x8d57;
/** What each round adds to the key: the golden ratio and √3 − 1, as fractions of 2^32. */
const W0 = 0x9e3779b9;
const W1 = 0xbb67ae85;

/** The upper 32 bits of (high·2^16 + low)·x, every argument an unsigned whole number. */
function upperProduct(high: number, low: number, x: number): number {
  const xLow = x & 0xffff;
  const xHigh = x >>> 16;
  const middle = Math.imul(high, xLow) + (Math.imul(low, xLow) >>> 16);
  const carry = (middle & 0xffff) + Math.imul(low, xHigh);
  return (Math.imul(high, xHigh) + (middle >>> 16) + (carry >>> 16)) | 0;
}

/**
 * Ten rounds over counter (c0, c1, c2, c3) and key (k0, k1), each taken modulo 2^32; the four words of the result, as
 * signed 32-bit integers, are written to `out`.
 */
export function philox(c0: number, c1: number, c2: number, c3: number, k0: number, k1: number, out: Int32Array): void {
  let [x0, x1, x2, x3] = [c0 | 0, c1 | 0, c2 | 0, c3 | 0];
  let [key0, key1] = [k0 | 0, k1 | 0];
  for (let round = 0; round < 10; round++) {
    const upper0 = upperProduct(M0_HIGH, M0_LOW, x0);
    const upper1 = upperProduct(M1_HIGH, M1_LOW, x2);
    const lower0 = Math.imul(M0, x0);
    const lower1 = Math.imul(M1, x2);
    x0 = upper1 ^ x1 ^ key0;
    x1 = lower1;
    x2 = upper0 ^ x3 ^ key1;
    x3 = lower0;
    key0 = (key0 + W0) | 0;
    key1 = (key1 + W1) | 0;
  }
  out[0] = x0;
  out[1] = x1;
  out[2] = x2;
  out[3] = x3;
}
