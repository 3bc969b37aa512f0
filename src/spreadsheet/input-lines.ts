import type { Input, Program, TrialEquation } from '../equations/program.js';
import { convert } from '../engine/draws.js';
import { median, truncatedQuantile } from '../random/distribution.js';
import { quantitiesOf } from '../model/quantities-of.js';
import type { Quantity } from '../model/quantity.js';
import type { Scenario } from '../model/scenario.js';
import type { Allowed, CellFormat } from './sheet.js';
import type { Labels } from './labels.js';
import { visit } from '../equations/node-parts.js';

/** An input as the author wrote it, and how equations use it. */
interface InputLine {
  readonly kind: 'input';
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly format: CellFormat;
  readonly value: number;
  /** Domain of the field, and bounds of the author, in the unit as written. */
  readonly allowed: Allowed;
  /** 5th and 95th percentile of what is drawn; null for a plain number. */
  readonly low: number | null;
  readonly high: number | null;
  /** From the cell of the value to the value used; null when it is used as it is. */
  readonly conversion: ((cell: string) => string) | null;
  readonly used: number;
}

/** Share of a split that is decided after so many months. */
interface WeightLine {
  readonly kind: 'weight';
  /** Path of the weight in the scenario. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

interface SwitchLine {
  readonly kind: 'switch';
  readonly name: string;
  readonly label: string;
}

interface DerivedLine {
  readonly kind: 'derived';
  readonly equation: TrialEquation;
  readonly label: string;
}

export type Line = InputLine | WeightLine | SwitchLine | DerivedLine;

export interface LineGroup {
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** The spreadsheet formula of a conversion (`convert` of the engine), from a cell. */
function conversionText({ conversion }: Input, horizon: number): InputLine['conversion'] {
  const monthly = (cell: string): string => {
    switch (conversion.perYear) {
      case 'rate':
        return `1-(1-${cell})^(1/12)`;
      case 'flow':
        return `${cell}/12`;
      case 'compound':
        return `(1+${cell})^(1/12)-1`;
      case 'no':
        return cell;
    }
  };
  if (!conversion.months) return conversion.perYear === 'no' ? null : monthly;
  const whole = (cell: string): string => `MAX(0,INT(${monthly(cell)}+0.5))`;
  return conversion.held ? (cell) => `MIN(${horizon},${whole(cell)})` : whole;
}

function inputLine(
  input: Input,
  scenario: Scenario,
  labels: Labels,
  quantities: ReadonlyMap<string, Quantity>,
): InputLine {
  const { id, distribution, min, max } = input;
  const quantity = quantities.get(id);
  const value = median(distribution, min, max);
  const quantile = distribution.kind === 'constant' ? null : truncatedQuantile(distribution, min, max);
  const {
    dimension,
    provenance,
    perYear,
    min: least,
    max: most,
  } = quantity ?? {
    min: -Infinity,
    max: Infinity,
    dimension: 'number',
    provenance: { unit: '', text: '' },
    perYear: false,
  };
  const written = provenance.unit !== '' ? provenance.unit : labels.unit(dimension);
  const { words } = labels;
  const rate = dimension === 'rate' ? words.perMonth : (unit: string): string => unit;
  return {
    kind: 'input',
    id,
    label: labels.input(id),
    unit: perYear ? words.perYear(written) : dimension === 'number' ? written : rate(written),
    format: dimension === 'number' ? numberFormat(value, provenance.text) : labels.format(dimension),
    value,
    allowed: { min: least, max: most, whole: false },
    low: quantile?.(0.05) ?? null,
    high: quantile?.(0.95) ?? null,
    conversion: conversionText(input, scenario.horizon),
    used: convert(value, input, scenario.horizon),
  };
}

/** A number of no kind: as its author wrote it. */
function numberFormat(value: number, text: string): CellFormat {
  if (text.includes('%')) return 'rate';
  if (Math.abs(value) >= 1000) return 'integer';
  return String(value).length <= 6 ? 'exact' : 'factor';
}

/** Path of a weight in the list at `id`. */
export const weightPath = (id: string, index: number): string => `${id}[${index}]`;

function weightLines(program: Program, scenario: Scenario, labels: Labels): WeightLine[] {
  const lines = new Map<string, WeightLine>();
  const owner = (id: string): string =>
    scenario.segments.find((segment) => id.startsWith(`segments.${segment.id}.`))?.label ?? id;
  for (const equation of program.equations) {
    if (equation.kind !== 'series') continue;
    visit(equation.node, (part) => {
      if (part.op !== 'split') return;
      const id = weightPath(part.id, part.index);
      const label = labels.words.weight(owner(part.id), part.index);
      lines.set(id, { kind: 'weight', id, label, value: part.weights[part.index] });
    });
  }
  return [...lines.values()];
}

/** Headings of the groups, and which inputs stand in each; the first that fits. */
function ownersOf(scenario: Scenario, labels: Labels): [string, (id: string) => boolean][] {
  const { groups } = labels.words;
  const assumed = new Set(scenario.assumptions.map(({ quantity }) => quantity.id));
  const below = (path: string) => (id: string) => id.startsWith(`${path}.`);
  return [
    [groups.assumptions, (id) => assumed.has(id)],
    [groups.direct, below('direct')],
    [groups.team, (id) => below('team')(id) || below('baseline')(id)],
    ...scenario.segments.map(({ id, label }): [string, (id: string) => boolean] => [label, below(`segments.${id}`)]),
    ...scenario.initiatives.map(({ id, label }): [string, (id: string) => boolean] => [
      label,
      below(`initiatives.${id}`),
    ]),
    [groups.general, () => true],
  ];
}

/** Switches by what they turn off; those of one kind keep their order. */
const kindOf = (name: string): number =>
  ['initiative.', 'edge.', 'segment.', ''].findIndex((start) => name.startsWith(start));

/** Everything of the sheet of inputs below the results, by group. */
export function inputGroups(program: Program, scenario: Scenario, labels: Labels): LineGroup[] {
  // The first of an id counts.
  const quantities = new Map([...quantitiesOf(scenario)].reverse().map((quantity) => [quantity.id, quantity]));
  const { groups } = labels.words;
  const owners = ownersOf(scenario, labels);
  const byGroup = owners.map(([heading]) => ({ heading, lines: [] as Line[] }));
  for (const input of program.inputs) {
    const owner = owners.findIndex(([, owns]) => owns(input.id));
    byGroup[owner].lines.push(inputLine(input, scenario, labels, quantities));
  }
  const switches = [...program.switches]
    .sort((a, b) => kindOf(a) - kindOf(b))
    .map((name): SwitchLine => ({ kind: 'switch', name, label: labels.switch(name) }));
  const derived = program.trialEquations.map((equation): DerivedLine => {
    return { kind: 'derived', equation, label: labels.equation(equation.name, equation.what) };
  });
  const all: LineGroup[] = [
    ...byGroup,
    { heading: groups.weights, lines: weightLines(program, scenario, labels) },
    { heading: groups.switches, lines: switches },
    { heading: groups.derived, lines: derived },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}
