import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../../src/engine/wasm/byte-writer.js';

const written = (write: (to: ByteWriter) => void): number[] => {
  const to = new ByteWriter();
  write(to);
  return [...to.toBytes()];
};

/** The number that LEB128 bytes stand for, read the way the format defines it. */
function decode(bytes: readonly number[], signed: boolean): bigint {
  let value = 0n;
  bytes.forEach((byte, i) => (value |= BigInt(byte & 0x7f) << BigInt(7 * i)));
  const negative = signed && (bytes.at(-1)! & 0x40) !== 0;
  return negative ? value - (1n << BigInt(7 * bytes.length)) : value;
}

const minimal = (bytes: readonly number[]): boolean =>
  bytes.every((byte, i) => ((byte & 0x80) !== 0) === i < bytes.length - 1);

describe('LEB128', () => {
  it('of unsigned numbers reads back and ends at the first byte below 0x80', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (value) => {
        const bytes = written((to) => to.unsigned(value));
        return decode(bytes, false) === BigInt(value) && minimal(bytes) && bytes.length <= 5;
      }),
    );
  });

  it('of signed numbers of 32 and 64 bits reads back', () => {
    fc.assert(
      fc.property(fc.integer(), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (small, large) => {
        const [short, long] = [written((to) => to.signed(small)), written((to) => to.signed64(large))];
        return decode(short, true) === BigInt(small) && decode(long, true) === large && minimal(short) && minimal(long);
      }),
    );
  });

  it.each([
    [0, [0]],
    [63, [63]],
    [64, [0xc0, 0]],
    [-1, [0x7f]],
    [-64, [0x40]],
    [-65, [0xbf, 0x7f]],
    [624485, [0xe5, 0x8e, 0x26]],
  ])('writes %d signed as %j', (value, bytes) => {
    expect(written((to) => to.signed(value))).toEqual(bytes);
    expect(written((to) => to.signed64(BigInt(value)))).toEqual(bytes);
  });
});
