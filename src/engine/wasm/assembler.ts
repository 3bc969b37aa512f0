import { ByteWriter } from './byte-writer.js';
import { CodeWriter, Func, Global, Local, TYPE_BYTE } from './code.js';
import type { Code, ResultType, Statement, ValueType } from './code.js';

/** The type of what a call leaves: that of the only result, else `void`. */
type ResultOf<R extends readonly ValueType[]> = R extends readonly [infer T extends ValueType] ? T : 'void';
type Locals<P extends readonly ValueType[]> = { readonly [I in keyof P]: Local<P[I]> };

/** Size of a memory in pages of 64 KiB. A shared memory needs its maximum. */
export interface MemoryLimits {
  readonly initial: number;
  readonly maximum?: number;
  readonly shared?: boolean;
}

/** A function being written: its parameters, variables (0 at the start) and body. */
export class FunctionBuilder<
  P extends readonly ValueType[] = readonly ValueType[],
  R extends ResultType = ResultType,
> extends Func<P, R> {
  readonly params: Locals<P>;
  private readonly variables: ValueType[] = [];
  private code: Code[] = [];

  constructor(parameters: P, result: R, results: readonly ValueType[]) {
    super(parameters, result, results);
    this.params = parameters.map((type, index) => new Local(type, index)) as unknown as Locals<P>;
  }

  local<T extends ValueType>(type: T): Local<T> {
    this.variables.push(type);
    return new Local(type, this.parameters.length + this.variables.length - 1);
  }

  /** Appends to the body; the last code appended leaves the result. */
  body(...code: readonly Code[]): this {
    for (const part of code) this.code.push(part);
    return this;
  }

  /** Appends the computation of a value and leaves it in a new variable: for what is used more than once. */
  keep<T extends ValueType>(value: Code<T>): Local<T> {
    const variable = this.local(value.type);
    this.code.push(variable.set(value));
    return variable;
  }

  /** What `fill` appends, as the body of a block, loop or condition instead of the next part of this one. */
  nested(fill: () => void): Statement[] {
    const outer = this.code;
    this.code = [];
    fill();
    const inner = this.code;
    this.code = outer;
    return inner as Statement[];
  }

  /** The body in the binary format. */
  encode(indexOf: (func: Func) => number): Uint8Array {
    const out = new CodeWriter(indexOf);
    const runs: { type: ValueType; count: number }[] = [];
    for (const type of this.variables) {
      const last = runs.at(-1);
      if (last?.type === type) last.count++;
      else runs.push({ type, count: 1 });
    }
    out.unsigned(runs.length);
    for (const { type, count } of runs) {
      out.unsigned(count);
      out.byte(TYPE_BYTE[type]);
    }
    for (const part of this.code) part.write(out);
    out.byte(0x0b);
    return out.toBytes();
  }
}

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const SECTION = { type: 1, import: 2, function: 3, global: 6, export: 7, code: 10, data: 11 } as const;

interface ImportedFunction {
  readonly module: string;
  readonly name: string;
  readonly func: Func;
}

/** Collects the parts of a WebAssembly module and writes its bytes. */
export class ModuleBuilder {
  private readonly types = new Map<string, number>();
  private readonly imports: ImportedFunction[] = [];
  private readonly globals: ByteWriter[] = [];
  private readonly exports: { readonly name: string; readonly func: Func }[] = [];
  private readonly segments: { readonly offset: number; readonly bytes: ArrayLike<number> }[] = [];
  private memory: { readonly module: string; readonly name: string; readonly limits: MemoryLimits } | null = null;

  /** The memory that all loads and stores use; the host gives it. */
  importMemory(module: string, name: string, limits: MemoryLimits): void {
    this.memory = { module, name, limits };
  }

  /** A function that the host gives. */
  importFunction<const P extends readonly ValueType[], const R extends readonly ValueType[]>(
    module: string,
    name: string,
    parameters: P,
    results: R,
  ): Func<P, ResultOf<R>> {
    const func = new Func(parameters, (results.length === 1 ? results[0] : 'void') as ResultOf<R>, results);
    this.imports.push({ module, name, func: func });
    return func;
  }

  /** A new function; its body is written afterwards. */
  func<const P extends readonly ValueType[], const R extends readonly ValueType[]>(
    parameters: P,
    results: R,
  ): FunctionBuilder<P, ResultOf<R>> {
    return new FunctionBuilder(parameters, (results.length === 1 ? results[0] : 'void') as ResultOf<R>, results);
  }

