import { buildProgram } from '../equations/build-program.js';
import { formulaText, seriesIn } from '../equations/formula-text.js';
import type { Equation } from '../equations/program.js';
import type { Locale, Scenario } from '../model/scenario.js';
import type { What } from '../model/what.js';
import { seriesLabel } from '../words/series-label.js';
import { eachLocale } from '../words/picture-words.js';
import { centralFigures } from './central-case.js';

/** One line of the model: what it is, its formula, and its numbers in the central case. */
export interface Explanation {
  readonly name: string;
  /** In every language of reports. */
  readonly what: Readonly<Record<Locale, string>>;
  readonly unit: string;
  readonly formula: string;
  /** Inputs that the formula uses, with their central values (per month, as equations use them). */
  readonly inputs: readonly { readonly name: string; readonly value: number }[];
  /** By month; a once-per-trial equation has one number. */
  readonly values: readonly number[];
}

/** Every equation with its numbers in the central case of the run `all`. */
export function explain(scenario: Scenario, names: readonly string[] = []): Explanation[] {
  const program = buildProgram(scenario);
  const central = centralFigures(program);
  const say = (what: What): Explanation['what'] => eachLocale((locale) => seriesLabel(scenario, what, locale));
  const inputsOf = (node: Parameters<typeof formulaText>[0]): Explanation['inputs'] =>
    seriesIn(node, 'input').map((name) => ({ name, value: central.value(name) }));
  const trial: Explanation[] = program.trialEquations.map(({ name, what, unit, node }) => ({
    name,
    what: say(what),
    unit,
    formula: formulaText(node),
    inputs: inputsOf(node),
    values: [central.value(name)],
  }));
  const monthly = program.equations.map((equation: Equation): Explanation => {
    const { name, unit } = equation;
    const what = say(equation.what);
    if (equation.kind === 'cohorts') {
      const formula = `[age 0] = ${formulaText(equation.inflow)}; [age k] = [age k−1](t−1) · ${formulaText(equation.keep)}`;
      return { name, what, unit, formula, inputs: inputsOf(equation.keep), values: [] };
    }
    const start = equation.initial === null ? '' : `; before month 1: ${formulaText(equation.initial)}`;
    return {
      name,
      what,
      unit,
      formula: formulaText(equation.node) + start,
      inputs: inputsOf(equation.node),
      values: [...central.series(name)],
    };
  });
  const all = [...trial, ...monthly];
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}
