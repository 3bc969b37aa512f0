import { before, compare, div, mul, num, ONE, series, when, ZERO } from '../equations/node.js';
import type { Node } from '../equations/node.js';
import type { CohortsEquation, Equation, SeriesEquation, TrialEquation } from '../equations/program.js';
import type { AgesPart, What } from '../model/what.js';
import type { Ages } from './ages.js';
import { memberOf } from './model-row.js';
import type { ModelRow, SumForm } from './model-row.js';
import { hasPart, keyOf, mapParts, visit } from '../equations/node-parts.js';
import { isNumber } from '../equations/node.js';
import type { Specialised } from './specialise.js';

type AgeSum = Extract<Node, { op: 'ageSum' }>;

/** A run of which every equation fits a row of a sheet. */
export interface Lowered {
  readonly rows: readonly ModelRow[];
  /** For the interpreter: rows as series, and the cohorts that their sums read. */
  readonly equations: readonly Equation[];
  /** Profiles at one age, for blocks by age: name and formula. */
  readonly atAge: readonly TrialEquation[];
  readonly constants: ReadonlyMap<string, number>;
}

const partsOf =
  (of: What) =>
  (part: AgesPart): What => ({ kind: 'ages', part, of });

/** Below this share those who entered earlier count as gone: shares multiply up, and 0 must not become a divisor. */
const GONE = num(1e-100);

const byAge = (node: Node): boolean => hasPart(node, ({ op }) => op === 'age' || op === 'profile');
const byMonth = (node: Node): boolean =>
  hasPart(node, ({ op }) => op === 'series' || op === 'month' || op === 'table' || op === 'ageSum');

/** Turns sums over ages into rows: two columns of numbers multiplied where shares lost allow it, a block by age where they do not. */
class Lowering {
  readonly rows: ModelRow[] = [];
  readonly equations: Equation[] = [];
  readonly atAge = new Map<string, TrialEquation>();
  private readonly uses = new Map<string, AgeSum[]>();
  private readonly sums = new Map<string, string>();
  private readonly cohorts = new Map<string, CohortsEquation>();

  constructor(
    private readonly run: Specialised,
    private readonly ages: Ages,
    private readonly horizon: number,
  ) {
    for (const equation of run.equations) {
      if (equation.kind === 'cohorts') this.cohorts.set(equation.name, equation);
      else visit(equation.node, (part) => void (part.op === 'ageSum' && this.use(part)));
    }
  }

  lower(): Lowered {
    for (const equation of this.run.equations) {
      if (equation.kind === 'series') {
        this.put({ ...equation, node: this.withSums(equation.node) });
        continue;
      }
      if (!this.uses.has(equation.name)) continue;
      this.equations.push(equation);
      if (this.shape(equation) === 'index') this.addIndex(equation);
      if (this.shape(equation) === 'block') this.addBlock(equation);
    }
    const { constants } = this.run;
    return { rows: this.rows, equations: this.equations, atAge: [...this.atAge.values()], constants };
  }

  private use(sum: AgeSum): void {
    this.uses.set(sum.cohorts, [...(this.uses.get(sum.cohorts) ?? []), sum]);
  }

  private shape({ name, keep }: CohortsEquation): 'index' | 'aged' | 'block' {
    const uses = this.uses.get(name)!;
    if (uses.some(({ weight }) => byMonth(weight))) return 'block';
    if (!byAge(keep) && uses.every((sum) => sum.when === 'end')) return 'index';
    return byMonth(keep) ? 'block' : 'aged';
  }

  private put(equation: SeriesEquation, form: SumForm | null = null, age: number | null = null): void {
    this.rows.push({ equation, form, age });
    this.equations.push(equation);
  }

  private add(name: string, what: What, unit: string, node: Node, initial: Node | null = null): Node {
    this.put({ kind: 'series', name, reads: 'stock', what, unit, node, initial });
    return series(name);
  }

  /** The name of a series that is this expression, made when there is none. */
  private named(node: Node, name: string, what: What, unit: string): string {
    if (node.op === 'series' && isNumber(node.lag, 0)) return node.name;
    if (!this.rows.some(({ equation }) => equation.name === name)) this.add(name, what, unit, node);
    return name;
  }

  /** Survival since the last month in which nearly all were lost, and what enters divided by it. */
  private addIndex({ name, what, unit, inflow, keep }: CohortsEquation): void {
    const part = partsOf(what);
    const kept = series(this.named(keep, `keep(${name})`, part('keep'), 'share'));
    const entered = series(this.named(inflow, `entered(${name})`, part('entered'), unit));
    const survival = `survival(${name})`;
    const left = mul(before(survival), kept);
    const gone = compare('<', left, GONE);
    this.add(survival, part('survival'), 'share', when(gone, ONE, left), ONE);
    const restart = `restart(${name})`;
    this.add(restart, part('restart'), 'months', when(gone, { op: 'month' }, before(restart)));
    this.add(`scaled(${name})`, part('scaled'), unit, div(entered, series(survival)));
  }

