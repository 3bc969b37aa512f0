import { expect, it } from 'vitest';
import { philox } from '../../src/random/philox.js';

/** The known answers of Random123 (kat_vectors, philox4x32, 10 rounds): counter, key, result. */
const published = [
  ['00000000 00000000 00000000 00000000', '00000000 00000000', '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
  ['ffffffff ffffffff ffffffff ffffffff', 'ffffffff ffffffff', '408f276d 41c83b0e a20bc7c6 6d5451fd'],
  ['243f6a88 85a308d3 13198a2e 03707344', 'a4093822 299f31d0', 'd16cfe09 94fdcceb 5001e420 24126ea1'],
];

const words = (hex: string): number[] => hex.split(' ').map((word) => parseInt(word, 16));

for (const [counter, key, result] of published)
  it(`Philox4x32-10 of ${counter} gives the published ${result}`, () => {
    const [c0, c1, c2, c3] = words(counter);
    const [k0, k1] = words(key);
    const out = new Int32Array(4);
    philox(c0, c1, c2, c3, k0, k1, out);
    expect([...out].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join(' ')).toBe(result);
  });
