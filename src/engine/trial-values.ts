import type { Program, TrialEquation } from '../equations/program.js';
import { streamKey } from '../random/stream.js';
import { evaluator } from './evaluator.js';
import type { State } from './evaluator.js';
import { visit } from '../equations/node-parts.js';
import { onceColumns } from './once-columns.js';
import type { OnceColumn } from './once-columns.js';

/** Uniforms of what happens or not, for the trials at hand. */
interface Outcomes {
  readonly fill: OnceColumn;
  uniforms: Float64Array;
}

const positions = (names: readonly string[]): Map<string, number> => new Map(names.map((name, index) => [name, index]));
const NONE: ReadonlyMap<string, number> = new Map();

/** The state of a trial before its months: what belongs to months or ages is empty. */
function trialState(program: Program, values: number): State {
  return {
    horizon: program.horizon,
    key: streamKey(program.seed),
    chance: program.counts,
    trial: 0,
    month: 0,
    age: 0,
    values: new Float64Array(values),
    switches: new Float64Array(program.switches.length).fill(1),
    series: new Float64Array(0),
    initial: new Float64Array(0),
    profiles: [],
    cohorts: [],
  };
}

/** Positions of the values that these equations read and that none of them computes. */
function valuesRead(equations: readonly TrialEquation[], names: ReadonlyMap<string, number>): number[] {
  const read = new Set<string>();
  for (const { node } of equations) visit(node, (part) => part.op === 'input' && read.add(part.name));
  for (const { name } of equations) read.delete(name);
  return [...read].map((name) => names.get(name)!);
}

/**
 * Evaluates the trial equations over the columns of the inputs: `columns` has one per input, then one per trial equation, in the
 * order of the program, and element i belongs to trial `first` + i. The numbers are those of the interpreter, bit for bit.
 * @param wanted names of the equations to evaluate; the columns of others are read as they are
 */
export function trialEvaluator(
  program: Program,
  wanted: ReadonlySet<string> = new Set(program.trialEquations.map(({ name }) => name)),
): (columns: readonly Float64Array[], first: number) => void {
  const names = [...program.inputs.map(({ id }) => id), ...program.trialEquations.map(({ name }) => name)];
  const state = trialState(program, names.length);
  const once = onceColumns(state.key, program.sampling);
  const drawn: Outcomes[] = [];
  let start = 0;
  const outcomes = (stream: string): ((trial: number) => number) => {
    const own: Outcomes = { fill: once(stream), uniforms: new Float64Array(0) };
    drawn.push(own);
    return (trial) => own.uniforms[trial - start];
  };
  const values = positions(names);
  const slots = {
    outcomes,
    values,
    switches: positions(program.switches),
    series: NONE,
    profiles: NONE,
    cohorts: NONE,
  };
  const equations = program.trialEquations.filter(({ name }) => wanted.has(name));
  const steps = equations.map(({ name, node }) => ({ at: values.get(name)!, evaluate: evaluator(node, slots) }));
  const read = valuesRead(equations, values);
  return (columns, first) => {
    if (steps.length === 0) return;
    const trials = columns.at(-1)?.length ?? 0;
    start = first;
    for (const own of drawn) {
      if (own.uniforms.length !== trials) own.uniforms = new Float64Array(trials);
      own.fill(own.uniforms, first);
    }
    for (let i = 0; i < trials; i++) {
      state.trial = first + i;
      for (const at of read) state.values[at] = columns[at][i];
      for (const { at, evaluate } of steps) columns[at][i] = state.values[at] = evaluate(state);
    }
  };
}
