import { ZERO } from '../equations/node.js';
import type { Node } from '../equations/node.js';
import type { Equation, Program, Run } from '../equations/program.js';
import { fold } from './fold.js';
import type { Knowledge, Known } from './fold.js';

/** The equations of one run, with what its switches fix calculated. */
export interface Specialised {
  readonly run: Run;
  /** In order of evaluation; those of series that are one number throughout are among them. */
  readonly equations: readonly Equation[];
  /** Series that are one number in every month, whatever the inputs are. */
  readonly constants: ReadonlyMap<string, number>;
}

const numberOf = (node: Node): number | null => (node.op === 'number' ? node.value : null);

/** What may be assumed, until the equations say otherwise. Values change at most twice, so that looking ends. */
class Assumed implements Knowledge {
  readonly switches: Readonly<Record<string, number>>;
  readonly values = new Map<string, Known & { readonly revised: boolean }>();
  private readonly entered = new Set<string>();
  changed = false;

  constructor({ switches }: Run) {
    this.switches = switches;
  }

  series(name: string): Known {
    const known = this.values.get(name);
    if (known === undefined) throw new Error(`the program names ${name}, which it does not define`);
    return known;
  }

  empty(cohorts: string): boolean {
    return !this.entered.has(cohorts);
  }

  enter(cohorts: string): void {
    if (this.entered.has(cohorts)) return;
    this.entered.add(cohorts);
    this.changed = true;
  }

  /** Takes note of what an equation gives when everything assumed holds. */
  learn(name: string, found: number | null): void {
    const known = this.values.get(name)!;
    if (known.value === null || Object.is(known.value, found)) return;
    this.values.set(name, { ...known, value: known.revised ? null : found, revised: true });
    this.changed = true;
  }
}

function foldEquation(equation: Equation, knowledge: Knowledge): Equation {
  if (equation.kind === 'cohorts')
    return { ...equation, inflow: fold(equation.inflow, knowledge), keep: fold(equation.keep, knowledge) };
  const initial = equation.initial === null ? null : fold(equation.initial, knowledge);
  return { ...equation, node: fold(equation.node, knowledge), initial };
}

/**
 * What is left of the equations under the switches of a run. Series are first assumed to stay what they are before month 0,
 * until no equation contradicts: by induction over the months they then do.
 */
export function specialise(program: Program, run: Run): Specialised {
  const known = new Assumed(run);
  for (const equation of program.equations)
    if (equation.kind === 'series') {
      const initial = numberOf(fold(equation.initial ?? ZERO, known));
      known.values.set(equation.name, { value: initial ?? 0, initial, revised: false });
    }
  const pass = (): Equation[] =>
    program.equations.map((equation) => {
      const folded = foldEquation(equation, known);
      if (folded.kind === 'series') known.learn(folded.name, numberOf(folded.node));
      else if (numberOf(folded.inflow) !== 0) known.enter(folded.name);
      return folded;
    });
  let equations: Equation[];
  do {
    known.changed = false;
    equations = pass();
  } while (known.changed);
  const constants = new Map<string, number>();
  for (const [name, { value }] of known.values) if (value !== null) constants.set(name, value);
  return { run, equations, constants };
}
