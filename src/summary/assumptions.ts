import type { TrialFigures } from '../engine/simulate.js';
import type { Quantity } from '../model/quantity.js';
import type { Scenario } from '../model/scenario.js';
import type { Estimation } from './estimation.js';
import { spread } from './spread.js';
import type { AssumptionSummary } from './summary.js';

const isQuantity = (value: object): value is Quantity =>
  'dimension' in value && 'provenance' in value && 'base' in value;

/** Every quantity of the scenario that its author wrote, in the order of the model; entries of a step table come with their table. */
function writtenQuantities(value: unknown): Quantity[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!isQuantity(value)) return Object.values(value).flatMap(writtenQuantities);
  const growth = value.growth === null ? [] : [value.growth];
  return [value, ...growth].filter(({ provenance }) => provenance.text !== '');
}

/** A rule of the order: named assumptions first, then the fields. */
export function assumptionSummaries(
  scenario: Scenario,
  figures: TrialFigures,
  estimation: Estimation,
): AssumptionSummary[] {
  const named = new Map(scenario.assumptions.map(({ name, quantity }) => [quantity.id, name]));
  const seen = new Set<string>();
  return writtenQuantities(scenario).flatMap((quantity) => {
    if (seen.has(quantity.id)) return [];
    seen.add(quantity.id);
    const { text, unit, why, owner, asOf, source } = quantity.provenance;
    const known = figures.has(quantity.id) ? spread(figures.figure(quantity.id), 7, estimation) : null;
    const base = quantity.base.kind;
    return [
      {
        id: quantity.id,
        label: named.get(quantity.id) ?? quantity.id,
        text,
        unit,
        kind: base,
        p5: known?.p5 ?? null,
        p50: known?.p50 ?? null,
        p95: known?.p95 ?? null,
        why,
        owner,
        asOf,
        source,
      },
    ];
  });
}
