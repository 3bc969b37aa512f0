import { ZERO } from '../equations/node.js';
import type { Node } from '../equations/node.js';
import type { SheetCell } from './sheet.js';
import type { Figures } from './central.js';
import { FormulaWriter } from './formula.js';
import type { Text } from './formula-text.js';
import type { Labels } from './labels.js';
import type { ModelRow } from './model-row.js';
import type { MonthLine } from './month-frame.js';
import type { Scope } from './scope.js';
import { readBy } from './shared-rows.js';
import { sumFormula } from './sum-formula.js';

/** Longest formula, and deepest nesting, that spreadsheets take. */
const LONGEST = 8192;
const DEEPEST = 60;

function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of formula) {
    if (sign === '(') deepest = Math.max(deepest, ++depth);
    else if (sign === ')') depth -= 1;
  }
  return deepest;
}

/** What a cell shows for a figure of the engine: text where there is none, a very large number for an infinite one. */
export const shown = (value: number): number | string =>
  Number.isNaN(value) ? 'n/a' : Math.max(-1e300, Math.min(1e300, value)) + 0;

/** A formula cell, or a plain number where the formula is one. Throws when no spreadsheet could read the formula. */
export function formulaCell(name: string, formula: string, value: number): Pick<SheetCell, 'content'> {
  if (/^\d+(\.\d+)?$/.test(formula)) return { content: Number(formula) };
  if (formula.length >= LONGEST || (formula.length > 500 && depthOf(formula) > DEEPEST))
    throw new Error(`the formula of ${name} is too long or too deep for a spreadsheet`);
  return { content: { formula, value: shown(value) } };
}

/** Series that have no value in some months: text in their cells, which readers of the row must expect. */
export function riskyRows(
  rows: readonly ModelRow[],
  scope: Omit<Scope, 'risky'>,
  elsewhere: Scope['risky'] = () => false,
): ReadonlySet<string> {
  const risky = new Set<string>();
  const writer = new FormulaWriter({ ...scope, risky: (name) => risky.has(name) || elsewhere(name) });
  for (let before = -1; before !== risky.size;) {
    before = risky.size;
    for (const { equation, form } of rows)
      if (form === null && writer.write(equation.node, equation.name).risky) risky.add(equation.name);
  }
  return risky;
}

/** Writes rows of the model as lines of a sheet: formulas, and beside each the figure of the interpreter. */
export class RowWriter {
  private readonly writer: FormulaWriter;

  constructor(
    private readonly scope: Scope,
    private readonly figures: Figures,
    private readonly labels: Labels,
    private readonly horizon: number,
    /** Series of which the value before month 0 is read. */
    private readonly earlier: ReadonlySet<string>,
  ) {
    this.writer = new FormulaWriter(scope);
  }

  line(row: ModelRow): MonthLine {
    const { equation, age } = row;
    const { name, what, unit } = equation;
    const format = this.labels.format(unit);
    const values = this.figures.series(name);
    const at = this.formulaOf(row);
    const label = this.labels.equation(name, what);
    const months = Array.from(values, (value, t): SheetCell | null =>
      age !== null && t < age ? null : { ...formulaCell(name, at(t), value), format },
    );
    const told = equation.initial !== null || this.earlier.has(name);
    const before = age === null && told ? { ...this.before(name, equation.initial ?? ZERO), format } : null;
    return {
      label: age === null ? label : this.labels.words.ageOf(label, age),
      unit: this.labels.unit(unit),
      name,
      before,
      months,
    };
  }

  private formulaOf(row: ModelRow): (t: number) => string {
    const { equation, form } = row;
    if (form === null) return this.writer.write(equation.node, equation.name).at;
    for (const name of readBy(row, this.horizon))
      if (this.scope.risky(name)) throw new Error(`${equation.name} sums ${name}, which has no value in some months`);
    return (t) => sumFormula(form, this.scope, this.horizon, t);
  }

  private before(name: string, initial: Node): Pick<SheetCell, 'content'> {
    if (initial.op === 'number') return { content: shown(initial.value) };
    const text: Text = this.writer.write(initial, null);
    return formulaCell(name, text.at(-1), this.figures.initial(name));
  }
}
