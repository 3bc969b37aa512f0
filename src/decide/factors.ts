import type { Input } from '../equations/program.js';
import { inputLabel } from '../words/input-label.js';
import type { Quantity } from '../model/quantity.js';
import type { Scenario } from '../model/scenario.js';
import { truncatedQuantile } from '../random/distribution.js';
import { quantitiesOf } from '../model/quantities-of.js';
import type { World } from './world.js';

/** Something uncertain that the author wrote: an input that is drawn, or whether an initiative succeeds. */
export interface Factor {
  /** Path of the quantity (an assumption: `assumptions.<name>`; a success: that of its probability). */
  readonly id: string;
  /** In the language of the report (`inputLabel`). */
  readonly label: string;
  readonly kind: 'input' | 'success';
  /** As written in the file. */
  readonly text: string;
  /** Of the values `low` and `high`: `%` (of which 0.12 is 12%), `months`, the author's own or a currency, with `/year` where written per year. */
  readonly unit: string;
  /** Its column in a world. */
  readonly column: string;
  /** The input that holds it; null = it cannot be held by itself (a success whose probability is a formula). */
  readonly heldAs: string | null;
  /** P10 and P90 in the author's unit; 0 and 1 for a success. */
  readonly low: number;
  readonly high: number;
  /** Drawn together with others, by a rank correlation. */
  readonly correlated: boolean;
}

const varies = (column: Float64Array): boolean => column.some((value) => value !== column[0]);

const successPath = (initiative: string): string => `initiatives.${initiative}.success`;

function unitOf(quantity: Quantity, { perYear, months }: Input['conversion'], currency: string): string {
  const { unit, text } = quantity.provenance;
  const own = quantity.dimension === 'money' ? currency : months ? 'months' : unit;
  return `${text.includes('%') ? '%' : own}${perYear === 'no' ? '' : '/year'}`;
}

function inputFactors(world: World, quantities: ReadonlyMap<string, Quantity>): Factor[] {
  const { program, scenario } = world;
  const outcomes = new Set(scenario.initiatives.map(({ id }) => successPath(id)));
  const linked = new Set(program.correlations.flatMap(({ between, rank }) => (rank === 0 ? [] : between)));
  return program.inputs.flatMap((input): Factor[] => {
    const { id, distribution, min, max, conversion } = input;
    // What matters of a probability of success is what comes of it.
    if (distribution.kind === 'constant' || outcomes.has(id) || !varies(world.column(id))) return [];
    const quantity = quantities.get(id);
    const at = truncatedQuantile(distribution, min, max);
    return [
      {
        id,
        label: inputLabel(scenario, id, scenario.locale),
        kind: 'input',
        text: quantity?.provenance.text ?? '',
        unit: quantity === undefined ? '' : unitOf(quantity, conversion, scenario.currency),
        column: id,
        heldAs: id,
        low: at(0.1),
        high: at(0.9),
        correlated: linked.has(id),
      },
    ];
  });
}

function successFactors(world: World, quantities: ReadonlyMap<string, Quantity>): Factor[] {
  const { program, scenario } = world;
  return scenario.initiatives.flatMap(({ id: initiative }): Factor[] => {
    const [id, column] = [successPath(initiative), `success.${initiative}`];
    if (!program.trialEquations.some(({ name }) => name === column) || !varies(world.column(column))) return [];
    const heldAs = program.inputs.some((input) => input.id === id) ? id : null;
    const text = quantities.get(id)?.provenance.text ?? '';
    const fixed = { kind: 'success', unit: '', low: 0, high: 1, correlated: false } as const;
    return [{ id, label: inputLabel(scenario, id, scenario.locale), text, column, heldAs, ...fixed }];
  });
}

/** Everything uncertain that the scenario's equations use, successes after the inputs, in the order of the program. */
export function factorsOf(world: World): Factor[] {
  const quantities = quantitiesById(world.scenario);
  return [...inputFactors(world, quantities), ...successFactors(world, quantities)];
}

const quantitiesById = (scenario: Scenario): Map<string, Quantity> =>
  new Map(quantitiesOf(scenario).map((quantity) => [quantity.id, quantity]));
