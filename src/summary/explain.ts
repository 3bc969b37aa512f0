import { buildProgram } from '../equations/build-program.js';
import { formulaText, seriesIn } from '../equations/formula-text.js';
import { centralDraws } from '../engine/draws.js';
import { Interpreter } from '../engine/interpreter.js';
import type { Equation, Words } from '../equations/program.js';
import type { Scenario } from '../model/scenario.js';

/** One line of the model: what it is, its formula, and its numbers in the central case. */
export interface Explanation {
  readonly name: string;
  readonly what: Words;
  readonly unit: string;
  readonly formula: string;
  /** Inputs that the formula uses, with their central values (per month, as equations use them). */
  readonly inputs: readonly { readonly name: string; readonly value: number }[];
  /** By month; a once-per-trial equation has one number. */
  readonly values: readonly number[];
}

/** Numbers of the central case: every input at its median, counts expected, run `all`. It is not the mean. */
export function explain(scenario: Scenario, names: readonly string[] = []): Explanation[] {
  const program = buildProgram(scenario);
  const interpreter = new Interpreter(program, 'central');
  interpreter.setRun({ name: 'all', switches: {} });
  interpreter.load(centralDraws(program), 0);
  interpreter.run();
  const { series } = interpreter.state;
  const inputsOf = (node: Parameters<typeof formulaText>[0]): Explanation['inputs'] =>
    seriesIn(node, 'input').map((name) => ({ name, value: interpreter.value(name) }));
  const trial: Explanation[] = program.trialEquations.map(({ name, what, unit, node }) => ({
    name,
    what,
    unit,
    formula: formulaText(node),
    inputs: inputsOf(node),
    values: [interpreter.value(name)],
  }));
  const monthly = program.equations.map((equation: Equation): Explanation => {
    const { name, what, unit } = equation;
    if (equation.kind === 'cohorts') {
      const formula = `[age 0] = ${formulaText(equation.inflow)}; [age k] = [age k−1](t−1) · ${formulaText(equation.keep)}`;
      return { name, what, unit, formula, inputs: inputsOf(equation.keep), values: [] };
    }
    const from = interpreter.seriesIndex(name)! * program.horizon;
    const start = equation.initial === null ? '' : `; before month 1: ${formulaText(equation.initial)}`;
    return {
      name,
      what,
      unit,
      formula: formulaText(equation.node) + start,
      inputs: inputsOf(equation.node),
      values: [...series.subarray(from, from + program.horizon)],
    };
  });
  const all = [...trial, ...monthly];
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}
