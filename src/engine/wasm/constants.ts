import type { Code } from './code.js';
import { i32 } from './scalar.js';
import { v128 } from './simd.js';

/**
 * Numbers that routines read from memory, both lanes at once: one instruction each, where a constant in the code takes three.
 * Laid out from `base` on, 8 bytes a number.
 */
export class Constants {
  private readonly places = new Map<number, number>();
  private readonly numbers: number[] = [];

  constructor(readonly base: number) {}

  /** The number in both lanes. 0 and −0 are not told apart. */
  splat(value: number): Code<'v128'> {
    let place = this.places.get(value);
    if (place === undefined) {
      place = this.table([value]);
      this.places.set(value, place);
    }
    return v128.load64Splat(i32.const(0), place);
  }

  /** Numbers one after the other: the address of the first. */
  table(values: ArrayLike<number>): number {
    const at = this.end;
    this.numbers.push(...Array.from(values));
    return at;
  }

  /** The first byte after the numbers. */
  get end(): number {
    return this.base + 8 * this.numbers.length;
  }

  toBytes(): Uint8Array {
    return new Uint8Array(Float64Array.from(this.numbers).buffer);
  }
}
