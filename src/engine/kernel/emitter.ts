import type { Node } from '../../equations/node.js';
import type { Code, Func, Local, Statement } from '../wasm/code.js';
import type { FunctionBuilder } from '../wasm/assembler.js';
import { when } from '../wasm/control.js';
import { f64, i32 } from '../wasm/scalar.js';
import { f64x2, i32x4, v128 } from '../wasm/simd.js';
import type { Interned } from './interned.js';
import { InternTable } from './interned.js';
import type { Layout } from './layout.js';
import { countUp, lesser } from './loops.js';
import { flag, wholePart } from './whole-part.js';

export type Vector = Code<'v128'>;
type Word = Code<'i32'>;

/** Routines that nodes call, two trials at a time. */
export interface Routines {
  readonly exp: Func<readonly ['v128'], 'v128'>;
  readonly log: Func<readonly ['v128'], 'v128'>;
  readonly pow: Func<readonly ['v128', 'v128'], 'v128'>;
  readonly poisson: Func<readonly ['v128', 'v128'], 'v128'>;
  readonly binomial: Func<readonly ['v128', 'v128', 'v128'], 'v128'>;
}

/** Variables that the code of a trial pair shares. */
export interface Registers {
  readonly trial: Local<'i32'>;
  /** Byte offset of the pair in a column of the block. */
  readonly pair: Local<'i32'>;
  readonly month: Local<'i32'>;
  readonly age: Local<'i32'>;
  /** Address of the uniforms of this pair and month, one vector for each stream. */
  readonly uniforms: Local<'i32'>;
}

/** How the current month, the month before and earlier months of a series are read. */
export interface SeriesAccess {
  readonly current: (name: string) => Vector;
  readonly before: (name: string) => Vector;
  readonly initial: (name: string) => Vector;
  readonly cohortMembers: (name: string) => number;
  /** The last age at which a profile is not 0 in either trial; null = not known. */
  readonly reach: (profile: string) => Local<'i32'> | null;
}

const ZERO = f64x2.const(0);

const comparisons = {
  '<': f64x2.lt,
  '<=': f64x2.le,
  '>': f64x2.gt,
  '>=': f64x2.ge,
  '==': f64x2.eq,
  '!=': f64x2.ne,
} as const;
const isComparison = (operator: string): operator is keyof typeof comparisons => operator in comparisons;
const arithmetic = {
  '+': f64x2.add,
  '-': f64x2.sub,
  '*': f64x2.mul,
  '/': f64x2.div,
  min: f64x2.min,
  max: f64x2.max,
} as const;
const isArithmetic = (operator: string): operator is keyof typeof arithmetic => operator in arithmetic;

/** Turns nodes into code, each distinct node once: per-trial ones before the months, others where they are first needed. */
export class Emitter {
  readonly table = new InternTable();
  /** Runs once per trial pair. */
  readonly prelude: Statement[] = [];
  /** Runs once per month; the current target of new statements. */
  statements: Statement[] = [];
  readonly tables = new Map<string, readonly number[]>();
  private readonly kept = new Map<number, Local<'v128'>>();

  constructor(
    private readonly func: FunctionBuilder,
    private readonly routines: Routines,
    private readonly registers: Registers,
    private readonly layout: () => Layout,
    private readonly access: SeriesAccess,
    /** Streams of counts; null = counts are expected ones. */
    private readonly streams: readonly string[] | null,
  ) {}

  /** The value of a node; statements it needs are put before. */
  value(node: Node): Vector {
    return this.use(this.table.intern(node));
  }

  /** A variable that holds the value of a node. */
  local(node: Node): Local<'v128'> {
    return this.keep(this.table.intern(node));
  }

  private use(item: Interned): Vector {
    const known = this.kept.get(item.id);
    if (known !== undefined) return known;
    if (item.node.op === 'number') return f64x2.const(item.node.value);
    if (item.level === 'age') return this.compute(item);
    const cheap = item.node.op === 'series' && item.parts[0].node.op === 'number' && item.parts[0].node.value === 0;
    if (cheap || (item.level === 'month' && item.uses < 2)) return this.compute(item);
    return this.keep(item);
  }

