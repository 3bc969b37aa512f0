/** A keyed permutation of 0 … size − 1, computed place by place. */
export type Permutation = (place: number) => number;

const ROUNDS = 8;

/** The finaliser of MurmurHash3 (A. Appleby): each bit of the word moves about half of the bits of the result. */
function scatter(word: number): number {
  let x = word;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/**
 * A Feistel network of eight rounds on the smallest power of two that holds `size`; what falls outside is sent round again
 * until it falls inside (cycle walking: Black and Rogaway, CT-RSA 2002), on average less than twice.
 * @param size whole number in [1, 2^30]
 * @param words at least four random 32-bit words: the round keys, those of the second four rounds stepped on
 */
export function keyedPermutation(size: number, words: Int32Array): Permutation {
  if (size === 1) return () => 0;
  const bits = Math.max(2, 32 - Math.clz32(size - 1));
  const low = bits >> 1;
  const [lowMask, highMask] = [(1 << low) - 1, (1 << (bits - low)) - 1];
  const keys = Int32Array.from({ length: ROUNDS }, (_, round) => words[round & 3] + (round >> 2) * 0x9e3779b9);
  const once = (place: number): number => {
    let a = place & lowMask;
    let b = place >>> low;
    for (let round = 0; round < ROUNDS; round += 2) {
      a ^= scatter(b ^ keys[round]) & lowMask;
      b ^= scatter(a ^ keys[round + 1]) & highMask;
    }
    return (b << low) | a;
  };
  return (place) => {
    let to = once(place);
    while (to >= size) to = once(to);
    return to;
  };
}
