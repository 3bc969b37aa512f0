import type { Node } from '../../src/equations/node.js';
import type { CohortsEquation, Equation, Profile, Program, SeriesEquation } from '../../src/equations/program.js';
import { streamId } from '../../src/random/stream.js';
import { expression } from './expression-c.js';
import type { LevelOf } from './levels.js';
import { storageOf } from './storage.js';
import type { Storage } from './storage.js';
import type { CNames, UniformPass } from './uniform-pass.js';
import { ageSumText, cohortsText, historyStart, inBlock, overLanes, profileText } from './block-text.js';
import { ref, renderPieces } from './unit.js';
import type { Piece } from './unit.js';

/**
 * The function that simulates one block of LANES trials: values that last a trial before the month loop, then month by month each
 * equation that differs between trials. Equations come in their order through `add`.
 */
export class BlockWriter {
  private readonly program: Program;
  private readonly levelOf: LevelOf;
  private readonly names: CNames;
  private readonly uniform: UniformPass;
  private readonly storage: ReadonlyMap<string, Storage>;
  private readonly profiles: ReadonlyMap<string, Profile>;
  private readonly cohorts: ReadonlySet<string>;
  private readonly wanted: readonly string[];
  private readonly trial: Piece[] = [];
  private readonly month: Piece[] = [];
  private readonly arrays: string[] = [];
  /** Names of values made by `prepare`; those of the month are read anew in each. */
  private readonly once = new Set<string>();
  private readonly monthly = new Set<string>();
  private readonly kept = new Map<string, number>();
  private readonly current = new Map<string, number>();
  private readonly done = new Set<string>();
  private next = 0;

  constructor(
    program: Program,
    equations: readonly Equation[],
    wanted: readonly string[],
    parts: { levelOf: LevelOf; names: CNames; uniform: UniformPass },
  ) {
    this.program = program;
    this.wanted = wanted;
    this.levelOf = parts.levelOf;
    this.names = parts.names;
    this.uniform = parts.uniform;
    this.storage = storageOf(equations);
    this.profiles = new Map(program.profiles.map((profile) => [profile.name, profile]));
    const differing = equations.filter((equation) => equation.kind === 'cohorts' && this.differs(equation));
    this.cohorts = new Set(differing.map(({ name }) => name));
  }

  /** Whether an equation differs between trials; the others belong to the uniform pass. */
  differs(equation: Equation): boolean {
    if (equation.kind === 'series')
      return this.levelOf({ op: 'series', name: equation.name, lag: { op: 'number', value: 0 } }).trial;
    return this.levelOf({ op: 'ageSum', cohorts: equation.name, weight: { op: 'number', value: 1 }, when: 'end' })
      .trial;
  }

  add(equation: Equation): void {
    if (!this.differs(equation)) this.addUniform(equation);
    else if (equation.kind === 'series') this.addSeries(equation);
    else this.addCohorts(equation);
    this.done.add(equation.name);
  }

  render(): string {
    const month = renderPieces(this.month, new Set());
    const trial = renderPieces(this.trial, new Set(month.arrays));
    const arrays = new Set([...trial.arrays, ...month.arrays]);
    return [
      'static void block(const double *restrict values, int64_t stride, uint64_t trial, double *restrict out) {',
      '  (void)trial;',
      ...this.arrays.map((array) => `  ${array}`),
      ...[...arrays].map((id) => `  double a${id}[LANES] ALIGNED;`),
      ...[...this.once].map((name) => `  const double q${name} = ${name};`),
      trial.text,
      '  for (int64_t t = 0; t < MONTHS; t++) {',
      '  const double month = (double)t;',
      '  (void)month;',
      ...[...this.monthly].map((name) => `  const double q${name} = ${name}[t];`),
      month.text,
      '  }',
      '}',
    ].join('\n');
  }

  private addUniform(equation: Equation): void {
    this.uniform.add(equation);
    const slot = this.wanted.indexOf(equation.name);
    if (slot < 0) return;
    const value = this.read({ op: 'series', name: equation.name, lag: { op: 'number', value: 0 } });
    this.month.push({ kind: 'lane', sets: null, text: this.output(slot, value) });
  }

