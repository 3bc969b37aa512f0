import type { Scenario } from '../model/scenario.js';
import type { Node } from './node.js';
import { add, before, series, unary, ZERO } from './node.js';
import type {
  CohortsEquation,
  Equation,
  Input,
  Profile,
  Run,
  SeriesEquation,
  TrialEquation,
  Words,
} from './program.js';

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

  /** Adds a once-per-trial equation, or finds the one of this name. */
  trial(name: string, what: Words, unit: string, node: () => Node): Node {
    if (!this.trialNames.has(name)) {
      this.trialNames.add(name);
      const made = node();
      this.trialEquations.push({ name, what, unit, node: made });
    }
    return { op: 'input', name };
  }

  profile(name: string, what: Words, node: Node): Node {
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

  /** Adds a monthly series and gives its value in the same month. `reported` series appear in exports. */
  series(
    name: string,
    what: Words,
    unit: string,
    node: Node,
    options: { initial?: Node; reported?: boolean } = {},
  ): Node {
    const equation: SeriesEquation = { kind: 'series', name, what, unit, node, initial: options.initial ?? null };
    this.push(equation);
    if (options.reported === true) this.reported.push(name);
    return series(name);
  }

  cohorts(equation: Omit<CohortsEquation, 'kind'>): void {
    this.push({ kind: 'cohorts', ...equation });
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
      this.series(total, { en: `${name}, cumulative`, ja: `${name}（累計）` }, '', add(before(total), series(name)));
    }
  }

  /** A count that must be whole when counts are random. */
  whole(node: Node): Node {
    return unary('whole', node);
  }

  private push(equation: Equation): void {
    if (this.names.has(equation.name)) throw new Error(`two equations are named ${equation.name}`);
    this.names.add(equation.name);
    this.equations.push(equation);
  }
}
