import { Operation } from './code.js';
import type { Code, CodeWriter, Statement, ValueType } from './code.js';

type I32 = Code<'i32'>;
type I64 = Code<'i64'>;
type F64 = Code<'f64'>;

const unary =
  <A extends ValueType, R extends ValueType>(type: R, ...opcode: number[]) =>
  (a: Code<A>): Code<R> =>
    new Operation(type, opcode, [a]);

const binary =
  <A extends ValueType, R extends ValueType>(type: R, opcode: number) =>
  (a: Code<A>, b: Code<A>): Code<R> =>
    new Operation(type, [opcode], [a, b]);

/** Alignment (a hint, log2 of bytes) and offset in bytes of an access to memory. */
const place =
  (alignment: number, offset: number) =>
  (out: CodeWriter): void => {
    out.unsigned(alignment);
    out.unsigned(offset);
  };

const load =
  <T extends ValueType>(type: T, opcode: number, alignment: number) =>
  (address: I32, offset = 0): Code<T> =>
    new Operation(type, [opcode], [address], place(alignment, offset));

const store =
  <T extends ValueType>(opcode: number, alignment: number) =>
  (address: I32, value: Code<T>, offset = 0): Statement =>
    new Operation('void', [opcode], [address, value], place(alignment, offset));

/** Comparisons and tests leave 1 or 0. */
export const i32 = {
  const: (value: number): I32 => new Operation('i32', [0x41], [], (out) => out.signed(value)),
  load: load('i32', 0x28, 2),
  load8: load('i32', 0x2d, 0),
  store: store<'i32'>(0x36, 2),
  eqz: unary<'i32', 'i32'>('i32', 0x45),
  eq: binary<'i32', 'i32'>('i32', 0x46),
  ne: binary<'i32', 'i32'>('i32', 0x47),
  lt: binary<'i32', 'i32'>('i32', 0x48),
  ltU: binary<'i32', 'i32'>('i32', 0x49),
  gt: binary<'i32', 'i32'>('i32', 0x4a),
  gtU: binary<'i32', 'i32'>('i32', 0x4b),
  le: binary<'i32', 'i32'>('i32', 0x4c),
  leU: binary<'i32', 'i32'>('i32', 0x4d),
  ge: binary<'i32', 'i32'>('i32', 0x4e),
  geU: binary<'i32', 'i32'>('i32', 0x4f),
  clz: unary<'i32', 'i32'>('i32', 0x67),
  ctz: unary<'i32', 'i32'>('i32', 0x68),
  popcnt: unary<'i32', 'i32'>('i32', 0x69),
  add: binary<'i32', 'i32'>('i32', 0x6a),
  sub: binary<'i32', 'i32'>('i32', 0x6b),
  mul: binary<'i32', 'i32'>('i32', 0x6c),
  div: binary<'i32', 'i32'>('i32', 0x6d),
  divU: binary<'i32', 'i32'>('i32', 0x6e),
  rem: binary<'i32', 'i32'>('i32', 0x6f),
  remU: binary<'i32', 'i32'>('i32', 0x70),
  and: binary<'i32', 'i32'>('i32', 0x71),
  or: binary<'i32', 'i32'>('i32', 0x72),
  xor: binary<'i32', 'i32'>('i32', 0x73),
  shl: binary<'i32', 'i32'>('i32', 0x74),
  shr: binary<'i32', 'i32'>('i32', 0x75),
  shrU: binary<'i32', 'i32'>('i32', 0x76),
  wrap: unary<'i64', 'i32'>('i32', 0xa7),
  /** Towards 0; NaN gives 0, what does not fit the nearest bound. */
  truncate: unary<'f64', 'i32'>('i32', 0xfc, 2),
} as const;