  /** One row per age: n₀ = inflow, n_k(t) = n_{k−1}(t − 1) · keep(t, k). */
  private addBlock({ name, what, unit, inflow, keep }: CohortsEquation): void {
    for (let age = 0; age < this.horizon; age++) {
      const node = age === 0 ? inflow : mul(before(memberOf(name, age - 1)), this.ofAge(keep, age));
      this.put(
        { kind: 'series', name: memberOf(name, age), reads: 'stock', what, unit, node, initial: null },
        null,
        age,
      );
    }
  }

  /** An expression at one age. */
  private ofAge(node: Node, age: number): Node {
    if (node.op === 'age') return num(age);
    if (node.op !== 'profile') return mapParts(node, (part) => this.ofAge(part, age));
    const name = memberOf(this.ages.own(node.name), age);
    if (!this.atAge.has(name)) {
      const { what, node: profile } = this.ages.formula(node.name);
      this.atAge.set(name, { name, what, unit: '', node: this.ofAge(profile, age) });
    }
    return { op: 'input', name };
  }

  private withSums(node: Node): Node {
    return node.op === 'ageSum' ? series(this.sum(node)) : mapParts(node, (part) => this.withSums(part));
  }

  /** The series that holds a sum over ages. */
  private sum(sum: AgeSum): string {
    const key = keyOf(sum);
    const known = this.sums.get(key);
    if (known !== undefined) return known;
    const cohorts = this.cohorts.get(sum.cohorts)!;
    const count = [...this.sums.values()].filter((name) => name.startsWith(`sum(${sum.cohorts})`)).length;
    const name = `sum(${sum.cohorts})${count === 0 ? '' : ` #${count + 1}`}`;
    this.sums.set(key, name);
    const form = this.formOf(sum, cohorts, name);
    const part = partsOf(cohorts.what);
    const what = sum.when === 'carried' ? part('carried') : part('sum');
    const { unit } = cohorts;
    this.put(
      {
        kind: 'series',
        name,
        reads: 'stock',
        what: isNumber(sum.weight, 1) ? what : part('weighted'),
        unit,
        node: sum,
        initial: null,
      },
      form,
    );
    return name;
  }

  private formOf({ weight, when: at }: AgeSum, cohorts: CohortsEquation, sum: string): SumForm {
    const { name, what, inflow, unit } = cohorts;
    const carried = at === 'carried';
    const part = partsOf(what);
    switch (this.shape(cohorts)) {
      case 'index': {
        const line = isNumber(weight, 1) ? null : this.ages.profile(weight, `weight(${name})`, part('weight'));
        const row = (part: string): string => `${part}(${name})`;
        return {
          kind: 'index',
          scaled: row('scaled'),
          survival: row('survival'),
          restart: row('restart'),
          weight: line,
        };
      }
      case 'aged': {
        const keep = this.ages.profile(cohorts.keep, `keep(${name})`, part('keep'));
        const survival = this.ages.survival(keep, `survival(${name})`, part('survival'));
        const line = this.ages.profile(weight, `weight(${name})`, part('weight'));
        const weighted = this.ages.weighted(survival, line, carried, `weighted(${name})`, part('weightedAge'));
        const entered = this.named(inflow, `entered(${name})`, part('entered'), unit);
        return { kind: 'aged', inflow: entered, weight: weighted, carried };
      }
      case 'block': {
        if (isNumber(weight, 1)) return { kind: 'block', block: name, carried };
        const { keep } = cohorts;
        const isLoss =
          keep.op === 'binary' &&
          keep.operator === '-' &&
          isNumber(keep.left, 1) &&
          keyOf(keep.right) === keyOf(weight);
        if (isLoss && carried) return { kind: 'lost', block: name };
        return {
          kind: 'block',
          block: this.weightedBlock(cohorts, weight, carried, `weighted ${sum}`),
          carried: false,
        };
      }
    }
  }

  /** A second block: members times their weight in the month. */
  private weightedBlock({ name, what, unit }: CohortsEquation, weight: Node, carried: boolean, block: string): string {
    const part = partsOf(what);
    for (let age = 0; age < this.horizon; age++) {
      const members = carried ? (age === 0 ? ZERO : before(memberOf(name, age - 1))) : series(memberOf(name, age));
      const node = mul(members, this.ofAge(weight, age));
      this.put(
        {
          kind: 'series',
          name: memberOf(block, age),
          reads: 'stock',
          what: part('weighted'),
          unit,
          node,
          initial: null,
        },
        null,
        age,
      );
    }
    return block;
  }
}

/** The rows of a run. @param ages gets the lines by age that its sums need */
export const lower = (run: Specialised, ages: Ages, horizon: number): Lowered =>
  new Lowering(run, ages, horizon).lower();
