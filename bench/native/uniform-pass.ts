import type { Node } from '../../src/equations/node.js';
import type { Equation, Profile, Program } from '../../src/equations/program.js';
import { expression, literal, splitC } from './expression-c.js';

/** Names of a program as C sees them: an index each. */
export class CNames {
  readonly program: Program;
  private readonly places = new Map<string, number>();
  private readonly values: ReadonlyMap<string, number>;
  private readonly splits = new Map<string, string>();
  private readonly tables = new Map<Node, string>();
  /** Constant tables and small functions that expressions call for. */
  readonly declarations: string[] = [];

  constructor(program: Program) {
    this.program = program;
    const names = [...program.inputs.map(({ id }) => id), ...program.trialEquations.map(({ name }) => name)];
    this.values = new Map(names.map((name, index) => [name, index]));
  }

  /** Index of a series, cohort or profile. */
  of(name: string): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    this.places.set(name, this.places.size);
    return this.places.size - 1;
  }

  profile(name: string): number {
    return this.of(`profile ${name}`);
  }

  /** Row of an input or trial equation in `values`. */
  value(name: string): number {
    const row = this.values.get(name);
    if (row === undefined) throw new Error(`the program has no input ${name}`);
    return row;
  }

  table(node: Extract<Node, { op: 'table' }>): string {
    const known = this.tables.get(node);
    if (known !== undefined) return known;
    const name = `table${this.tables.size}`;
    this.tables.set(node, name);
    this.declarations.push(`static const double ${name}[] = {${node.values.map(literal).join(', ')}};`);
    return name;
  }

  split(node: Extract<Node, { op: 'split' }>): string {
    const key = `${node.weights.join(' ')} ${node.index}`;
    const known = this.splits.get(key);
    if (known !== undefined) return known;
    const name = `split${this.splits.size}`;
    this.splits.set(key, name);
    this.declarations.push(splitC(name, node.weights, node.index, this.program.counts === 'random'));
    return name;
  }
}

/**
 * Everything that is the same in all trials, as C that runs once a call: scalars `c`, profiles `p`, series `u[t + 1]` with their
 * starting stock first, cohorts `n` by month of birth, and month tables `m` that blocks of trials read.
 */
export class UniformPass {
  private readonly names: CNames;
  private readonly once: string[] = [];
  private readonly monthly: string[] = [];
  private readonly atMonthEnd: string[] = [];
  private readonly globals: string[] = [];
  private readonly shared = new Map<string, string>();
  private readonly profiles = new Map<string, Profile>();
  private readonly written = new Set<string>();

  constructor(names: CNames) {
    this.names = names;
    this.profiles = new Map(names.program.profiles.map((profile) => [profile.name, profile]));
  }

  /** A node that no trial changes, as C; `t` and, where it is read, `age` are in scope. */
  expression(node: Node): string {
    return expression(node, (part) => this.named(part));
  }

  /** A value of the month that blocks of trials read, as a name that stands for it there. */
  monthValue(node: Node): string {
    return this.share(node, 'm', (name) => {
      this.globals.push(`static double ${name}[MONTHS];`);
      this.atMonthEnd.push(`${name}[t] = ${this.expression(node)};`);
    });
  }

  /** A value once a call that blocks of trials read. */
  onceValue(node: Node): string {
    return this.share(node, 'c', (name) => {
      const text = this.expression(node);
      this.globals.push(`static double ${name};`);
      this.once.push(`${name} = ${text};`);
    });
  }

  add(equation: Equation): void {
    const index = this.names.of(equation.name);
    if (equation.kind === 'series') {
      this.globals.push(`static double u${index}[MONTHS + 1];`);
      if (equation.initial !== null) this.once.push(`u${index}[0] = ${this.expression(equation.initial)};`);
      this.monthly.push(`u${index}[t + 1] = ${this.expression(equation.node)};`);
      return;
    }
    this.globals.push(`static double n${index}[MONTHS];`);
    this.monthly.push(
      `for (int64_t age = 1; age <= t; age++) n${index}[t - age] *= ${this.expression(equation.keep)};`,
      `n${index}[t] = ${this.expression(equation.inflow)};`,
    );
  }

  /** Declares a profile that no trial changes. */
  profile(name: string): string {
    const array = `p${this.names.profile(name)}`;
    if (!this.written.has(name)) {
      this.written.add(name);
      const text = this.expression(this.profiles.get(name)!.node);
      this.globals.push(`static double ${array}[MONTHS + 1];`);
      this.once.push(`for (int64_t age = 0; age <= MONTHS; age++) ${array}[age] = ${text};`);
    }
    return array;
  }

  /** Globals, and the function that fills them. */
  render(): string {
    const lines = (texts: readonly string[], indent: string): string[] => texts.map((text) => indent + text);
    return [
      ...this.globals,
      'static void prepare(const double *values, const double *switches, int64_t stride) {',
      '  int64_t t = 0;',
      '  (void)values, (void)switches, (void)stride, (void)t;',
      ...lines(this.once, '  '),
      '  for (t = 0; t < MONTHS; t++) {',
      ...lines(this.monthly, '    '),
      ...lines(this.atMonthEnd, '    '),
      '  }',
      '}',
    ].join('\n');
  }

  private share(node: Node, prefix: string, define: (name: string) => void): string {
    const key = prefix + JSON.stringify(node);
    const known = this.shared.get(key);
    if (known !== undefined) return known;
    const name = `${prefix}${this.shared.size}`;
    this.shared.set(key, name);
    define(name);
    return name;
  }

  private named(node: Node): string | null {
    switch (node.op) {
      case 'input':
        return `values[${this.names.value(node.name)} * stride]`;
      case 'switch':
        return `switches[${this.names.program.switches.indexOf(node.name)}]`;
      case 'month':
        return '(double)t';
      case 'age':
        return '(double)age';
      case 'table':
        return `${this.names.table(node)}[t]`;
      case 'series': {
        const array = `u${this.names.of(node.name)}`;
        if (node.lag.op === 'number' && node.lag.value === 0) return `${array}[t + 1]`;
        return `${array}[later(t - (int64_t)${this.expression(node.lag)}, -1) + 1]`;
      }
      case 'profile':
        return `${this.profile(node.name)}[age]`;
      case 'split':
        return `${this.names.split(node)}(${this.expression(node.amount)})`;
      case 'ageSum': {
        const members = `n${this.names.of(node.cohorts)}[t - age]`;
        const first = node.when === 'carried' ? 1 : 0;
        return `({ double s = 0.0; for (int64_t age = ${first}; age <= t; age++) s += ${members} * ${this.expression(node.weight)}; s; })`;
      }
      default:
        return null;
    }
  }
}
