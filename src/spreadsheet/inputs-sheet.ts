import { addressOf } from './sheet.js';
import type { Allowed, CellFormat, Sheet, SheetCell } from './sheet.js';
import { FormulaWriter } from './formula.js';
import type { Line, LineGroup } from './input-lines.js';
import type { Labels } from './labels.js';
import type { Names } from './names.js';
import { RESULTS } from './results.js';
import type { Result } from './results.js';
import { formulaCell } from './row-writer.js';
import { absolute } from './scope.js';
import type { Scope } from './scope.js';

type Cells = (SheetCell | null)[];

const cell = (content: SheetCell['content'], format: CellFormat): SheetCell => ({ content, format });

const column = { label: 0, unit: 1, name: 2, value: 3, delivered: 4, low: 5, high: 6, used: 7, changed: 8 } as const;

/** Title, two notes, an empty row and the head of the results stand above. */
const FIRST_RESULT = 5;
/** The count of changed inputs and an empty row stand between. */
const FIRST_GROUP = FIRST_RESULT + RESULTS + 2;

const PART: Allowed = { min: 0, max: 1, whole: false };
const SWITCH: Allowed = { min: 0, max: 1, whole: true };

const idOf = (line: Line): string => {
  switch (line.kind) {
    case 'input':
    case 'weight':
      return line.id;
    case 'switch':
      return line.name;
    case 'derived':
      return line.equation.name;
  }
};

/** The sheet of inputs: where each stands, then its cells. */
export class InputsSheet {
  private readonly rows = new Map<string, { readonly row: number; readonly line: Line }>();

  constructor(
    private readonly tab: string,
    private readonly groups: readonly LineGroup[],
    private readonly labels: Labels,
  ) {
    let row = FIRST_GROUP;
    for (const { lines } of groups) {
      row += 1;
      for (const line of lines) this.rows.set(`${line.kind} ${idOf(line)}`, { row: row++, line });
      row += 1;
    }
  }

  /** An input as equations use it, or a once-per-trial equation; null when neither. */
  value(name: string): string | null {
    const input = this.rows.get(`input ${name}`);
    if (input !== undefined) {
      const converted = input.line.kind === 'input' && input.line.conversion !== null;
      return absolute(this.tab, input.row, converted ? column.used : column.value);
    }
    const derived = this.rows.get(`derived ${name}`);
    return derived === undefined ? null : absolute(this.tab, derived.row, column.value);
  }

  switch(name: string): string {
    return absolute(this.tab, this.rows.get(`switch ${name}`)!.row, column.value);
  }

  /** Cell of a weight at a path. */
  weight(id: string): string {
    return absolute(this.tab, this.rows.get(`weight ${id}`)!.row, column.value);
  }

  /** Cell that counts how many inputs are not as they were delivered. */
  get changed(): string {
    return absolute(this.tab, FIRST_RESULT + RESULTS, column.value);
  }

  /** Cell of the result of this place in their list. */
  result(index: number): string {
    return absolute(this.tab, FIRST_RESULT + index, column.value);
  }

  name(names: Names, results: readonly Result[]): void {
    results.forEach(({ name }, index) => void names.put(name, '', this.result(index)));
    names.put('inputs_changed', '', this.changed);
    for (const { row, line } of this.rows.values()) {
      const kind = { input: 'in', switch: 'on', weight: 'weight', derived: 'derived' }[line.kind];
      names.put(kind, idOf(line), absolute(this.tab, row, column.value));
    }
  }

  /** @param derived figure of a once-per-trial equation */
  sheet(results: readonly Result[], scope: Scope, derived: (name: string) => number): Sheet {
    if (results.length !== RESULTS) throw new Error(`${results.length} results, rows for ${RESULTS}`);
    const { notes, groups, heads, whyItDiffers } = this.labels.words;
    const head = (...texts: string[]): Cells =>
      texts.map((text, at) => cell(text, at < column.value ? 'heading' : 'numberHeading'));
    const writer = new FormulaWriter(scope);
    return {
      name: this.tab,
      rows: [
        [cell(this.tab, 'title')],
        [cell(notes.inputs, 'note')],
        [cell(whyItDiffers, 'note')],
        [],
        head(
          groups.results,
          heads.unit,
          heads.name,
          heads.now,
          heads.delivered,
          heads.change,
          ...(results.some(({ simulated }) => simulated !== null) ? [heads.mean, heads.median, heads.meanGap] : []),
        ),
        ...results.map((result, index) => this.resultRow(result, FIRST_RESULT + index)),
        this.changedRow(),
        [],
        ...this.groups.flatMap(({ heading, lines }) => [
          head(
            heading,
            heads.unit,
            heads.name,
            heads.value,
            heads.delivered,
            heads.low,
            heads.high,
            heads.used,
            heads.changed,
          ),
          ...lines.map((line) => this.line(line, writer, derived)),
          [],
        ]),
      ],
      widths: [58, 12, 30, 16, 16, 14, 18, 18, 14],
      frozen: { rows: 0, columns: 1 },
      landscape: true,
      pictures: [],
      mustBeTrue: [],
      isProtected: true,
    };
  }

