import { Label, Operation, TYPE_BYTE } from './code.js';
import type { Code, CodeWriter, ResultType, Statement, ValueType } from './code.js';

const BLOCK = 0x02;
const LOOP = 0x03;
const IF = 0x04;
const ELSE = 0x05;
const END = 0x0b;

class Enclosed<T extends ResultType> implements Code<T> {
  constructor(
    readonly type: T,
    private readonly opcode: number,
    private readonly label: Label,
    private readonly body: readonly Code[],
  ) {}

  write(out: CodeWriter): void {
    out.byte(this.opcode);
    out.byte(TYPE_BYTE[this.type]);
    out.enter(this.label);
    for (const code of this.body) code.write(out);
    out.leave();
    out.byte(END);
  }
}

class Choice<T extends ResultType> implements Code<T> {
  constructor(
    readonly type: T,
    private readonly condition: Code<'i32'>,
    private readonly then: readonly Code[],
    private readonly otherwise: readonly Code[],
  ) {}

  write(out: CodeWriter): void {
    this.condition.write(out);
    out.byte(IF);
    out.byte(TYPE_BYTE[this.type]);
    out.enter(null);
    for (const code of this.then) code.write(out);
    if (this.otherwise.length > 0) out.byte(ELSE);
    for (const code of this.otherwise) code.write(out);
    out.leave();
    out.byte(END);
  }
}

/** Statements that a branch to `end` leaves. */
export function block(body: (end: Label) => readonly Statement[]): Statement {
  const label = new Label();
  return new Enclosed('void', BLOCK, label, body(label));
}

/** Statements that a branch to `again` starts over; without one they run once. */
export function loop(body: (again: Label) => readonly Statement[]): Statement {
  const label = new Label();
  return new Enclosed('void', LOOP, label, body(label));
}

/** Statements run when the condition is not 0, others when it is. */
export function when(
  condition: Code<'i32'>,
  then: readonly Statement[],
  otherwise: readonly Statement[] = [],
): Statement {
  return new Choice('void', condition, then, otherwise);
}

/** One value or another; only the chosen one is computed. The last code of each list leaves the value. */
export function choose<T extends ValueType>(
  condition: Code<'i32'>,
  then: readonly [...Statement[], Code<T>],
  otherwise: readonly [...Statement[], Code<T>],
): Code<T> {
  return new Choice(then.at(-1)!.type as T, condition, then, otherwise);
}

/** Statements, then the value of the code. */
export function sequence<T extends ResultType>(statements: readonly Statement[], value: Code<T>): Code<T> {
  return new Operation(value.type, [], [...statements, value]);
}

/** `then` where the condition is not 0, else `otherwise`; both are computed. */
export function select<T extends ValueType>(condition: Code<'i32'>, then: Code<T>, otherwise: Code<T>): Code<T> {
  const opcode = then.type === 'v128' ? [0x1c, 1, TYPE_BYTE.v128] : [0x1b];
  return new Operation(then.type, opcode, [then, otherwise, condition]);
}

export const drop = (value: Code<ValueType>): Statement => new Operation('void', [0x1a], [value]);

/** Leaves the function with these results. */
export const leave = (...results: readonly Code<ValueType>[]): Statement => new Operation('void', [0x0f], results);