  private addSeries(equation: SeriesEquation): void {
    const { name, node, initial } = equation;
    const index = this.names.of(name);
    const id = this.set(this.month, () => this.read(node));
    this.current.set(name, id);
    const storage = this.storage.get(name) ?? { kind: 'month' };
    if (storage.kind !== 'month') {
      const rows = storage.kind === 'ring' ? storage.rows : this.program.horizon + 1;
      const row = storage.kind === 'ring' ? `(t & ${rows - 1})` : '(t + 1)';
      this.arrays.push(`double s${index}[${rows} * LANES] ALIGNED;`);
      const start = initial === null ? '0.0' : this.read(initial, this.trial);
      // A ring starts with the starting stock in every row, the whole history with row 0.
      const text = historyStart(`s${index}`, storage.kind === 'ring' ? rows : 1, start);
      this.trial.push({ kind: 'block', text });
      this.month.push({ kind: 'lane', sets: null, text: `s${index}[${row} * LANES + l] = ${ref(id)};` });
    }
    const slot = this.wanted.indexOf(name);
    if (slot >= 0) this.month.push({ kind: 'lane', sets: null, text: this.output(slot, ref(id)) });
  }

  private addCohorts(equation: CohortsEquation): void {
    const members = `n${this.names.of(equation.name)}`;
    this.arrays.push(`double ${members}[MONTHS * LANES] ALIGNED;`);
    const inflow = this.set(this.month, () => this.read(equation.inflow));
    const byAge = this.levelOf(equation.keep).age;
    const keep = byAge ? this.read(equation.keep) : ref(this.set(this.month, () => this.read(equation.keep)));
    this.month.push({ kind: 'block', text: cohortsText(members, keep, ref(inflow)) });
  }

  private output(slot: number, value: string): string {
    return `out[(${slot} * MONTHS + t) * stride + l] = ${value};`;
  }

  private set(pieces: Piece[], text: () => string): number {
    const written = text();
    const id = this.next++;
    pieces.push({ kind: 'lane', sets: id, text: written });
    return id;
  }

  /** A value worked out once under its text; later uses of an equal node find it. */
  private keep(key: string, make: () => number): string {
    const known = this.kept.get(key);
    if (known !== undefined) return ref(known);
    const id = make();
    this.kept.set(key, id);
    return ref(id);
  }

  /** A node in a loop over lanes. What lasts a trial is hoisted out of the month loop, what no trial changes out of the block. */
  private read(node: Node, pieces: Piece[] = this.month): string {
    return expression(node, (part) => this.named(part, pieces));
  }

  private named(node: Node, pieces: Piece[]): string | null {
    const level = this.levelOf(node);
    if (node.op === 'number') return null;
    if (!level.trial) return this.fromUniform(node, level);
    if (level.age) return node.op === 'profile' ? `${this.profile(node.name)}[age * LANES + l]` : null;
    if (!level.month && pieces !== this.trial && node.op !== 'input')
      return this.keep(JSON.stringify(node), () => this.set(this.trial, () => this.read(node, this.trial)));
    return this.piece(node, pieces);
  }

  private fromUniform(node: Node, level: { month: boolean; age: boolean }): string | null {
    if (node.op === 'age') return '(double)age';
    if (node.op === 'profile') return `${this.uniform.profile(node.name)}[age]`;
    if (level.age) return null;
    if (!level.month) {
      const name = this.uniform.onceValue(node);
      this.once.add(name);
      return `q${name}`;
    }
    if (node.op === 'month') return 'month';
    const name = this.uniform.monthValue(node);
    this.monthly.add(name);
    return `q${name}`;
  }

  /** Nodes that read arrays or need pieces of their own; null for plain arithmetic. */
  private piece(node: Node, pieces: Piece[]): string | null {
    switch (node.op) {
      case 'input': {
        const text = `values[${this.names.value(node.name)} * stride + l]`;
        return this.keep(JSON.stringify(node), () => this.set(this.trial, () => text));
      }
      case 'series':
        return this.series(node);
      case 'unary':
        return node.operator === 'log' ? this.call(`log_`, [node.operand], pieces) : null;
      case 'binary':
        return node.operator === '^' ? this.call(`pow_`, [node.left, node.right], pieces) : null;
      case 'split':
        return `${this.names.split(node)}(${this.read(node.amount, pieces)})`;
      case 'ageSum':
        return this.keep(`${node.when} ${JSON.stringify(node)}`, () => this.ageSum(node));
      case 'poisson':
      case 'binomial':
        return this.program.counts === 'random' ? this.draw(node) : null;
      case 'bernoulli':
        throw new Error('a Bernoulli draw belongs in a trial equation');
      default:
        return null;
    }
  }

