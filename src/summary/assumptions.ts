import { inputLabel } from '../model/input-label.js';
import { correlationPath, salesCyclePath } from '../model/paths.js';
import type { Provenance, Quantity } from '../model/quantity.js';
import type { Scenario } from '../model/scenario.js';
import type { AssumptionSummary } from './assumption-summary.js';
import type { Spread } from './summary.js';

const isQuantity = (value: object): value is Quantity =>
  'dimension' in value && 'provenance' in value && 'base' in value;

/** Every quantity of the scenario that its author wrote, in the order of the model; entries of a step table come with their table. */
function writtenQuantities(value: unknown): Quantity[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!isQuantity(value)) return Object.values(value).flatMap(writtenQuantities);
  const growth = value.growth === null ? [] : [value.growth];
  return [value, ...growth].filter(({ provenance }) => provenance.text !== '');
}

/** Quantities whose spread is told: those that are inputs, each once. */
export const assumedQuantities = (scenario: Scenario): Quantity[] => {
  const seen = new Set<string>();
  return writtenQuantities(scenario).filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
};

/** Numbers that its author wrote and that are no quantity: one, or a list that only makes sense as a whole. */
interface PlainNumbers {
  /** Path in the scenario, as of a quantity. */
  readonly id: string;
  readonly numbers: readonly number[];
  readonly isList: boolean;
  readonly provenance: Omit<Provenance, 'text' | 'label' | 'unit'>;
}

const unsaid: PlainNumbers['provenance'] = { why: '', owner: '', asOf: '', source: '' };

/** The factors of a quantity rest on what the quantity rests on. */
const seasonOf = ({ id, seasonality, provenance }: Quantity): PlainNumbers[] =>
  seasonality === null ? [] : [{ id: `${id}.seasonality`, numbers: seasonality, isList: true, provenance }];

/** Weights of sales cycles, then rank correlations. */
function plainNumbers({ segments, correlations }: Scenario): PlainNumbers[] {
  const weights = segments.flatMap(({ id, salesCycle }): PlainNumbers[] =>
    salesCycle.kind === 'months'
      ? []
      : [{ id: salesCyclePath(id), numbers: salesCycle.weights, isList: true, provenance: unsaid }],
  );
  const ranks = correlations.map(({ rank }, index): PlainNumbers => {
    return { id: correlationPath(index), numbers: [rank], isList: false, provenance: unsaid };
  });
  return [...weights, ...ranks];
}

/** A row of numbers of which nothing is drawn; a list has no percentile. */
function plainSummary({ id, numbers, isList, provenance }: PlainNumbers, scenario: Scenario): AssumptionSummary {
  const { why, owner, asOf, source } = provenance;
  const value = isList ? null : numbers[0];
  return {
    id,
    label: inputLabel(scenario, id, scenario.locale),
    text: isList ? `[${numbers.join(', ')}]` : String(numbers[0]),
    unit: '',
    kind: 'constant',
    p5: value,
    p50: value,
    p95: value,
    why,
    owner,
    asOf,
    source,
    basis: basisOf(source),
  };
}

const basisOf = (source: string): AssumptionSummary['basis'] => (source === '' ? 'assumption' : 'source');

/**
 * A row of each number that the author wrote: named assumptions first, then the fields, each with its seasonality behind it, then
 * weights and correlations. @param spreads by quantity, of those that are drawn
 */
export function assumptionSummaries(scenario: Scenario, spreads: ReadonlyMap<string, Spread>): AssumptionSummary[] {
  const rows = assumedQuantities(scenario).flatMap((quantity) => [
    quantitySummary(quantity, spreads.get(quantity.id), scenario),
    ...seasonOf(quantity).map((factors) => plainSummary(factors, scenario)),
  ]);
  return [...rows, ...plainNumbers(scenario).map((numbers) => plainSummary(numbers, scenario))];
}

function quantitySummary(
  { id, provenance, base }: Quantity,
  known: Spread | undefined,
  scenario: Scenario,
): AssumptionSummary {
  const { text, unit, why, owner, asOf, source } = provenance;
  return {
    id,
    label: inputLabel(scenario, id, scenario.locale),
    text,
    unit,
    kind: base.kind,
    p5: known?.p5 ?? null,
    p50: known?.p50 ?? null,
    p95: known?.p95 ?? null,
    why,
    owner,
    asOf,
    source,
    basis: basisOf(source),
  };
}
