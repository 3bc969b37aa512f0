import type { Quantity } from '../../../model/quantity.js';
import type { Scenario } from '../../../model/scenario.js';

const isQuantity = (value: object): value is Quantity =>
  'dimension' in value && 'provenance' in value && 'base' in value;

function* quantitiesIn(value: unknown): Generator<Quantity> {
  if (typeof value !== 'object' || value === null) return;
  if (!isQuantity(value)) {
    for (const part of Object.values(value)) yield* quantitiesIn(part);
    return;
  }
  yield value;
  if (value.growth !== null) yield* quantitiesIn(value.growth);
  if (value.base.kind === 'steps') yield* quantitiesIn(value.base.steps);
}

/** Every number of the scenario by its id: written ones, defaults, steps and growth. */
export function quantitiesOf(scenario: Scenario): ReadonlyMap<string, Quantity> {
  const found = new Map<string, Quantity>();
  for (const quantity of quantitiesIn(scenario)) if (!found.has(quantity.id)) found.set(quantity.id, quantity);
  return found;
}
