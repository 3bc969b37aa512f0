import { UNIFORM_TRIALS } from '../../src/engine/wasm/uniform.js';
import { streamId, streamKey } from '../../src/random/stream.js';
import type { StreamKey } from '../../src/random/stream.js';
import { LibraryRunner } from '../../test/engine/wasm/library-runner.js';
import { workloadProgram } from '../workload.js';
import { streamsOf } from './streams-of.js';

/**
 * How uniforms follow each other. `trials`: trial by trial, then the next quantity, then the next month, as the kernel's columns lie;
 * `quantities`: all quantities of a trial's month, then its next month; `months`: all months of a quantity, then the next
 * trial; `once`: the once-per-trial draws of a trial, then the next trial.
 */
export const orders = ['trials', 'quantities', 'months', 'once'] as const;
export type Order = (typeof orders)[number];

/** `high`: the upper 32 of a uniform's 53 bits; `low`: 16 bits below them, those of two uniforms to a word. */
export type Part = 'high' | 'low';

const MONTHS = 60;
/** Trials of one block; a multiple of `UNIFORM_TRIALS`. */
const BLOCK = 64;

/** The uniforms of one block of trials, at `(quantity · months + month) · BLOCK + trial`. */
type FillBlock = (firstTrial: number, into: Float64Array) => void;

/** @param months adjacent ones */
function blocks(key: StreamKey, ids: readonly string[], months: readonly number[]): FillBlock {
  const runner = new LibraryRunner();
  const hashes = ids.map((id) => streamId(id));
  const wanted = { from: months[0], count: months.length };
  return (first, into) =>
    hashes.forEach((id, quantity) => {
      for (let trial = 0; trial < BLOCK; trial += UNIFORM_TRIALS) {
        const at = runner.uniforms([id], first + trial, wanted, key);
        months.forEach((month, row) => {
          const from = (quantity * months.length + row) * BLOCK + trial;
          for (let i = 0; i < UNIFORM_TRIALS; i++) into[from + i] = at(i, month, 0);
        });
      }
    });
}

/** Where the uniforms of a block lie, in the order asked for. */
function places(order: Order, quantities: number, months: number): Uint32Array {
  const out = new Uint32Array(quantities * months * BLOCK);
  const sizes = { quantity: quantities, month: months, trial: BLOCK };
  const strides = { quantity: months * BLOCK, month: BLOCK, trial: 1 };
  const outerFirst = {
    trials: ['month', 'quantity', 'trial'],
    quantities: ['trial', 'month', 'quantity'],
    months: ['quantity', 'trial', 'month'],
    once: ['trial', 'month', 'quantity'],
  } as const;
  const [a, b, c] = outerFirst[order];
  let at = 0;
  for (let i = 0; i < sizes[a]; i++)
    for (let j = 0; j < sizes[b]; j++)
      for (let k = 0; k < sizes[c]; k++) out[at++] = i * strides[a] + j * strides[b] + k * strides[c];
  return out;
}

/** Words of the uniforms `u[place[0]]`, `u[place[1]]` …; how many were written. */
function cut(part: Part, u: Float64Array, place: Uint32Array, words: Uint32Array): number {
  if (part === 'high') for (let i = 0; i < place.length; i++) words[i] = u[place[i]] * 4294967296;
  else
    for (let i = 0; i + 1 < place.length; i += 2) {
      const [first, second] = [u[place[i]] * 4294967296, u[place[i + 1]] * 4294967296];
      words[i >> 1] = (((first % 1) * 65536) << 16) | ((second % 1) * 65536);
    }
  return part === 'high' ? place.length : place.length >> 1;
}

/**
 * Raw 32-bit words, made by the kernel's own routine for the quantities of the reference workload, without end.
 * @param seeds one seed, or several whose words take turns
 * @returns fills the same buffer again and again
 */
export function wordSource(order: Order, part: Part, seeds: readonly string[]): () => Uint32Array {
  const streams = streamsOf(workloadProgram({ counts: 'random' }));
  const [ids, months] =
    order === 'once' ? [streams.once, [-1]] : [streams.monthly, Array.from({ length: MONTHS }, (_, month) => month)];
  const place = places(order, ids.length, months.length);
  const u = new Float64Array(place.length);
  const fill = seeds.map((seed) => blocks(streamKey(seed), ids, months));
  const parts = seeds.map(() => new Uint32Array(place.length));
  const words = new Uint32Array(place.length * seeds.length);
  let trial = 0;
  return () => {
    const counts = fill.map((block, seed) => {
      block(trial, u);
      return cut(part, u, place, parts[seed]);
    });
    trial += BLOCK;
    for (let i = 0; i < counts[0]; i++)
      for (let seed = 0; seed < parts.length; seed++) words[i * parts.length + seed] = parts[seed][i];
    return words.subarray(0, counts[0] * parts.length);
  };
}