  private keep(item: Interned): Local<'v128'> {
    const known = this.kept.get(item.id);
    if (known !== undefined) return known;
    const target = item.level === 'trial' ? this.prelude : this.statements;
    const outer = this.statements;
    if (item.level === 'trial') this.statements = this.prelude;
    const code = this.compute(item);
    this.statements = outer;
    const local = this.func.local('v128');
    target.push(local.set(code));
    this.kept.set(item.id, local);
    return local;
  }

  private compute(item: Interned): Vector {
    const { node, parts } = item;
    const part = (index: number): Vector => this.use(parts[index]);
    switch (node.op) {
      case 'number':
        return f64x2.const(node.value);
      case 'input':
        return v128.load(this.registers.pair, this.layout().value(node.name));
      case 'switch':
        return v128.load64Splat(i32.const(0), this.layout().switch(node.name));
      case 'month':
        return f64x2.splat(f64.fromI32(this.registers.month));
      case 'age':
        return f64x2.splat(f64.fromI32(this.registers.age));
      case 'table':
        this.tables.set(node.name, node.values);
        return v128.load64Splat(i32.shl(this.registers.month, i32.const(3)), this.layout().table(node.name));
      case 'profile':
        return v128.load(i32.shl(this.registers.age, i32.const(4)), this.layout().profile(node.name));
      case 'series':
        return this.seriesAt(node.name, parts[0]);
      case 'unary':
        return this.unary(node.operator, parts[0]);
      case 'binary':
        return this.binary(node.operator, item);
      case 'if':
        return v128.bitselect(part(1), part(2), this.mask(parts[0]));
      case 'poisson':
        return this.streams !== null ? this.poisson(node.stream, parts[0]) : part(0);
      case 'binomial':
        return this.streams !== null ? this.binomial(node.stream, parts[0], parts[1]) : f64x2.mul(part(0), part(1));
      case 'split':
        return this.split(node, parts[0]);
      case 'ageSum':
        return this.ageSum(node, parts[0]);
      case 'bernoulli':
        throw new Error('chances of success are drawn before the months');
    }
  }

  /** All ones where the node is not 0. */
  private mask(item: Interned): Vector {
    const { node } = item;
    if (this.kept.has(item.id) || item.uses > 1 || item.level === 'trial') return f64x2.ne(this.use(item), ZERO);
    if (node.op === 'unary' && node.operator === 'not') return v128.not(this.mask(item.parts[0]));
    if (node.op === 'binary') {
      const [left, right] = item.parts;
      if (node.operator === 'and') return v128.and(this.mask(left), this.mask(right));
      if (node.operator === 'or') return v128.or(this.mask(left), this.mask(right));
      if (isComparison(node.operator)) return comparisons[node.operator](this.use(left), this.use(right));
    }
    return f64x2.ne(this.use(item), ZERO);
  }

  private unary(operator: Extract<Node, { op: 'unary' }>['operator'], operand: Interned): Vector {
    if (operator === 'not') return flag(v128.not(this.mask(operand)));
    const value = this.use(operand);
    const round = (): Vector => f64x2.floor(f64x2.add(value, f64x2.const(0.5)));
    switch (operator) {
      case 'negate':
        return f64x2.neg(value);
      case 'exp':
        return this.routines.exp.call(value);
      case 'log':
        return this.routines.log.call(value);
      case 'sqrt':
        return f64x2.sqrt(value);
      case 'abs':
        return f64x2.abs(value);
      case 'round':
        return round();
      case 'whole':
        return this.streams !== null ? round() : value;
      case 'defined':
        // x − x is NaN for what is infinite or undefined.
        return v128.bitselect(value, f64x2.const(NaN), f64x2.eq(f64x2.sub(value, value), ZERO));
    }
  }

  private binary(operator: Extract<Node, { op: 'binary' }>['operator'], item: Interned): Vector {
    const [left, right] = item.parts;
    if (operator === 'and') return flag(v128.and(this.mask(left), this.mask(right)));
    if (operator === 'or') return flag(v128.or(this.mask(left), this.mask(right)));
    const [a, b] = [this.use(left), this.use(right)];
    if (isComparison(operator)) return flag(comparisons[operator](a, b));
    if (isArithmetic(operator)) return arithmetic[operator](a, b);
    return this.routines.pow.call(a, b);
  }

