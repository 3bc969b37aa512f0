import { ByteWriter } from './byte-writer.js';

export type ValueType = 'i32' | 'i64' | 'f64' | 'v128';
/** What a piece of code leaves on the stack; `void` is a statement. */
export type ResultType = ValueType | 'void';

export const TYPE_BYTE: Readonly<Record<ResultType, number>> = {
  i32: 0x7f,
  i64: 0x7e,
  f64: 0x7c,
  v128: 0x7b,
  void: 0x40,
};

/**
 * A tree of instructions that leaves one value of type T, or none. A tree that stands in two places is computed twice:
 * what is used again belongs in a local.
 */
export interface Code<T extends ResultType = ResultType> {
  readonly type: T;
  write(out: CodeWriter): void;
}

export type Statement = Code<'void'>;

/** Bytes of a function body, with the open blocks that a branch may name. */
export class CodeWriter extends ByteWriter {
  private readonly open: (Label | null)[] = [];

  /** @param indexOf number of a function in the module */
  constructor(readonly indexOf: (func: Func) => number) {
    super();
  }

  enter(label: Label | null): void {
    this.open.push(label);
  }

  leave(): void {
    this.open.pop();
  }

  /** How many blocks lie between here and the labelled one. */
  depthOf(label: Label): number {
    const at = this.open.lastIndexOf(label);
    if (at < 0) throw new Error('a branch names a block that does not enclose it');
    return this.open.length - 1 - at;
  }
}

/** Operands in order, then the bytes of one instruction. */
export class Operation<T extends ResultType> implements Code<T> {
  constructor(
    readonly type: T,
    private readonly opcode: readonly number[],
    private readonly operands: readonly Code[] = [],
    private readonly immediate?: (out: CodeWriter) => void,
  ) {}

  write(out: CodeWriter): void {
    for (const operand of this.operands) operand.write(out);
    for (const byte of this.opcode) out.byte(byte);
    this.immediate?.(out);
  }
}

/** A parameter or variable of a function. As code it is its value. */
export class Local<T extends ValueType = ValueType> implements Code<T> {
  constructor(
    readonly type: T,
    readonly index: number,
  ) {}

  write(out: CodeWriter): void {
    out.byte(0x20);
    out.unsigned(this.index);
  }

  set(value: Code<T>): Statement {
    return new Operation('void', [0x21], [value], (out) => out.unsigned(this.index));
  }

  /** Sets the variable and leaves the value. */
  tee(value: Code<T>): Code<T> {
    return new Operation(this.type, [0x22], [value], (out) => out.unsigned(this.index));
  }
}

/** A variable of the module. As code it is its value. */
export class Global<T extends ValueType = ValueType> implements Code<T> {
  constructor(
    readonly type: T,
    readonly index: number,
  ) {}

  write(out: CodeWriter): void {
    out.byte(0x23);
    out.unsigned(this.index);
  }

  set(value: Code<T>): Statement {
    return new Operation('void', [0x24], [value], (out) => out.unsigned(this.index));
  }
}

/** The operands of a function with parameters P. */
export type Operands<P extends readonly ValueType[]> = { readonly [I in keyof P]: Code<P[I]> };

/** A function to call; what nothing calls is left out of the module. */
export class Func<P extends readonly ValueType[] = readonly ValueType[], R extends ResultType = ResultType> {
  constructor(
    readonly parameters: P,
    /** The type of the one result; `void` where there is none or where there are several. */
    readonly result: R,
    readonly results: readonly ValueType[],
  ) {}

  call(...operands: Operands<P>): Code<R> {
    return new Operation(this.result, [0x10], operands, (out) => out.unsigned(out.indexOf(this)));
  }

  /** Calls and puts each result into its variable. */
  into(targets: readonly Local[], ...operands: Operands<P>): Statement {
    return new Operation('void', [0x10], operands, (out) => {
      out.unsigned(out.indexOf(this));
      for (const target of [...targets].reverse()) {
        out.byte(0x21);
        out.unsigned(target.index);
      }
    });
  }
}

/** The end of a block or the start of a loop, to branch to. */
export class Label {
  br(): Statement {
    return new Operation('void', [0x0c], [], (out) => out.unsigned(out.depthOf(this)));
  }

  brIf(condition: Code<'i32'>): Statement {
    return new Operation('void', [0x0d], [condition], (out) => out.unsigned(out.depthOf(this)));
  }
}
