import type { Node } from '../../equations/node.js';
import { visit } from '../../equations/node-parts.js';
import type { CohortsEquation, Equation, Program, SeriesEquation } from '../../equations/program.js';

/** Nodes that an equation evaluates. */
export const rootsOf = (equation: Equation): readonly Node[] =>
  equation.kind === 'cohorts'
    ? [equation.inflow, equation.keep]
    : equation.initial === null
      ? [equation.node]
      : [equation.node, equation.initial];

/** What is left of a program when only some series are wanted: everything they need, in order. */
export interface Needed {
  readonly series: readonly SeriesEquation[];
  readonly cohorts: readonly CohortsEquation[];
  readonly equations: readonly Equation[];
  readonly profiles: readonly Program['profiles'][number][];
  /** Inputs and trial equations. */
  readonly values: readonly string[];
  readonly switches: readonly string[];
}

function namesUsed(program: Program, wanted: readonly string[]): ReadonlySet<string> {
  const byName = new Map(program.equations.map((equation) => [equation.name, equation]));
  const used = new Set<string>();
  const open = [...wanted];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    const equation = byName.get(name);
    if (equation === undefined) throw new Error(`the program has no series ${name}`);
    for (const root of rootsOf(equation))
      visit(root, (node) => {
        if (node.op === 'series') open.push(node.name);
        if (node.op === 'ageSum') open.push(node.cohorts);
      });
  }
  return used;
}

/** Drops every equation that no wanted series needs, directly or through others. */
export function neededFor(program: Program, wanted: readonly string[]): Needed {
  const used = namesUsed(program, wanted);
  const equations = program.equations.filter(({ name }) => used.has(name));
  const profiles = new Set<string>();
  const values = new Set<string>();
  const switches = new Set<string>();
  const note = (node: Node): void => {
    if (node.op === 'profile') profiles.add(node.name);
    if (node.op === 'input') values.add(node.name);
    if (node.op === 'switch') switches.add(node.name);
  };
  for (const equation of equations) for (const root of rootsOf(equation)) visit(root, note);
  const kept = program.profiles.filter(({ name }) => profiles.has(name));
  for (const { node } of kept) visit(node, note);
  return {
    equations,
    series: equations.filter((equation) => equation.kind === 'series'),
    cohorts: equations.filter((equation) => equation.kind === 'cohorts'),
    profiles: kept,
    values: [...values],
    switches: [...switches],
  };
}