  private seriesAt(name: string, lag: Interned): Vector {
    const { node } = lag;
    if (node.op === 'number' && node.value === 0) return this.access.current(name);
    if (node.op === 'number' && node.value === 1) return this.access.before(name);
    const months = this.use(lag);
    const at = this.func.local('v128');
    const index = this.func.local('v128');
    this.statements.push(
      at.set(f64x2.sub(f64x2.splat(f64.fromI32(this.registers.month)), months)),
      index.set(i32x4.truncateZero(f64x2.max(at, ZERO))),
    );
    const history = this.layout().history(name);
    const lane = (position: 0 | 1): Code<'f64'> =>
      f64.load(i32.shl(i32x4.extract(index, position), i32.const(4)), history + 8 * position);
    const read = f64x2.replace(f64x2.splat(lane(0)), 1, lane(1));
    return v128.bitselect(this.access.initial(name), read, f64x2.lt(at, ZERO));
  }

  private draw(stream: string): Vector {
    const position = this.streams?.indexOf(stream) ?? -1;
    if (position < 0) throw new Error(`the kernel has no stream ${stream}`);
    return v128.load(this.registers.uniforms, 16 * position);
  }

  /** Nothing is counted where neither trial needs it. */
  private ifAny(mask: Local<'v128'>, drawn: Vector, otherwise: Vector): Vector {
    const result = this.func.local('v128');
    this.statements.push(
      result.set(otherwise),
      when(v128.anyTrue(mask), [result.set(v128.bitselect(drawn, result, mask))]),
    );
    return result;
  }

  private poisson(stream: string, mean: Interned): Vector {
    const expected = this.keep(mean);
    const mask = this.func.local('v128');
    this.statements.push(mask.set(f64x2.gt(expected, ZERO)));
    return this.ifAny(mask, this.routines.poisson.call(expected, this.draw(stream)), expected);
  }

  private binomial(stream: string, n: Interned, p: Interned): Vector {
    const [of, chance] = [this.keep(n), this.keep(p)];
    const mask = this.func.local('v128');
    this.statements.push(mask.set(v128.and(f64x2.gt(of, ZERO), f64x2.gt(chance, ZERO))));
    return this.ifAny(mask, this.routines.binomial.call(of, chance, this.draw(stream)), ZERO);
  }

  private split(node: Extract<Node, { op: 'split' }>, amount: Interned): Vector {
    const value = this.keep(amount);
    const { weights, index } = node;
    if (this.streams === null) return f64x2.mul(value, f64x2.const(weights[index]));
    return wholePart(value, weights, index, (code) => {
      const local = this.func.local('v128');
      this.statements.push(local.set(code));
      return local;
    });
  }

  /** Month-level parts of an age-level node are computed before the loop over ages. */
  beforeAges(item: Interned): void {
    if (item.level === 'age') item.parts.forEach((part) => this.beforeAges(part));
    else if (item.node.op !== 'number') this.keep(item);
  }

  private ageSum(node: Extract<Node, { op: 'ageSum' }>, weight: Interned): Vector {
    this.beforeAges(weight);
    const carried = node.when === 'carried' ? 1 : 0;
    const sum = this.func.local('v128');
    const { age, month } = this.registers;
    const members = v128.load(i32.shl(age, i32.const(4)), this.access.cohortMembers(node.cohorts) - 16 * carried);
    const plain = weight.node.op === 'number' && weight.node.value === 1;
    const term = plain ? members : f64x2.mul(members, this.use(weight));
    const reach = weight.node.op === 'profile' ? this.access.reach(weight.node.name) : null;
    const last = reach === null ? month : lesser(month, reach);
    this.statements.push(sum.set(ZERO), ...this.overAges(age, carried, last, [sum.set(f64x2.add(sum, term))]));
    return sum;
  }

  /** Statements for age = from … to, ascending. */
  overAges(age: Local<'i32'>, from: number, to: Word, body: readonly Statement[]): Statement[] {
    return [age.set(i32.const(from)), countUp(age, to, body)];
  }
}
