import type { Node } from '../../src/equations/node.js';
import type { CohortsEquation, Equation, Program, SeriesEquation } from '../../src/equations/program.js';
import { numpyExpression, pythonNumber } from './expression-numpy.js';
import { levels } from './levels.js';
import type { Level, LevelOf } from './levels.js';
import { partsOf } from '../../src/equations/node-parts.js';
import { neededFor, rootsOf } from '../../src/engine/kernel/dependencies.js';
import { nodesIn } from './nodes.js';
import { storageOf } from './storage.js';
import type { Storage } from './storage.js';
import { CNames } from './uniform-pass.js';

const SERIES_NOW = (name: string): Node => ({ op: 'series', name, lag: { op: 'number', value: 0 } });

/** Writes the body of `simulate`: once a chunk of trials, then month by month. Values used twice get a name, as one would by hand. */
class NumpyWriter {
  readonly once: string[] = [];
  readonly month: string[] = [];
  private readonly program: Program;
  private readonly wanted: readonly string[];
  private readonly levelOf: LevelOf;
  private readonly storage: ReadonlyMap<string, Storage>;
  private readonly names: CNames;
  private readonly uses = new Map<string, number>();
  private readonly keys = new Map<Node, string>();
  private readonly kept = new Map<string, string>();
  private readonly profiles = new Set<string>();

  constructor(program: Program, equations: readonly Equation[], wanted: readonly string[]) {
    this.program = program;
    this.wanted = wanted;
    this.levelOf = levels(program, equations, true);
    this.storage = storageOf(equations);
    this.names = new CNames(program);
    for (const equation of equations)
      for (const root of rootsOf(equation))
        for (const node of nodesIn(root)) this.uses.set(this.key(node), (this.uses.get(this.key(node)) ?? 0) + 1);
  }

  add(equation: Equation): void {
    if (equation.kind === 'series') this.addSeries(equation);
    else this.addCohorts(equation);
  }

  private key(node: Node): string {
    const known = this.keys.get(node) ?? JSON.stringify(node);
    this.keys.set(node, known);
    return known;
  }

  private addSeries({ name, node, initial }: SeriesEquation): void {
    const index = this.names.of(name);
    const storage = this.storage.get(name) ?? { kind: 'month' };
    this.month.push(`v${index} = ${this.read(node)}`);
    if (storage.kind !== 'month') {
      const start = initial === null ? '0.0' : this.read(initial);
      if (storage.kind === 'ring') {
        this.once.push(`s${index} = [${start}] * ${storage.rows}`);
        this.month.push(`s${index}[t & ${storage.rows - 1}] = v${index}`);
      } else {
        const columns = this.levelOf(SERIES_NOW(name)).trial ? 'n' : '1';
        this.once.push(`s${index} = np.empty((T + 1, ${columns}))`, `s${index}[0] = ${start}`);
        this.month.push(`s${index}[t + 1] = v${index}`);
      }
    }
    const slot = this.wanted.indexOf(name);
    if (slot >= 0) this.month.push(`out[${slot}, t] = v${index}`);
  }

  private addCohorts({ name, inflow, keep }: CohortsEquation): void {
    const members = `n${this.names.of(name)}`;
    const columns = this.levelOf({
      op: 'ageSum',
      cohorts: name,
      weight: { op: 'number', value: 1 },
      when: 'end',
    }).trial;
    this.once.push(`${members} = np.zeros((T, ${columns ? 'n' : '1'}))`);
    this.month.push('first = 1', `${members}[:t] *= ${this.read(keep)}`, `${members}[t] = ${this.read(inflow)}`);
  }

  private read(node: Node): string {
    return numpyExpression(
      node,
      (part) => this.named(part),
      (part) => !this.levelOf(part).trial && !this.levelOf(part).age,
    );
  }

  private named(node: Node): string | null {
    const level = this.levelOf(node);
    const leaf = partsOf(node).length === 0 || node.op === 'series' || node.op === 'ageSum';
    if (!leaf && !level.age && (!level.month || this.uses.get(this.key(node))! > 1)) return this.keep(node, level);
    switch (node.op) {
      case 'input': {
        const row = `values[${this.names.value(node.name)}]`;
        return this.keep(node, level, () => (level.trial ? row : `${row}[0]`));
      }
      case 'switch':
        return `switches[${this.program.switches.indexOf(node.name)}]`;
      case 'month':
        return 'month';
      case 'table':
        return (
          this.keep(node, { ...level, month: false }, () => `np.array([${node.values.map(pythonNumber).join(', ')}])`) +
          '[t]'
        );
      case 'age':
        return 'ages(t, first)';
      case 'profile':
        return `${this.profile(node.name)}[first:t + 1][::-1]`;
      case 'series':
        return this.series(node);
      case 'ageSum':
        return this.keep(node, level, () => this.ageSum(node));
      default:
        return null;
    }
  }

