import { philox } from '../../random/philox.js';

/** The known answers of Random123 (kat_vectors, philox4x32, 10 rounds): counter, key, result, as 32-bit words in hexadecimal. */
export const publishedVectors = [
  {
    counter: '00000000 00000000 00000000 00000000',
    key: '00000000 00000000',
    result: '6627e8d5 e169c58d bc57ac4c 9b00dbd8',
  },
  {
    counter: 'ffffffff ffffffff ffffffff ffffffff',
    key: 'ffffffff ffffffff',
    result: '408f276d 41c83b0e a20bc7c6 6d5451fd',
  },
  {
    counter: '243f6a88 85a308d3 13198a2e 03707344',
    key: 'a4093822 299f31d0',
    result: 'd16cfe09 94fdcceb 5001e420 24126ea1',
  },
] as const;

const words = (hex: string): number[] => hex.split(' ').map((word) => parseInt(word, 16));

/** What the generator of the engine gives for a counter and a key, in the notation of the vectors. */
export function philoxOf(counter: string, key: string): string {
  const [c0, c1, c2, c3] = words(counter);
  const [k0, k1] = words(key);
  const out = new Int32Array(4);
  philox(c0, c1, c2, c3, k0, k1, out);
  return [...out].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join(' ');
}
