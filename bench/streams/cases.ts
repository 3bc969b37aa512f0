import { streamKey } from '../../src/random/stream.js';
import type { Order, Part } from './words.js';

/** One stream of words to be tested. */
export interface StreamCase {
  readonly what: string;
  readonly order: Order;
  readonly part: Part;
  /** Words of several seeds take turns. */
  readonly seeds: readonly string[];
}

/** Seeds whose keys agree in their upper or their lower word: found by trying the first 400,000 numbers. */
const sameFirstWord = ['198496', '366633'];
const sameSecondWord = ['9299', '35787'];
for (const [seeds, word] of [
  [sameFirstWord, 'k0'],
  [sameSecondWord, 'k1'],
] as const)
  // prettier-ignore
  if (new Set(seeds.map((seed) => streamKey(seed)[word])).size !== 1) throw new Error(`${seeds.join(', ')}: other ${word}`);

const consecutive = Array.from({ length: 16 }, (_, seed) => String(seed));

/** Every order, both parts, and seeds that would show a weak key. An empty text is no seed: the loader refuses it. */
export const streamCases: readonly StreamCase[] = [
  { what: 'trials inner, seed 1', order: 'trials', part: 'high', seeds: ['1'] },
  { what: 'quantities inner', order: 'quantities', part: 'high', seeds: ['fy26-q3'] },
  { what: 'months inner, seed 0', order: 'months', part: 'high', seeds: ['0'] },
  { what: 'once per trial, seed −1', order: 'once', part: 'high', seeds: ['-1'] },
  { what: 'lower bits, trials inner', order: 'trials', part: 'low', seeds: ['1'] },
  { what: 'lower bits, months inner', order: 'months', part: 'low', seeds: ['紹介'] },
  { what: 'seed of 100,000 letters', order: 'quantities', part: 'high', seeds: ['x'.repeat(100_000)] },
  { what: 'key with few bits set', order: 'trials', part: 'high', seeds: ['97862'] },
  { what: 'two seeds, same first key word', order: 'trials', part: 'high', seeds: sameFirstWord },
  { what: 'two seeds, same second key word', order: 'quantities', part: 'high', seeds: sameSecondWord },
  { what: 'sixteen consecutive seeds in turn', order: 'trials', part: 'high', seeds: consecutive },
];

/** Tests of dieharder that take seconds; the whole battery (`-a`) takes most of an hour. */
export const battery: readonly number[] = [0, 3, 4, 8, 15, 16, 100, 206, 207, 209];