  /** A function with branches, in a loop of its own, so that the loops around it vectorise. */
  private call(name: string, operands: readonly Node[], pieces: Piece[]): string {
    const ids = operands.map((operand) => this.set(pieces, () => this.read(operand, pieces)));
    const id = this.next++;
    const text = overLanes(`${ref(id)}[l] = ${name}(${ids.map((operand) => `${ref(operand)}[l]`).join(', ')});`);
    pieces.push({ kind: 'block', text });
    return ref(id);
  }

  private series(node: Extract<Node, { op: 'series' }>): string {
    const array = `s${this.names.of(node.name)}`;
    const lag = node.lag.op === 'number' ? node.lag.value : null;
    if (lag === 0) {
      const id = this.current.get(node.name);
      if (id === undefined) throw new Error(`series ${node.name} is read before its equation`);
      return ref(id);
    }
    const key = `${this.done.has(node.name) ? 'after' : 'before'} ${JSON.stringify(node)}`;
    return this.keep(key, () => (this.levelOf(node.lag).trial ? this.gathered(node) : this.stored(node, array)));
  }

  /** An earlier month, loaded by itself: under a condition the load would have to be masked. */
  private stored(node: Extract<Node, { op: 'series' }>, array: string): number {
    const storage = this.storage.get(node.name)!;
    const lag = node.lag.op === 'number' ? node.lag.value : `(int64_t)${this.read(node.lag)}`;
    const row = storage.kind === 'ring' ? `((t - ${lag}) & ${storage.rows - 1})` : `(later(t - ${lag}, -1) + 1)`;
    return this.set(this.month, () => `${array}[${row} * LANES + l]`);
  }

  /** A lag that differs between lanes, in a loop of its own. */
  private gathered(node: Extract<Node, { op: 'series' }>): number {
    const index = this.names.of(node.name);
    const row = `(later(t - ${this.wholeLag(node.lag)}, -1) + 1)`;
    const id = this.next++;
    const source = this.differsByName(node.name) ? `s${index}[${row} * LANES + l]` : `u${index}[${row}]`;
    this.month.push({ kind: 'block', text: overLanes(`${ref(id)}[l] = ${source};`) });
    return id;
  }

  private differsByName(name: string): boolean {
    return this.levelOf({ op: 'series', name, lag: { op: 'number', value: 0 } }).trial;
  }

  /** A drawn lag as whole numbers over lanes, made once a trial. */
  private wholeLag(lag: Node): string {
    const value = this.read(lag);
    const array = `i${value.replace(/\D/g, '')}`;
    const declaration = `int64_t ${array}[LANES] ALIGNED;`;
    if (!this.arrays.includes(declaration)) {
      this.arrays.push(declaration);
      this.trial.push({ kind: 'block', text: overLanes(`${array}[l] = (int64_t)${inBlock(value)};`) });
    }
    return `${array}[l]`;
  }

  private ageSum(node: Extract<Node, { op: 'ageSum' }>): number {
    if (this.done.has(node.cohorts) !== (node.when === 'end'))
      throw new Error(`cohorts ${node.cohorts} are summed out of turn`);
    const lanes = this.cohorts.has(node.cohorts);
    const members = `n${this.names.of(node.cohorts)}[${lanes ? '(t - age) * LANES + l' : 't - age'}]`;
    const weight = this.read(node.weight);
    const term = weight === '1.0' ? members : `${members} * ${weight}`;
    const id = this.next++;
    this.month.push({ kind: 'block', text: ageSumText(id, node.when === 'carried' ? 1 : 0, term) });
    return id;
  }

  private draw(node: Extract<Node, { op: 'poisson' | 'binomial' }>): string {
    const operands = node.op === 'poisson' ? [node.mean] : [node.n, node.p];
    const ids = operands.map((operand) => this.set(this.month, () => this.read(operand)));
    const { hi, lo } = streamId(node.stream);
    const id = this.next++;
    const from = `trial, (uint64_t)t + 1, UINT64_C(${lo}), UINT64_C(${hi})`;
    this.month.push({ kind: 'block', text: `draw_${node.op}(${from}, ${ids.map(ref).join(', ')}, ${ref(id)});` });
    return ref(id);
  }

  private profile(name: string): string {
    const array = `p${this.names.profile(name)}`;
    const declaration = `double ${array}[(MONTHS + 1) * LANES] ALIGNED;`;
    if (this.arrays.includes(declaration)) return array;
    this.arrays.push(declaration);
    const value = this.read(this.profiles.get(name)!.node, this.trial);
    this.trial.push({ kind: 'block', text: profileText(array, value) });
    return array;
  }
}