export const i64 = {
  const: (value: bigint): I64 => new Operation('i64', [0x42], [], (out) => out.signed64(value)),
  load: load('i64', 0x29, 3),
  store: store<'i64'>(0x37, 3),
  eqz: unary<'i64', 'i32'>('i32', 0x50),
  eq: binary<'i64', 'i32'>('i32', 0x51),
  ne: binary<'i64', 'i32'>('i32', 0x52),
  lt: binary<'i64', 'i32'>('i32', 0x53),
  ltU: binary<'i64', 'i32'>('i32', 0x54),
  gt: binary<'i64', 'i32'>('i32', 0x55),
  gtU: binary<'i64', 'i32'>('i32', 0x56),
  add: binary<'i64', 'i64'>('i64', 0x7c),
  sub: binary<'i64', 'i64'>('i64', 0x7d),
  mul: binary<'i64', 'i64'>('i64', 0x7e),
  and: binary<'i64', 'i64'>('i64', 0x83),
  or: binary<'i64', 'i64'>('i64', 0x84),
  xor: binary<'i64', 'i64'>('i64', 0x85),
  shl: binary<'i64', 'i64'>('i64', 0x86),
  shr: binary<'i64', 'i64'>('i64', 0x87),
  shrU: binary<'i64', 'i64'>('i64', 0x88),
  extend: unary<'i32', 'i64'>('i64', 0xac),
  extendU: unary<'i32', 'i64'>('i64', 0xad),
  reinterpret: unary<'f64', 'i64'>('i64', 0xbd),
  /** Towards 0; NaN gives 0, what does not fit the nearest bound. */
  truncate: unary<'f64', 'i64'>('i64', 0xfc, 6),
} as const;

/** `min` and `max` are those of `Math`: NaN if either is, −0 below 0. `nearest` takes ties to even. */
export const f64 = {
  const: (value: number): F64 => new Operation('f64', [0x44], [], (out) => out.float64(value)),
  load: load('f64', 0x2b, 3),
  store: store<'f64'>(0x39, 3),
  eq: binary<'f64', 'i32'>('i32', 0x61),
  ne: binary<'f64', 'i32'>('i32', 0x62),
  lt: binary<'f64', 'i32'>('i32', 0x63),
  gt: binary<'f64', 'i32'>('i32', 0x64),
  le: binary<'f64', 'i32'>('i32', 0x65),
  ge: binary<'f64', 'i32'>('i32', 0x66),
  abs: unary<'f64', 'f64'>('f64', 0x99),
  neg: unary<'f64', 'f64'>('f64', 0x9a),
  ceil: unary<'f64', 'f64'>('f64', 0x9b),
  floor: unary<'f64', 'f64'>('f64', 0x9c),
  trunc: unary<'f64', 'f64'>('f64', 0x9d),
  nearest: unary<'f64', 'f64'>('f64', 0x9e),
  sqrt: unary<'f64', 'f64'>('f64', 0x9f),
  add: binary<'f64', 'f64'>('f64', 0xa0),
  sub: binary<'f64', 'f64'>('f64', 0xa1),
  mul: binary<'f64', 'f64'>('f64', 0xa2),
  div: binary<'f64', 'f64'>('f64', 0xa3),
  min: binary<'f64', 'f64'>('f64', 0xa4),
  max: binary<'f64', 'f64'>('f64', 0xa5),
  fromI32: unary<'i32', 'f64'>('f64', 0xb7),
  fromU32: unary<'i32', 'f64'>('f64', 0xb8),
  fromI64: unary<'i64', 'f64'>('f64', 0xb9),
  reinterpret: unary<'i64', 'f64'>('f64', 0xbf),
} as const;

/** Sets `count` bytes from `address` on to the low byte of `value`. */
export const fillMemory = (address: I32, value: I32, count: I32): Statement =>
  new Operation('void', [0xfc, 11, 0], [address, value, count]);

/** Copies `count` bytes; the two ranges may overlap. */
export const copyMemory = (to: I32, from: I32, count: I32): Statement =>
  new Operation('void', [0xfc, 10, 0, 0], [to, from, count]);
