import { binomial } from '../../random/count.js';
import { philox } from '../../random/philox.js';
import { streamId, uniform } from '../../random/stream.js';
import type { StreamKey } from '../../random/stream.js';

/** How often each unit is drawn in a resample, as a multiple of the whole unit; `draw(n)` fills the counts of resample n. */
export interface Resampler {
  readonly counts: Float64Array;
  readonly draw: (resample: number) => void;
}

const STREAM = streamId('verdict#resample');
const TWO_32 = 4294967296;

/**
 * So many draws with replacement from `units` units. Each 32-bit word of Philox picks ⌊word · units / 2^32⌋: for a hundred thousand
 * units no unit's chance is off by more than 3e-5 of itself.
 */
export function unitResampler(key: StreamKey, units: number, draws: number): Resampler {
  const counts = new Float64Array(units);
  const words = new Int32Array(4);
  return {
    counts,
    draw: (resample) => {
      counts.fill(0);
      for (let drawn = 0; drawn < draws; drawn += 4) {
        philox(drawn, resample, STREAM.lo, STREAM.hi, key.k0, key.k1, words);
        for (let k = 0; k < 4 && drawn + k < draws; k++) counts[Math.floor(((words[k] >>> 0) / TWO_32) * units)]++;
      }
    },
  };
}

/**
 * As many draws as there are trials, where only the class of a trial matters: the counts of the classes are multinomial, drawn one
 * after the other as binomial shares of what is left, and told as multiples of the class.
 * @param sizes trials of each class
 */
export function classResampler(key: StreamKey, sizes: readonly number[]): Resampler {
  const counts = new Float64Array(sizes.length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return {
    counts,
    draw: (resample) => {
      let [left, mass] = [total, total];
      sizes.forEach((size, i) => {
        const drawn = size === mass ? left : binomial(left, size / mass, uniform(key, STREAM, i, resample));
        counts[i] = drawn / size;
        left -= drawn;
        mass -= size;
      });
    },
  };
}
