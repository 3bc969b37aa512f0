import type { Scenario } from '../model/scenario.js';
import { readsOf, seriesName, unitOf } from '../model/series.js';
import type { What } from '../model/what.js';
import type { Node } from './node.js';
import { add, before, series, unary, ZERO } from './node.js';
import type { CohortsEquation, Equation, Input, Profile, Run, SeriesEquation, TrialEquation } from './program.js';

/** How a series stands in the program. */
type Written = Pick<SeriesEquation, 'name' | 'unit' | 'reads'>;

/** Collects the equations of a program in their order of evaluation. Names are unique; a second use of an input is the same input. */
export class ProgramBuilder {
  readonly scenario: Scenario;
  readonly equations: Equation[] = [];
  readonly trialEquations: TrialEquation[] = [];
  readonly profiles: Profile[] = [];
  readonly reported: string[] = [];
  readonly runs: Run[] = [];
  private readonly inputsById = new Map<string, Input>();
  private readonly trialNames = new Set<string>();
  private readonly switchNames = new Set<string>();
  private readonly names = new Set<string>();
  private readonly totalsWanted = new Set<string>();

  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }

  get inputs(): Input[] {
    return [...this.inputsById.values()];
  }

  get switches(): string[] {
    return [...this.switchNames];
  }

  input(definition: Input): Node {
    if (!this.inputsById.has(definition.id)) this.inputsById.set(definition.id, definition);
    return { op: 'input', name: definition.id };
  }

  /**
   * Adds a once-per-trial equation, or finds the one of this name.
   * @param written name and unit where they are not those of the catalogue
   */
  trial(what: What, node: () => Node, written: Partial<Written> = {}): Node {
    const { name, unit } = { ...this.writtenAs(what), ...written };
    if (!this.trialNames.has(name)) {
      this.trialNames.add(name);
      const made = node();
      this.trialEquations.push({ name, what, unit, node: made });
    }
    return { op: 'input', name };
  }

  profile(what: What, node: Node): Node {
    const { name } = this.writtenAs(what);
    this.profiles.push({ name, what, node });
    return { op: 'profile', name };
  }

  switch(name: string): Node {
    this.switchNames.add(name);
    return { op: 'switch', name };
  }

  /** Value before month 0 of a series that stands already (trial level). */
  initialOf(name: string): Node {
    const equation = this.equations.find((candidate) => candidate.name === name);
    return equation?.kind === 'series' && equation.initial !== null ? equation.initial : ZERO;
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  /**
   * Adds a monthly series and gives its value in the same month. `reported` series appear in exports; name, unit and reading are those
   * of the catalogue where they are not given.
   */
  series(what: What, node: Node, options: Partial<Written> & { initial?: Node; reported?: boolean } = {}): Node {
    const { initial = null, reported = false, ...written } = options;
    const { name, unit, reads } = { ...this.writtenAs(what), ...written };
    this.push({ kind: 'series', name, what, reads, unit, node, initial });
    if (reported) this.reported.push(name);
    return series(name);
  }

  /** A stock by age; its name is given back. */
  cohorts(what: What, { inflow, keep }: Pick<CohortsEquation, 'inflow' | 'keep'>): string {
    const { name, unit } = this.writtenAs(what);
    this.push({ kind: 'cohorts', name, what, unit, inflow, keep });
    return name;
  }

  /** Name of the running total of a series; its equation is added at the end of the month. */
  totalOf(name: string): string {
    this.totalsWanted.add(name);
    return `total(${name})`;
  }

  /** Adds the running totals asked for so far, of series that stand already. */
  finishTotals(): void {
    for (const name of this.totalsWanted) {
      const total = `total(${name})`;
      if (!this.has(name) || this.has(total)) continue;
      const of = this.equations.find((equation) => equation.name === name)!.what;
      this.series({ kind: 'total', name, of }, add(before(total), series(name)), {
        name: total,
        unit: '',
        reads: 'stock',
      });
    }
  }

  /** A count that must be whole when counts are random. */
  whole(node: Node): Node {
    return unary('whole', node);
  }

  /** What the catalogue says of a series. */
  private writtenAs(what: What): Written {
    if (what.kind !== 'series') return { name: '', unit: '', reads: 'stock' };
    const { key, of } = what;
    return { name: seriesName(key, of), unit: unitOf(key, this.scenario.currency), reads: readsOf(key) };
  }

  private push(equation: Equation): void {
    if (this.names.has(equation.name)) throw new Error(`two equations are named ${equation.name}`);
    this.names.add(equation.name);
    this.equations.push(equation);
  }
}