  private resultRow({ name, label, format, formula, value, simulated }: Result, row: number): Cells {
    const [now, then] = [addressOf(row, column.value), addressOf(row, column.delivered)];
    const change = typeof value === 'number' ? 0 : this.labels.words.follows;
    const both = `AND(ISNUMBER(${now}),ISNUMBER(${then}))`;
    // What two ways of adding leave over is no change.
    const digits = format === 'share' ? 12 : 2;
    const same = `IF(${now}=${then},"${this.labels.words.follows}","≠")`;
    return [
      cell(label, 'text'),
      cell(
        format === 'money' ? this.labels.unit('money') : format === 'integer' ? this.labels.unit('months') : '',
        'note',
      ),
      cell(name, 'note'),
      cell({ formula, value }, format),
      cell(value, format),
      cell({ formula: `IF(${both},ROUND(${now}-${then},${digits}),${same})`, value: change }, format),
      ...this.simulatedCells(simulated, value, row, format),
    ];
  }

  /** Mean, median, and how far the mean is from what stands there now. */
  private simulatedCells(
    simulated: Result['simulated'],
    value: number | string,
    row: number,
    format: CellFormat,
  ): Cells {
    if (simulated === null) return [];
    const { mean, median } = simulated;
    const gap = `${addressOf(row, column.high)}-${addressOf(row, column.value)}`;
    return [
      cell(mean, format),
      cell(median, format),
      mean === null || typeof value !== 'number' ? null : cell({ formula: gap, value: mean - value }, format),
    ];
  }

  private changedRow(): Cells {
    const places = [...this.rows.values()].filter(({ line }) => line.kind !== 'derived').map(({ row }) => row);
    const range = `${addressOf(Math.min(...places), column.changed)}:${addressOf(Math.max(...places), column.changed)}`;
    const { results } = this.labels.words;
    return [cell(results.changedInputs, 'text'), null, cell('inputs_changed', 'note'), cell({ formula: `SUM(${range})`, value: 0 }, 'integer')]; // prettier-ignore
  }

  private line(line: Line, writer: FormulaWriter, derived: (name: string) => number): Cells {
    const { row } = this.rows.get(`${line.kind} ${idOf(line)}`)!;
    const text = (unit: string): Cells => [cell(line.label, 'text'), cell(unit, 'note'), cell(idOf(line), 'note')];
    switch (line.kind) {
      case 'input':
        return [...text(line.unit), ...this.input(line, row)];
      case 'weight':
        return [...text(this.labels.unit('share')), ...this.changeable(line.value, 'share', row, PART)];
      case 'switch':
        return [...text('0/1'), ...this.changeable(1, 'integer', row, SWITCH)];
      case 'derived': {
        const { name, unit, node } = line.equation;
        const value = formulaCell(name, writer.write(node, null).at(0), derived(name));
        return [...text(this.labels.unit(unit)), { ...value, format: this.labels.format(unit) }];
      }
    }
  }

  /** The cell to change, what it was, and whether it still is. */
  private changeable(
    value: number,
    format: CellFormat,
    row: number,
    input: Allowed,
    more: Cells = [null, null, null],
  ): Cells {
    const [now, then] = [addressOf(row, column.value), addressOf(row, column.delivered)];
    return [
      { content: value, format, input },
      cell(value, format),
      ...more,
      cell({ formula: `IF(${now}=${then},0,1)`, value: 0 }, 'integer'),
    ];
  }

  private input(line: Extract<Line, { kind: 'input' }>, row: number): Cells {
    const { value, low, high, conversion, used, format, allowed } = line;
    const converted = conversion === null ? null : formulaCell(line.id, conversion(addressOf(row, column.value)), used);
    return this.changeable(value, format, row, allowed, [
      low === null ? null : cell(low, format),
      high === null ? null : cell(high, format),
      converted === null ? null : { ...converted, format: format === 'share' ? 'rate' : format },
    ]);
  }
}
