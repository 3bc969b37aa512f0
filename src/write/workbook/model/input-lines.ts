import type { Node } from '../../../equations/node.js';
import type { Input, Program, TrialEquation } from '../../../equations/program.js';
import { convert } from '../../../engine/draws.js';
import { median, truncatedQuantile } from '../../../random/distribution.js';
import type { Scenario } from '../../../model/scenario.js';
import type { CellFormat } from '../sheet.js';
import type { Labels } from './labels.js';
import { visit } from './node-parts.js';
import { quantitiesOf } from './quantities.js';

/** An input as the author wrote it, and how equations use it. */
export interface InputLine {
  readonly kind: 'input';
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly format: CellFormat;
  readonly value: number;
  /** 5th and 95th percentile of what is drawn; null for a plain number. */
  readonly low: number | null;
  readonly high: number | null;
  /** From the cell of the value to the value used; null when it is used as it is. */
  readonly conversion: ((cell: string) => string) | null;
  readonly used: number;
}

/** Share of a split that is decided after `index` months. */
export interface WeightLine {
  readonly kind: 'weight';
  readonly key: string;
  readonly label: string;
  readonly value: number;
}

export interface SwitchLine {
  readonly kind: 'switch';
  readonly name: string;
  readonly label: string;
}

export interface DerivedLine {
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
  quantities: ReturnType<typeof quantitiesOf>,
): InputLine {
  const { id, distribution, min, max } = input;
  const quantity = quantities.get(id);
  const value = median(distribution, min, max);
  const quantile = distribution.kind === 'constant' ? null : truncatedQuantile(distribution, min, max);
  const { dimension, provenance, perYear } = quantity ?? {
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

/** Place of a weight among those of its split. */
export const weightKey = (weights: readonly number[], index: number): string => `${weights.join(' ')} ${index}`;

function weightLines(program: Program, scenario: Scenario, labels: Labels): WeightLine[] {
  const lines = new Map<string, WeightLine>();
  const owner = (node: Extract<Node, { op: 'split' }>): string => {
    const name = node.amount.op === 'series' ? node.amount.name : '';
    return scenario.segments.find(({ id }) => name.endsWith(`.${id}`))?.label ?? name;
  };
  for (const equation of program.equations) {
    if (equation.kind !== 'series') continue;
    visit(equation.node, (part) => {
      if (part.op !== 'split') return;
      const key = weightKey(part.weights, part.index);
      const label = labels.words.weight(owner(part), part.index);
      const known = lines.get(key)?.label;
      const both = known === undefined || known === label ? label : `${known} / ${label}`;
      lines.set(key, { kind: 'weight', key, label: both, value: part.weights[part.index] });
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
  const quantities = quantitiesOf(scenario);
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