  /** A name for the value: before the month loop if it lasts a trial. */
  private keep(node: Node, level: Level, make?: () => string): string {
    const key = this.key(node);
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const write =
      make ??
      ((): string =>
        numpyExpression(
          node,
          (part) => (part === node ? null : this.named(part)),
          (part) => !this.levelOf(part).trial,
        ));
    const text = write();
    const name = `x${this.kept.size}`;
    this.kept.set(key, name);
    (level.month ? this.month : this.once).push(`${name} = ${text}`);
    return name;
  }

  private series(node: Extract<Node, { op: 'series' }>): string {
    const index = this.names.of(node.name);
    const lag = node.lag.op === 'number' ? node.lag.value : null;
    if (lag === 0) return `v${index}`;
    const storage = this.storage.get(node.name)!;
    if (storage.kind === 'ring') return `s${index}[(t - ${lag}) & ${storage.rows - 1}]`;
    const rows = this.levelOf(node.lag).trial ? this.whole(node.lag) : `int(${this.read(node.lag)})`;
    if (!this.levelOf(node.lag).trial) return `s${index}[max(t - ${rows}, -1) + 1]`;
    const columns = this.levelOf(SERIES_NOW(node.name)).trial ? 'lanes' : '0';
    return `s${index}[np.maximum(t - ${rows}, -1) + 1, ${columns}]`;
  }

  /** A drawn lag as whole numbers, made once. */
  private whole(lag: Node): string {
    const value = this.read(lag);
    const name = `whole_${value}`;
    if (!this.once.includes(`${name} = ${value}.astype(np.int64)`))
      this.once.push(`${name} = ${value}.astype(np.int64)`);
    return name;
  }

  private ageSum(node: Extract<Node, { op: 'ageSum' }>): string {
    const first = node.when === 'carried' ? 1 : 0;
    const members = `n${this.names.of(node.cohorts)}[:t + 1 - first]`;
    this.month.push(`first = ${first}`);
    if (node.weight.op === 'number' && node.weight.value === 1) return `${members}.sum(axis=0)`;
    const level = this.levelOf(node.weight);
    if (!level.age) return `(${members}.sum(axis=0) * ${this.read(node.weight)})`;
    if (!level.trial) return `(${this.read(node.weight)})[:, 0] @ ${members}`;
    return `np.einsum('ij,ij->j', ${members}, ${this.read(node.weight)})`;
  }

  private profile(name: string): string {
    const array = `p${this.names.profile(name)}`;
    if (this.profiles.has(name)) return array;
    this.profiles.add(name);
    const profile = this.program.profiles.find((candidate) => candidate.name === name)!;
    const columns = this.levelOf({ op: 'profile', name }).trial ? 'n' : '1';
    const text = this.read(profile.node).replaceAll('ages(t, first)', 'np.arange(T + 1.0)[:, None]');
    this.once.push(`${array} = np.broadcast_to(${text}, (T + 1, ${columns}))`);
    return array;
  }
}

const indented = (lines: readonly string[], depth: number): string =>
  lines.map((line) => '    '.repeat(depth) + line).join('\n');

/**
 * The program as Python over numpy arrays of trials: `simulate(values, switches, out)` with `values[v]` a row over trials and
 * `out[s, t]` one over trials for each series of `wanted`. Counts are at their mean.
 * @throws Error for a program with random counts, or a wanted series that it has not
 */
export function emitNumpy(program: Program, wanted: readonly string[]): string {
  if (program.counts === 'random') throw new Error('the numpy reference has expected counts alone');
  const equations = neededFor(program, wanted).equations;
  const writer = new NumpyWriter(program, equations, wanted);
  for (const equation of equations) writer.add(equation);
  return [
    'import numpy as np',
    `T = ${program.horizon}`,
    'def ages(t, first):',
    '    return np.arange(float(t), first - 1.0, -1.0)[:, None]',
    'def simulate(values, switches, out):',
    '    n = values.shape[1]',
    '    lanes = np.arange(n)',
    indented(writer.once, 1),
    '    for t in range(T):',
    '        month = np.float64(t)',
    indented(writer.month, 2),
    '',
  ].join('\n');
}