  export(name: string, func: { readonly results: readonly ValueType[] }): void {
    this.exports.push({ name, func: func as Func });
  }

  /** A variable of the module with its first value, a constant. */
  global<T extends ValueType>(type: T, initial: Code<T>, mutable = true): Global<T> {
    const out = new CodeWriter(() => {
      throw new Error('a global starts with a constant');
    });
    out.byte(TYPE_BYTE[type]);
    out.byte(mutable ? 1 : 0);
    initial.write(out);
    out.byte(0x0b);
    this.globals.push(out);
    return new Global(type, this.globals.length - 1);
  }

  /** Bytes written into the memory when the module is instantiated. */
  data(offset: number, bytes: ArrayLike<number>): void {
    this.segments.push({ offset, bytes });
  }

  /** The bytes of the module: of its functions only those that an exported one needs. */
  build(): Uint8Array {
    const needed: Func[] = [];
    const indices = new Map<Func, number>(this.imports.map(({ func }, index) => [func, index]));
    const indexOf = (func: Func): number => {
      const known = indices.get(func);
      if (known !== undefined) return known;
      indices.set(func, indices.size);
      needed.push(func);
      return indices.size - 1;
    };
    const exported = this.exports.map(({ name, func }) => exportEntry(name, indexOf(func)));
    const code: Uint8Array[] = [];
    // Writing one body may add others to the end of the list.
    for (const func of needed) code.push((func as FunctionBuilder).encode(indexOf));
    const types = needed.map((func) => this.typeOf(func));
    const imported = this.importEntries();
    const out = new ByteWriter();
    out.append(MAGIC);
    section(out, SECTION.type, this.typeEntries());
    section(out, SECTION.import, imported);
    section(
      out,
      SECTION.function,
      types.map((type) => entry((to) => to.unsigned(type))),
    );
    section(out, SECTION.global, this.globals);
    section(out, SECTION.export, exported);
    section(
      out,
      SECTION.code,
      code.map((bytes) => entry((to) => to.sized(bytes))),
    );
    section(out, SECTION.data, this.dataEntries());
    return out.toBytes();
  }

  private typeOf(func: Func): number {
    const key = `${func.parameters.join()}>${func.results.join()}`;
    const known = this.types.get(key);
    if (known !== undefined) return known;
    this.types.set(key, this.types.size);
    return this.types.size - 1;
  }

  private typeEntries(): ByteWriter[] {
    return [...this.types.keys()].map((key) =>
      entry((to) => {
        to.byte(0x60);
        for (const list of key.split('>'))
          to.sized(list === '' ? [] : list.split(',').map((type) => TYPE_BYTE[type as ValueType]));
      }),
    );
  }

  private importEntries(): ByteWriter[] {
    const entries = this.imports.map(({ module, name, func }) =>
      entry((to) => {
        to.text(module);
        to.text(name);
        to.byte(0);
        to.unsigned(this.typeOf(func));
      }),
    );
    if (this.memory === null) return entries;
    const { module, name, limits } = this.memory;
    entries.push(
      entry((to) => {
        to.text(module);
        to.text(name);
        to.byte(2);
        to.byte((limits.maximum === undefined ? 0 : 1) | (limits.shared === true ? 2 : 0));
        to.unsigned(limits.initial);
        if (limits.maximum !== undefined) to.unsigned(limits.maximum);
      }),
    );
    return entries;
  }

  private dataEntries(): ByteWriter[] {
    return this.segments.map(({ offset, bytes }) =>
      entry((to) => {
        to.append([0x00, 0x41]);
        to.signed(offset);
        to.byte(0x0b);
        to.sized(bytes);
      }),
    );
  }
}

const exportEntry = (name: string, index: number): ByteWriter =>
  entry((to) => {
    to.text(name);
    to.byte(0);
    to.unsigned(index);
  });

function entry(write: (to: ByteWriter) => void): ByteWriter {
  const out = new ByteWriter();
  write(out);
  return out;
}

function section(out: ByteWriter, id: number, entries: readonly ByteWriter[]): void {
  if (entries.length === 0) return;
  const body = new ByteWriter();
  body.unsigned(entries.length);
  for (const item of entries) body.append(item.toBytes());
  out.byte(id);
  out.sized(body.toBytes());
}
