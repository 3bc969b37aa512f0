import seedrandom from 'seedrandom';
import { philox } from './philox.js';

/** The 64-bit Philox key of a seed: two words, each an integer modulo 2^32. */
export interface StreamKey {
  readonly k0: number;
  readonly k1: number;
}

/** The 64-bit hash of a quantity's id as two unsigned 32-bit halves. */
export interface StreamId {
  readonly hi: number;
  readonly lo: number;
}

const TWO_MINUS_53 = 1.1102230246251565e-16;
/** The largest uniform. */
export const BELOW_ONE = 1 - TWO_MINUS_53;
const utf8 = new TextEncoder();
const words = new Int32Array(4);

/**
 * The key of a seed: the first two `int32()` draws of `seedrandom.alea(JSON.stringify(String(seed)))`, in this order. The
 * number 1 and the text "1" are the same seed.
 * @throws RangeError for an empty text or a number that is not finite: such a seed would not say which run it means.
 */
export function streamKey(seed: string | number): StreamKey {
  const text = String(seed);
  if (text === '' || (typeof seed === 'number' && !Number.isFinite(seed)))
    throw new RangeError(`seed "${text}" is not a finite number or a text`);
  const generator = seedrandom.alea(JSON.stringify(text));
  const k0 = generator.int32();
  return { k0, k1: generator.int32() };
}

/**
 * FNV-1a with 64 bits over the UTF-8 bytes of the id in normal form C. Philox mixes the counter itself, so the hash needs
 * no finaliser, only distinct values. The prime 2^40 + 435 allows exact arithmetic on 32-bit halves.
 */
export function streamId(id: string): StreamId {
  let hi = 0xcbf29ce4;
  let lo = 0x84222325;
  for (const byte of utf8.encode(id.normalize('NFC'))) {
    lo = (lo ^ byte) >>> 0;
    const product = lo * 435;
    const low = product >>> 0;
    hi = (hi * 435 + lo * 256 + (product - low) / 4294967296) >>> 0;
    lo = low;
  }
  return { hi, lo };
}

/**
 * The uniform number of (seed, quantity, trial, month), strictly between 0 and 1: counter words (trial, month + 1, low half,
 * high half of the id), month −1 for what is drawn once per trial; k = output word 0 as the upper 32 bits and the
 * upper 21 bits of output word 1 as the lower ones; u = (k + ½)/2^53 in double arithmetic, held at 1 − 2^−53.
 * @param trial whole number in [0, 2^32)
 * @param month whole number in [−1, 2^32 − 2]
 */
export function uniform(key: StreamKey, id: StreamId, trial: number, month: number): number {
  philox(trial, month + 1, id.lo, id.hi, key.k0, key.k1, words);
  const k = (words[0] >>> 0) * 2097152 + (words[1] >>> 11);
  return Math.min((k + 0.5) * TWO_MINUS_53, BELOW_ONE);
}
