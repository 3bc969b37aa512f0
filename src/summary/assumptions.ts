import { inputLabel } from '../model/input-label.js';
import type { Quantity } from '../model/quantity.js';
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

/** A rule of the order: named assumptions first, then the fields. @param spreads by quantity, of those that are drawn */
export function assumptionSummaries(scenario: Scenario, spreads: ReadonlyMap<string, Spread>): AssumptionSummary[] {
  return assumedQuantities(scenario).map(({ id, provenance, base }) => {
    const { text, unit, why, owner, asOf, source } = provenance;
    const known = spreads.get(id);
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
      basis: source === '' ? 'assumption' : 'source',
    };
  });
}
