/** Choices of one case, all from its number: the same seed and number give the same case on any machine. */
export interface Chance {
  /** A whole number in [0, bound). */
  below(bound: number): number;
  of<T>(items: readonly T[]): T;
  /** True with the given probability. */
  odds(probability: number): boolean;
}

/** The mixing function of SplitMix32 over a counter. */
export function chance(seed: number, index: number): Chance {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  const below = (bound: number): number => Math.floor((next() / 2 ** 32) * bound);
  return {
    below,
    of: (items) => items[below(items.length)],
    odds: (probability) => next() / 2 ** 32 < probability,
  };
}
