import type { Sheet, SheetCell } from './sheet.js';
import type { AgeRow } from './ages.js';
import type { Figures } from './central.js';
import { FormulaWriter } from './formula.js';
import type { Labels } from './labels.js';
import { monthSheet } from './month-frame.js';
import type { MonthLine } from './month-frame.js';
import { formulaCell } from './row-writer.js';
import { cellOf } from './scope.js';
import type { Scope } from './scope.js';

/** Figures of the lines by age, 0 … horizon − 1. */
function figuresOf(rows: readonly AgeRow[], figures: Figures, horizon: number): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const line: number[] = [];
    for (let age = 0; age < horizon; age++) {
      if (row.kind === 'profile') line.push(figures.profile(row.name)[age]);
      else if (row.kind === 'survival') line.push(age === 0 ? 1 : line[age - 1] * found.get(row.keep)![age]);
      else {
        const survival = found.get(row.survival)!;
        const there = row.carried ? (age === 0 ? 0 : survival[age - 1]) : survival[age];
        line.push(there * found.get(row.weight)![age]);
      }
    }
    found.set(row.name, line);
  }
  return found;
}

/** The formula of a line in a column; column `place` holds age horizon − 1 − place, so that the next younger stands to its right. */
function formulaOf(row: AgeRow, scope: Scope, horizon: number): (place: number) => string {
  const at = (name: string, place: number): string => cellOf(scope.age(name), place, scope.tab);
  const youngest = horizon - 1;
  switch (row.kind) {
    case 'profile':
      return new FormulaWriter(scope).write(row.node, null).at;
    case 'survival':
      return (place) => (place === youngest ? '1' : `${at(row.name, place + 1)}*${at(row.keep, place)}`);
    case 'weighted':
      return (place) => {
        const older = row.carried ? 1 : 0;
        return place + older > youngest ? '0' : `${at(row.survival, place + older)}*${at(row.weight, place)}`;
      };
  }
}

/** The sheet of lines by age. */
export function agesSheet(
  rows: readonly AgeRow[],
  scope: Scope,
  figures: Figures,
  labels: Labels,
  horizon: number,
): Sheet {
  const { words } = labels;
  const values = figuresOf(rows, figures, horizon);
  const lines = rows.map((row): MonthLine => {
    const formula = formulaOf(row, scope, horizon);
    const months = Array.from({ length: horizon }, (_, place): SheetCell => {
      const value = values.get(row.name)![horizon - 1 - place];
      return { ...formulaCell(row.name, formula(place), value), format: 'factor' };
    });
    return { label: labels.equation(row.name, row.what), unit: '', name: row.name, before: null, months };
  });
  const ages = Array.from({ length: horizon }, (_, place) => horizon - 1 - place);
  const heads = {
    title: words.tabs.ages,
    note: words.notes.ages,
    before: '',
    years: null,
    months: ages.map(() => ''),
    index: words.heads.age,
    indices: ages,
  };
  return monthSheet(words.tabs.ages, heads, words, [{ heading: words.groups.ages, lines }]);
}
