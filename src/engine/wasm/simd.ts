import { Operation } from './code.js';
import type { Code, CodeWriter, Statement, ValueType } from './code.js';

type I32 = Code<'i32'>;
type V128 = Code<'v128'>;

/** Prefix, then the number of the instruction as LEB128. */
const opcodeOf = (number: number): readonly number[] => (number < 0x80 ? [0xfd, number] : [0xfd, number | 0x80, 1]);

const unary = (number: number) => {
  const opcode = opcodeOf(number);
  return (a: V128): V128 => new Operation('v128', opcode, [a]);
};

const binary = (number: number) => {
  const opcode = opcodeOf(number);
  return (a: V128, b: V128): V128 => new Operation('v128', opcode, [a, b]);
};

const test = (number: number) => {
  const opcode = opcodeOf(number);
  return (a: V128): I32 => new Operation('i32', opcode, [a]);
};

const shift = (number: number) => {
  const opcode = opcodeOf(number);
  return (a: V128, count: I32): V128 => new Operation('v128', opcode, [a, count]);
};

const splat = <T extends ValueType>(number: number) => {
  const opcode = opcodeOf(number);
  return (a: Code<T>): V128 => new Operation('v128', opcode, [a]);
};

const extract = <T extends ValueType>(type: T, number: number) => {
  const opcode = opcodeOf(number);
  return (a: V128, lane: number): Code<T> => new Operation(type, opcode, [a], (out) => out.byte(lane));
};

const replace = <T extends ValueType>(number: number) => {
  const opcode = opcodeOf(number);
  return (a: V128, lane: number, value: Code<T>): V128 =>
    new Operation('v128', opcode, [a, value], (out) => out.byte(lane));
};

/** Alignment (a hint, log2 of bytes) and offset in bytes of an access to memory. */
const place =
  (alignment: number, offset: number) =>
  (out: CodeWriter): void => {
    out.unsigned(alignment);
    out.unsigned(offset);
  };

const load = (number: number, alignment: number) => {
  const opcode = opcodeOf(number);
  return (address: I32, offset = 0): V128 => new Operation('v128', opcode, [address], place(alignment, offset));
};

const constant = (write: (out: CodeWriter) => void): V128 => new Operation('v128', opcodeOf(12), [], write);

/** Operations on 128 bits whatever they hold. */
export const v128 = {
  load: load(0, 4),
  load32Splat: load(9, 2),
  load64Splat: load(10, 3),
  load64Zero: load(0x5d, 3),
  store: (address: I32, value: V128, offset = 0): Statement =>
    new Operation('void', opcodeOf(11), [address, value], place(4, offset)),
  not: unary(0x4d),
  and: binary(0x4e),
  /** a and not b. */
  andnot: binary(0x4f),
  or: binary(0x50),
  xor: binary(0x51),
  /** Bits of `a` where the mask has a 1, else of `b`. */
  bitselect: (a: V128, b: V128, mask: V128): V128 => new Operation('v128', opcodeOf(0x52), [a, b, mask]),
  anyTrue: test(0x53),
} as const;

/** Comparisons leave all ones or all zeros in each lane. `min` and `max` are those of `Math`; `pmin` is b < a ? b : a, `pmax` a < b ? b : a. */
export const f64x2 = {
  const: (low: number, high = low): V128 =>
    constant((out) => {
      out.float64(low);
      out.float64(high);
    }),
  splat: splat<'f64'>(0x14),
  extract: extract('f64', 0x21),
  replace: replace<'f64'>(0x22),
  eq: binary(0x47),
  ne: binary(0x48),
  lt: binary(0x49),
  gt: binary(0x4a),
  le: binary(0x4b),
  ge: binary(0x4c),
  ceil: unary(0x74),
  floor: unary(0x75),
  trunc: unary(0x7a),
  nearest: unary(0x94),
  abs: unary(0xec),
  neg: unary(0xed),
  sqrt: unary(0xef),
  add: binary(0xf0),
  sub: binary(0xf1),
  mul: binary(0xf2),
  div: binary(0xf3),
  min: binary(0xf4),
  max: binary(0xf5),
  pmin: binary(0xf6),
  pmax: binary(0xf7),
  fromLowI32x4: unary(0xfe),
  fromLowU32x4: unary(0xff),
} as const;

export const i64x2 = {
  const: (low: bigint, high = low): V128 =>
    constant((out) => {
      for (const value of [low, high])
        for (let shift = 0n; shift < 64n; shift += 8n) out.byte(Number((value >> shift) & 0xffn));
    }),
  splat: splat<'i64'>(0x12),
  extract: extract('i64', 0x1d),
  replace: replace<'i64'>(0x1e),
  abs: unary(0xc0),
  neg: unary(0xc1),
  allTrue: test(0xc3),
  /** Bit i is the sign of lane i. */
  bitmask: test(0xc4),
  extendLow: unary(0xc7),
  extendHigh: unary(0xc8),
  extendLowU: unary(0xc9),
  extendHighU: unary(0xca),
  shl: shift(0xcb),
  shr: shift(0xcc),
  shrU: shift(0xcd),
  add: binary(0xce),
  sub: binary(0xd1),
  mul: binary(0xd5),
  eq: binary(0xd6),
  ne: binary(0xd7),
  lt: binary(0xd8),
  gt: binary(0xd9),
  le: binary(0xda),
  ge: binary(0xdb),
  extmulLowI32x4U: binary(0xde),
  extmulHighI32x4U: binary(0xdf),
} as const;

export const i32x4 = {
  const: (...lanes: readonly [number, number, number, number]): V128 =>
    constant((out) => {
      for (const lane of lanes) for (let shift = 0; shift < 32; shift += 8) out.byte((lane >>> shift) & 0xff);
    }),
  splat: splat<'i32'>(0x11),
  extract: extract('i32', 0x1b),
  replace: replace<'i32'>(0x1c),
  eq: binary(0x37),
  ne: binary(0x38),
  lt: binary(0x39),
  gt: binary(0x3b),
  le: binary(0x3d),
  ge: binary(0x3f),
  allTrue: test(0xa3),
  /** Bit i is the sign of lane i. */
  bitmask: test(0xa4),
  shl: shift(0xab),
  shr: shift(0xac),
  shrU: shift(0xad),
  add: binary(0xae),
  sub: binary(0xb1),
  mul: binary(0xb5),
  min: binary(0xb6),
  max: binary(0xb8),
  /** Both doubles towards 0 into lanes 0 and 1, 0 into the others; NaN gives 0, what does not fit the nearest bound. */
  truncateZero: unary(0xfc),
  truncateZeroU: unary(0xfd),
} as const;

/** Lanes of 32 bits picked from the eight of a (0 … 3) and b (4 … 7). */
export const shuffle = (a: V128, b: V128, lanes: readonly [number, number, number, number]): V128 =>
  new Operation('v128', opcodeOf(13), [a, b], (out) => {
    for (const lane of lanes) for (let byte = 0; byte < 4; byte++) out.byte(4 * lane + byte);
  });
